/** A seeded source of randomness, so that a simulation is the same on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  uniform(): number;
  between(low: number, high: number): number;
  /** Whole, both ends included. */
  whole(low: number, high: number): number;
  normal(): number;
  poisson(mean: number): number;
  binomial(n: number, share: number): number;
  shuffled<T>(values: readonly T[]): T[];
  pick<T>(values: readonly T[]): T;
}

export function seededRandom(seed: number): Random {
  let state = (seed * 0x9e3779b9) >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count += 1;
    return count;
  };
  const binomial = (n: number, share: number): number => {
    const spread = n * share * (1 - share);
    if (spread > 25) {
      const drawn = Math.round(n * share + Math.sqrt(spread) * normal());
      return Math.min(n, Math.max(0, drawn));
    }
    if (n > 2_000) return Math.min(n, poisson(n * share));
    let hits = 0;
    for (let i = 0; i < n; i += 1) if (uniform() < share) hits += 1;
    return hits;
  };
  const whole = (low: number, high: number): number =>
    low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    between: (low, high) => low + uniform() * (high - low),
    whole,
    normal,
    poisson,
    binomial,
    shuffled: (values) => {
      const list = [...values];
      for (let i = list.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        [list[i], list[j]] = [list[j]!, list[i]!];
      }
      return list;
    },
    pick: (values) => values[whole(0, values.length - 1)]!,
  };
}
