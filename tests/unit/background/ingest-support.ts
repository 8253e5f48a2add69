import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { ingestReading } from '../../../lib/background/ingest-reading';
import type { FromPage, Reply } from '../../../lib/messaging/messages';
import { openDatabase, type EvenkeelDatabase } from '../../../lib/store/database';
import { DAY_MS, NOON_MS, SENDER } from './looks';

export * from './looks';

const opened: EvenkeelDatabase[] = [];
let count = 0;

/** A fresh database, by default of its own name; deleted after the test. */
export async function freshDatabase(name = `test-${++count}`): Promise<EvenkeelDatabase> {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(result.error);
  opened.push(result.value);
  return result.value;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

/** The person said yes to this layout before. */
export const trustLayout = (db: EvenkeelDatabase, key = 'connections|1|connections|abc123|en') =>
  db.trustedLayouts.put({ key, isTrusted: true, decidedAtMs: NOON_MS - DAY_MS, denied: null });

/** Delivers a look to ingest, a second after it was made. */
export const deliver = (
  db: EvenkeelDatabase,
  message: FromPage['reading'],
  tabId = 1,
): Promise<Reply> => ingestReading(db, message, { ...SENDER, tabId }, message.capturedAtMs + 1_000);

/** Everything in the database, by table. */
export async function contents(db: EvenkeelDatabase): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(entries);
}
