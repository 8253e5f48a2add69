import type { Person } from '../../model/person';

/** How a long write tells how far it is and whether to go on, and what the worker adds to it. */
export interface WriteSteps {
  /** Gives a person's row with its categories; without it the row waits for the next page that opens. */
  classify?: (person: Person) => Person;
  signal?: AbortSignal;
  /** Called after each batch with the rows it wrote. */
  onRows?: (rows: number) => void;
}

const BATCH_ROWS = 2_000;

/** The part of a table that is needed. */
interface WritableTable<T, K> {
  bulkPut(rows: T[]): PromiseLike<unknown>;
  bulkDelete(keys: K[]): PromiseLike<unknown>;
}

/**
 * Makes a table hold the derived rows and nothing else of what was derived before; rows that are equal are not touched.
 * Call it inside a transaction.
 * @param current - what files had put there so far
 * @throws the signal's reason when it is aborted, which undoes the transaction
 */
export async function reconcile<T extends object, K extends string | string[]>(
  table: WritableTable<NoInfer<T>, NoInfer<K>>,
  keyOf: (row: T) => K,
  current: readonly T[],
  derived: readonly T[],
  { signal, onRows }: WriteSteps = {},
): Promise<void> {
  const before = new Map(current.map((row) => [String(keyOf(row)), row]));
  const changed: T[] = [];
  for (const row of derived) {
    const key = String(keyOf(row));
    const known = before.get(key);
    before.delete(key);
    if (!known || !isEqual(known, row)) changed.push(row);
  }
  if (before.size > 0) await table.bulkDelete([...before.values()].map(keyOf));
  for (let from = 0; from < changed.length; from += BATCH_ROWS) {
    signal?.throwIfAborted();
    const batch = changed.slice(from, from + BATCH_ROWS);
    await table.bulkPut(batch);
    onRows?.(batch.length);
  }
  signal?.throwIfAborted();
}

/** Whether two stored values are the same; a field that is undefined is one that is not there. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) if (!isEqual(left[key], right[key])) return false;
  for (const key in right) if (!(key in left) && right[key] !== undefined) return false;
  return true;
}
