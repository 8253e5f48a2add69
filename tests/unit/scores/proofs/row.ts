/** One line of the table in docs/scores.md. */
export interface ProofRow {
  what: string;
  allowed: string;
  measured: string;
  holds: boolean;
}

export const row = (what: string, allowed: string, measured: string, holds: boolean): ProofRow => ({
  what,
  allowed,
  measured,
  holds,
});

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
