import type { GoalName } from '../model/goal';
import type { Settings } from '../model/settings';
import { BACKUP_TABLES, type BackupTable, type BackupTables } from './backup-rows';
import { checksumOf } from './canonical-json';
import { EXAMPLE_ACCOUNT_ID } from './accounts';
import type { EvenkeelDatabase } from './database';
import { SCHEMA_VERSION } from './migrations';

/** Tells our backups from any other JSON. */
export const BACKUP_FORMAT = 'evenkeel-backup';

/** A backup file; see docs/backup.md. */
export interface BackupFile {
  format: typeof BACKUP_FORMAT;
  /** Version of the tables, the database's own. */
  version: number;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Consent is not in it: it is given on each device. */
  settings: { goal: GoalName; goalChosen: boolean; activeAccountId: string | null };
  tables: BackupTables;
  /** SHA-256 of everything else, see `checksumOf`. */
  checksum: string;
}

/**
 * Everything the person has, as one JSON text. Left out: the example, and what only this browser's tabs and messages need
 * (receipts, identities of documents, readings that wait for an owner).
 */
export async function writeBackup(
  db: EvenkeelDatabase,
  settings: Settings,
  nowMs: number,
): Promise<string> {
  const tables = await db.transaction('r', db.tables, async () =>
    Object.fromEntries(
      await Promise.all(
        BACKUP_TABLES.map(
          async (name) => [name, (await db.table(name).toArray()).filter(isOwn)] as const,
        ),
      ),
    ),
  );
  const { goal, goalChosen } = settings;
  const activeAccountId =
    settings.activeAccountId === EXAMPLE_ACCOUNT_ID
      ? (settings.beforeExample ?? null)
      : settings.activeAccountId;
  const content = {
    format: BACKUP_FORMAT,
    version: SCHEMA_VERSION,
    createdAt: new Date(nowMs).toISOString(),
    settings: { goal, goalChosen, activeAccountId },
    tables: tables as Record<BackupTable, unknown[]>,
  };
  return JSON.stringify({ ...content, checksum: await checksumOf(content) });
}

const isOwn = (row: { id?: unknown; accountId?: unknown }): boolean =>
  row.accountId !== EXAMPLE_ACCOUNT_ID && row.id !== EXAMPLE_ACCOUNT_ID;
