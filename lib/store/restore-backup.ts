import type { BackupFile } from './backup';
import { BACKUP_TABLES } from './backup-rows';
import { EXAMPLE_ACCOUNT_ID } from './accounts';
import type { EvenkeelDatabase } from './database';
import { readGeneration } from './generation';
import type { SettingsStore } from './settings-store';

/**
 * Puts a backup in the place of everything there is, in one transaction: afterwards the database holds the backup, or what
 * it held before. Give it only what `readBackup` accepted. Consent is not touched: it is given on each device.
 */
export async function restoreBackup(
  db: EvenkeelDatabase,
  backup: BackupFile,
  settings: Pick<SettingsStore, 'update'>,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const generation = await readGeneration(db);
    for (const table of db.tables) await table.clear();
    for (const name of BACKUP_TABLES) await db.table(name).bulkPut(backup.tables[name]);
    // Other contexts compare the count: it must differ from the one before and from the backup's.
    const restored = await readGeneration(db);
    await db.meta.put({ key: 'generation', value: Math.max(generation, restored) + 1 });
  });
  const { goal, goalChosen, activeAccountId } = backup.settings;
  await settings.update((current) => {
    const kept = { ...current, goal, goalChosen, activeAccountId };
    if (current.activeAccountId === EXAMPLE_ACCOUNT_ID) delete kept.beforeExample;
    return kept;
  });
}
