import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BACKUP_ROWS, BACKUP_TABLES } from '../../../lib/store/backup-rows';
import { openDatabase } from '../../../lib/store/database';
import { changeDatabase, readGeneration } from '../../../lib/store/generation';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../lib/store/migrations';

const FOLDER = 'tests/fixtures/databases';

interface ExampleDatabase {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, Record<string, unknown>[]>;
}

const example = (version: number): ExampleDatabase =>
  JSON.parse(readFileSync(`${FOLDER}/v${version}.json`, 'utf8')) as ExampleDatabase;

async function opened(name: string) {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** A database as the code of that version would have left it. */
async function asLeftBy({ version, tables }: ExampleDatabase, name: string): Promise<void> {
  const old = new Dexie(name);
  for (const step of MIGRATIONS.slice(0, version)) old.version(step.version).stores(step.stores);
  await old.open();
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
}

describe('migrations', () => {
  it('follow each other without a gap, each with an example database', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(readdirSync(FOLDER).sort()).toEqual(MIGRATIONS.map(({ version }) => `v${version}.json`));
  });

  it.each(MIGRATIONS.map(({ version }) => version))('of version %i are frozen', (version) => {
    expect(MIGRATIONS[version - 1]?.stores).toEqual(example(version).stores);
  });

  it.each(MIGRATIONS.map(({ version }) => version))(
    'carry a database of version %i to today without losing a row',
    async (version) => {
      const before = example(version);
      const name = `from-v${version}`;
      await asLeftBy(before, name);
      const db = await opened(name);
      for (const table of db.tables) {
        const rows = await table.toArray();
        expect(rows, table.name).toHaveLength(before.tables[table.name]?.length ?? 0);
        if (version === SCHEMA_VERSION) {
          expect(new Set(rows)).toEqual(new Set(before.tables[table.name]));
        }
      }
      for (const table of BACKUP_TABLES) {
        for (const row of await db.table(table).toArray()) {
          const checked = v.safeParse(BACKUP_ROWS[table] as v.GenericSchema, row);
          expect(checked.success, `${table}: ${JSON.stringify(row)}`).toBe(true);
        }
      }
      db.close();
    },
  );
});

describe('openDatabase', () => {
  it('makes a database with a salt of its own', async () => {
    const [a, b] = [await opened('fresh-a'), await opened('fresh-b')];
    const salts = await Promise.all([a.meta.get('salt'), b.meta.get('salt')]);
    expect(salts[0]?.value).toMatch(/^[0-9a-f]{32}$/);
    expect(salts[0]?.value).not.toBe(salts[1]?.value);
    a.close();
    b.close();
  });

  it('refuses a database of a later version and leaves it as it is', async () => {
    const later = new Dexie('later');
    later.version(SCHEMA_VERSION + 1).stores({ accounts: 'id', somethingNew: 'id' });
    await later.open();
    await later.table('somethingNew').add({ id: 'kept' });
    later.close();
    const before = await indexedDB.databases();
    expect(await openDatabase('later')).toEqual({ ok: false, error: 'newer-database' });
    expect(await indexedDB.databases()).toEqual(before);
    await later.open();
    expect(await later.table('somethingNew').toArray()).toEqual([{ id: 'kept' }]);
    expect([...later.backendDB().objectStoreNames]).toEqual(['accounts', 'somethingNew']);
    later.close();
  });

  it('lets go when another context upgrades, and does not come back by itself', async () => {
    const db = await opened('let-go');
    const request = indexedDB.open('let-go', (SCHEMA_VERSION + 1) * 10);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    expect(db.isOpen()).toBe(false);
    await expect(db.accounts.count()).rejects.toThrow();
    request.result.close();
  });
});

describe('changeDatabase', () => {
  it('counts changes, and nothing else', async () => {
    const db = await opened('changes');
    const before = await readGeneration(db);
    await changeDatabase(db, () => Promise.resolve({ changed: false, value: 1 }));
    expect(await readGeneration(db)).toBe(before);
    expect(await changeDatabase(db, () => Promise.resolve({ changed: true, value: 7 }))).toBe(7);
    expect(await readGeneration(db)).toBe(before + 1);
    await expect(
      changeDatabase(db, async () => {
        await db.receipts.put({ id: 'half', receivedAtMs: 1 });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await db.receipts.count()).toBe(0);
    expect(await readGeneration(db)).toBe(before + 1);
    db.close();
  });
});
