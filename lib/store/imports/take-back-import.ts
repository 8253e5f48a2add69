import type { EvenkeelDatabase } from '../database';
import { changeDatabase } from '../generation';
import type { ContentKind } from '../rows';
import { deriveFrom } from './derive';
import { fileRowsId } from './load-contents';

/**
 * Takes an import back as a whole: what only it brought goes, what pages or other imports also brought stays. One
 * transaction; an account that held nothing but this import goes with it.
 * @returns false when there is no such import (any more)
 */
export async function takeBackImport(db: EvenkeelDatabase, runId: string): Promise<boolean> {
  return changeDatabase(db, async () => {
    const records = await db.imports.where('runId').equals(runId).toArray();
    const [first] = records;
    if (!first) return { changed: false, value: false };
    const { accountId } = first;
    await db.imports.bulkDelete(records.map(({ id }) => id));
    const left = await db.imports.where('accountId').equals(accountId).toArray();
    const held = new Set(left.map(({ contentHash }) => contentHash));
    const unheld = records.flatMap(({ contentHash }) =>
      contentHash === null || held.has(contentHash) ? [] : fileRowsId(accountId, contentHash),
    );
    await db.fileRows.bulkDelete(unheld);
    await deriveFrom(db, accountId, [...new Set(records.map(({ kind }) => kind as ContentKind))]);
    if (left.length === 0) await dropEmptyAccount(db, accountId);
    return { changed: true, value: true };
  });
}

/** An account that only this import made, with nothing of the person's own in it. */
async function dropEmptyAccount(db: EvenkeelDatabase, accountId: string): Promise<void> {
  const account = await db.accounts.get(accountId);
  if (!account || account.origin !== 'file' || account.aliases.length > 0 || account.label) return;
  const prefix = `${accountId}|`;
  const rows = [
    await db.observations.where('key').startsWith(prefix).count(),
    await db.people.where('id').startsWith(prefix).count(),
    await db.posts.where('id').startsWith(prefix).count(),
    ...(await Promise.all(
      [db.goals, db.corrections, db.safelist, db.notes, db.segments, db.drafts].map(({ name }) =>
        db.table(name).where('accountId').equals(accountId).count(),
      ),
    )),
  ];
  if (rows.every((count) => count === 0)) await db.accounts.delete(accountId);
}
