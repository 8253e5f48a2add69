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

/** The middle of the values; the mean of the two middle ones when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
