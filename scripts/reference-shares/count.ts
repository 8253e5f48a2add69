import { fileURLToPath } from 'node:url';
import { classify, CLASSIFIER_VERSION } from '../../lib/categories';

/** The shipped table. */
export const REFERENCE_FILE = fileURLToPath(
  new URL('../../assets/words/reference-shares.json', import.meta.url),
);

/** A row of the table: level, function (`null` = the classifier says it does not know), share. */
type Row = [seniority: string | null, function: string | null, share: number];

export interface ReferenceTable {
  classifierVersion: number;
  /** Commonest first; shares add up to 1. */
  rows: Row[];
}

/** Shares are written in millionths. */
const PARTS = 1_000_000;

/**
 * Counts levels × functions over lines of `count⇥networks⇥title`, each title as often as people bear it.
 * Lines that begin with `#` are comments.
 */
export function countReferenceShares(positions: string): ReferenceTable {
  const cells = new Map<string, number>();
  let total = 0;
  for (const line of positions.split('\n')) {
    const [count = '', , title = ''] = line.split('\t');
    if (line.startsWith('#') || title === '') continue;
    const said = classify(title);
    const key = JSON.stringify([said.seniority, said.function]);
    cells.set(key, (cells.get(key) ?? 0) + Number(count));
    total += Number(count);
  }
  const sorted = [...cells].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rows = sorted.map(([key, count]): Row => {
    const [seniority, work] = JSON.parse(key) as [string | null, string | null];
    return [seniority, work, Math.round((count / total) * PARTS) / PARTS];
  });
  return { classifierVersion: CLASSIFIER_VERSION, rows };
}

/** A row a line, so that a change can be read. */
export const fileText = ({ classifierVersion, rows }: ReferenceTable): string =>
  `{\n  "classifierVersion": ${classifierVersion},\n  "rows": [\n${rows
    .map((row) => `    ${JSON.stringify(row).replaceAll(',', ', ')}`)
    .join(',\n')}\n  ]\n}\n`;
