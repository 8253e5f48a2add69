/** A range that was claimed, and what was true. */
export interface Claim {
  low: number;
  high: number;
  truth: number;
}

export interface Proof {
  claims: number;
  /** Share of the claims that hold the truth. */
  coverage: number;
  medianWidth: number;
  /** Mean interval score at 95 %: width plus 40 points for each point that the truth lies outside. */
  intervalScore: number;
}

export function prove(claims: readonly Claim[]): Proof {
  const widths = claims.map(({ low, high }) => high - low).toSorted((a, b) => a - b);
  const outside = claims.map(({ low, high, truth }) => Math.max(0, low - truth, truth - high));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    claims: claims.length,
    coverage: mean(outside.map((miss) => (miss > 1e-9 ? 0 : 1))),
    medianWidth: widths[Math.floor(widths.length / 2)]!,
    intervalScore: mean(claims.map(({ low, high }, i) => high - low + 40 * outside[i]!)),
  };
}

/** Why a range is not good enough, by the three tests that every range must pass; empty when it is. */
export function failuresOf({ coverage, medianWidth, intervalScore }: Proof): string[] {
  return [
    ...(coverage < 0.93 ? [`coverage ${coverage.toFixed(3)}`] : []),
    ...(coverage > 0.995 && medianWidth > 30
      ? [`hedging: coverage ${coverage.toFixed(3)}, median width ${medianWidth.toFixed(0)}`]
      : []),
    ...(intervalScore >= 100 ? [`interval score ${intervalScore.toFixed(0)}`] : []),
  ];
}
