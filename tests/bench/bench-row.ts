/** One measured claim: what, against what, and whether it holds. */
export interface BenchRow {
  /** What was measured. */
  what: string;
  /** What it is held against, by name. */
  baseline: string;
  /** Median of the runs, in `unit`. */
  measured: number;
  /** Median of the baseline in the same run; `null` for an absolute target. */
  baselineValue: number | null;
  /** `measured / baselineValue`; `null` for an absolute target. */
  ratio: number | null;
  /** The target as it is said, such as `≤ 1.25 ×`. */
  target: string;
  ok: boolean;
  unit: string;
}

/** What a `*.bench.ts` file exports. */
export interface Bench {
  run(): Promise<BenchRow[]>;
}

/** A claim about a number alone. */
export const absoluteRow = (
  what: string,
  measured: number,
  limit: number,
  unit: string,
): BenchRow => ({
  what,
  baseline: 'none',
  measured,
  baselineValue: null,
  ratio: null,
  target: `≤ ${limit} ${unit}`,
  ok: measured <= limit,
  unit,
});

/** A claim about a time, ms, held against another of the same run. */
export function relativeRow(
  what: string,
  measured: number,
  baseline: string,
  baselineValue: number,
  limit: number,
): BenchRow {
  const ratio = measured / baselineValue;
  return {
    what,
    baseline,
    measured,
    baselineValue,
    ratio,
    target: `≤ ${limit} ×`,
    ok: ratio <= limit,
    unit: 'ms',
  };
}

/** The middle of the values; the mean of the two middle ones when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
