import type { EvenkeelDatabase } from './database';

/** How many changes the database has seen; 0 for one that was never written. */
export async function readGeneration(db: EvenkeelDatabase): Promise<number> {
  const row = await db.meta.get('generation');
  return row?.key === 'generation' ? row.value : 0;
}

/** Counts one change. Call it inside the transaction that makes the change. */
export async function bumpGeneration(db: EvenkeelDatabase): Promise<void> {
  await db.meta.put({ key: 'generation', value: (await readGeneration(db)) + 1 });
}

/**
 * One operation = one read-write transaction over the whole database: it reads again before it merges, and either all of
 * it is there afterwards or nothing. Counts one change unless `operation` says that it changed nothing.
 * @param operation - may await nothing but the database
 */
export async function changeDatabase<T>(
  db: EvenkeelDatabase,
  operation: () => Promise<{ changed: boolean; value: T }>,
): Promise<T> {
  return db.transaction('rw', db.tables, async () => {
    const { changed, value } = await operation();
    if (changed) await bumpGeneration(db);
    return value;
  });
}
