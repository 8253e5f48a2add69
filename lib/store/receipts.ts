import type { EvenkeelDatabase } from './database';

const DAY_MS = 86_400_000;

/** A page script gives up after minutes; a browser that slept may still deliver days later. */
const RECEIPT_DAYS = 30;

/** How long a reading without an owner waits for one, and how long a document's identity is remembered. */
const UNPROVED_DAYS = 7;

/** Whether this message was taken in before. Call it in the transaction that stores the message. */
export const isReceived = async (db: EvenkeelDatabase, id: string): Promise<boolean> =>
  (await db.receipts.get(id)) !== undefined;

/** Writes down that a message was taken in, in the transaction that stores it. */
export const putReceipt = (db: EvenkeelDatabase, id: string, nowMs: number): Promise<string> =>
  db.receipts.put({ id, receivedAtMs: nowMs });

/** Removes what has a term: receipts, identities of documents, and readings that nobody claimed. */
export async function pruneExpired(db: EvenkeelDatabase, nowMs: number): Promise<void> {
  const unprovedBefore = nowMs - UNPROVED_DAYS * DAY_MS;
  await db.receipts
    .where('receivedAtMs')
    .below(nowMs - RECEIPT_DAYS * DAY_MS)
    .delete();
  await db.documentViewers.where('lastAtMs').below(unprovedBefore).delete();
  await db.unprovedReadings.where('capturedAtMs').below(unprovedBefore).delete();
}
