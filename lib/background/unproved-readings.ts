import type { EvenkeelDatabase } from '../store/database';
import { isSessionUnbroken } from '../store/document-viewers';
import type { PlacedReading } from '../store/rows';
import { storeReading, takeBackReading } from './store-reading';

/** Whether a reading holds anything that would belong to somebody. */
export const holdsAnything = ({ reading }: PlacedReading): boolean =>
  reading.counts.length +
    reading.people.length +
    reading.posts.length +
    (reading.acts?.length ?? 0) >
  0;

/** Keeps a reading whose owner its document did not prove; `accountId` is `''` while nobody is known. */
export async function keepUnproved(
  db: EvenkeelDatabase,
  accountId: string,
  placed: PlacedReading,
): Promise<void> {
  if (holdsAnything(placed)) await db.unprovedReadings.put({ ...placed, accountId });
}

/**
 * An identity was just proved: readings of the same document are that person's, wherever they had gone before, and
 * readings of the same tab that wait are, too, when nothing in between speaks against it. Call it inside a transaction.
 */
export async function claimUnproved(
  db: EvenkeelDatabase,
  accountId: string,
  proof: PlacedReading,
  nowMs: number,
): Promise<void> {
  const rows = await db.unprovedReadings.where('tabId').equals(proof.tabId).sortBy('capturedAtMs');
  for (const row of rows) {
    const isSameDocument = row.documentId === proof.documentId;
    if (row.accountId !== '' && !isSameDocument) continue;
    const from = Math.min(row.capturedAtMs, proof.capturedAtMs);
    const to = Math.max(row.capturedAtMs, proof.capturedAtMs);
    if (!(await isSessionUnbroken(db, accountId, from, to))) continue;
    if (row.accountId !== accountId) {
      if (row.accountId !== '') await takeBackReading(db, row.accountId, row);
      await storeReading(db, accountId, row, nowMs);
    }
    await db.unprovedReadings.delete(row.id);
  }
}

/** The document contradicts itself: what it gave so far on somebody else's word goes, too. */
export async function dropUnproved(db: EvenkeelDatabase, placed: PlacedReading): Promise<void> {
  const rows = await db.unprovedReadings.where('tabId').equals(placed.tabId).toArray();
  for (const row of rows.filter(({ documentId }) => documentId === placed.documentId)) {
    if (row.accountId !== '') await takeBackReading(db, row.accountId, row);
    await db.unprovedReadings.delete(row.id);
  }
}
