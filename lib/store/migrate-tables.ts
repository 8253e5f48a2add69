import { Dexie } from 'dexie';
import { newId } from './random';
import { MIGRATIONS, type Migration } from './migrations';

/** Rows by table, of whatever version. */
export type TableRows = Record<string, unknown[]>;

/**
 * Carries the rows of an older version to today by the same steps that a database takes: they are put into a database of
 * their own, which is upgraded and then removed.
 * @returns undefined when the rows do not fit the version they claim to be
 */
export async function migrateTables(
  tables: TableRows,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<TableRows | undefined> {
  if (version === migrations.length) return tables;
  const name = `evenkeel-restore-${newId()}`;
  const old = database(name, migrations.slice(0, version));
  const today = database(name, migrations);
  try {
    await old.open();
    for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows);
    old.close();
    await today.open();
    const migrated: TableRows = {};
    for (const table of today.tables) migrated[table.name] = await table.toArray();
    return migrated;
  } catch {
    return undefined;
  } finally {
    old.close();
    await today.delete();
  }
}

function database(name: string, migrations: readonly Migration[]): Dexie {
  const db = new Dexie(name);
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return db;
}
