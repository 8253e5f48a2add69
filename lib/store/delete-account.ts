import type { EvenkeelDatabase } from './database';
import { readGeneration } from './generation';
import { newSalt } from './random';

/** Removes an account with everything that names it. Call it inside a transaction over all tables. */
export async function deleteAccountRows(db: EvenkeelDatabase, accountId: string): Promise<void> {
  const prefix = `${accountId}|`;
  await db.accounts.delete(accountId);
  await db.observations.where('key').startsWith(prefix).delete();
  await db.observationEdits.where('key').startsWith(prefix).delete();
  await db.people.where('id').startsWith(prefix).delete();
  await db.posts.where('id').startsWith(prefix).delete();
  await db.dailyFigures
    .where('[accountId+day+metric]')
    .between([accountId], [accountId, []])
    .delete();
  await db.dayConflicts.where('[accountId+day]').between([accountId], [accountId, []]).delete();
  await db.personChanges.where('id').startsWith(prefix).delete();
  for (const { name, schema } of db.tables) {
    if (schema.idxByName['accountId']) {
      await db.table(name).where('accountId').equals(accountId).delete();
    }
  }
  await db.documentViewers.filter((row) => row.accountId === accountId).delete();
  await db.unprovedReadings.filter((row) => row.accountId === accountId).delete();
  await db.questions
    .filter(
      (q) => q.accountId === accountId || ('fromAccountId' in q && q.fromAccountId === accountId),
    )
    .delete();
  await db.answers.filter(({ question }) => question.accountId === accountId).delete();
}

/**
 * Removes everything there is, in one transaction. Only the count of changes goes on, so that other contexts notice, and
 * a new salt is made, so that nothing that was ever hashed can be recognised.
 */
export async function deleteEverything(db: EvenkeelDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const generation = await readGeneration(db);
    for (const table of db.tables) await table.clear();
    await db.meta.bulkPut([
      { key: 'generation', value: generation + 1 },
      { key: 'salt', value: newSalt() },
    ]);
  });
}
