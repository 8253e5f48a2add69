import type { EntityTable } from 'dexie';

/** Some thousand rows are quick to fetch and small beside what is made of them. */
const PORTION_ROWS = 2_000;

/** How texts that share a beginning end: no text of it stands behind this one. */
const LAST = '\uffff';

/**
 * Hands over the rows whose ids lie between two, in the order of ids, some at a time: a table of a hundred thousand is
 * never whole in memory.
 * @param to - inclusive
 */
export async function eachPortion<T extends { id: string }>(
  table: EntityTable<T, 'id'>,
  [from, to]: readonly [string, string],
  take: (rows: T[]) => void,
  portionRows = PORTION_ROWS,
): Promise<void> {
  for (let after: string | null = null; ;) {
    const rows: T[] = await table
      .where('id')
      .between(after ?? from, to, after === null, true)
      .limit(portionRows)
      .toArray();
    if (rows.length > 0) take(rows);
    if (rows.length < portionRows) return;
    after = rows[rows.length - 1]?.id ?? to;
  }
}

/** The keys that begin with a text. */
export const keysFrom = (prefix: string): [string, string] => [prefix, prefix + LAST];

/** One copy of each text: every row of a database brings its own. */
export function oneOfEach(): <T extends string | null>(text: T) => T {
  const texts = new Map<string, string>();
  return (text) => {
    if (text === null) return text;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return (known ?? text) as typeof text;
  };
}
