import type { DashboardState } from '../../components/dashboard/dashboard';
import { fail, ok, type Result } from '../../lib/model/result';
import { realAccounts } from '../../lib/store/accounts';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';

type Tables = Pick<DashboardState, 'accounts' | 'typed' | 'readers' | 'anchors'>;

/**
 * What the dashboard lists, read anew: accounts, typed numbers of the one on show, reader health with places shown by the person.
 * @returns why the database could not be read
 */
export async function loadTables(accountId: string | null): Promise<Result<Tables>> {
  try {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    const db = opened.value;
    try {
      return ok({
        accounts: (await realAccounts(db)).sort((a, b) => a.createdAtMs - b.createdAtMs),
        typed: await typedOf(db, accountId),
        readers: await db.readerHealth.toArray(),
        anchors: await db.taughtAnchors.toArray(),
      });
    } finally {
      db.close();
    }
  } catch (error) {
    return fail(error instanceof Error ? error.name : 'unknown');
  }
}

/** Typed counts that still stand, newest day first. */
async function typedOf(db: EvenkeelDatabase, accountId: string | null): Promise<Tables['typed']> {
  if (accountId === null) return [];
  const typed = await db.observations
    .filter(
      (row) => row.accountId === accountId && row.source === 'typed' && row.standing === 'accepted',
    )
    .toArray();
  return typed.sort((a, b) => b.day.localeCompare(a.day) || a.metric.localeCompare(b.metric));
}
