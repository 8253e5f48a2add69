import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { computePopupView } from '../../../lib/background/popup-view';
import { writeBackup } from '../../../lib/store/backup';
import { deleteEverything } from '../../../lib/store/delete-account';
import { readGeneration } from '../../../lib/store/generation';
import { migrateTables } from '../../../lib/store/migrate-tables';
import { readBackup } from '../../../lib/store/read-backup';
import { withoutFields } from '../../../lib/store/without-fields';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { contents, freshDatabase, NOON_MS } from '../background/ingest-support';
import { fillDatabase } from './full-database';
import { importList } from './imports/made-exports';

describe('a restored backup', () => {
  it('gives the same scores to the digit, and everything else', async () => {
    const db = await freshDatabase();
    const settings = await fillDatabase(db);
    const [account] = await db.accounts.toArray();
    await importList(db, '2026-11-01', [
      { name: 'Noor Sample', slug: 'noor-s', company: 'Ipsum', on: '2023-01-02' },
    ]);
    await settings.update((s) => ({ ...s, activeAccountId: account?.id ?? null }));
    const view = async () => {
      return withoutFields(
        await computePopupView(db, await settings.read(), NOON_MS, 60),
        'generation',
      );
    };
    const before = await view();
    const held = await contents(db);
    const text = await writeBackup(db, await settings.read(), NOON_MS);
    const generation = await readGeneration(db);
    await deleteEverything(db);
    await settings.clear();
    const read = await readBackup(text);
    if (!read.ok) throw new Error(read.error.key);
    await restoreBackup(db, read.value, settings);
    expect(await view()).toEqual(before);
    expect(await readGeneration(db)).toBeGreaterThan(generation);
    const restored = await contents(db);
    for (const table of ['people', 'fileRows', 'imports', 'notes', 'observations', 'tombstones']) {
      expect(restored[table], table).toEqual(held[table]);
      expect(held[table], table).not.toEqual([]);
    }
  });

  it('leaves what was there when it cannot be written whole', async () => {
    const db = await freshDatabase();
    const settings = await fillDatabase(db);
    const read = await readBackup(await writeBackup(db, await settings.read(), NOON_MS));
    if (!read.ok) throw new Error(read.error.key);
    const before = await contents(db);
    const broken = structuredClone(read.value);
    (broken.tables.notes as unknown[]).push({ text: 'without a key' });
    await expect(restoreBackup(db, broken, settings)).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
  });

  it('of an older version is carried forward by the migrations of the database', async () => {
    const migrations = [
      { version: 1, stores: { people: 'id' } },
      {
        version: 2,
        stores: { people: 'id, name', places: 'id' },
        upgrade: async (transaction: {
          table(name: string): { toCollection(): { modify(change: object): unknown } };
        }) => {
          await transaction.table('people').toCollection().modify({ name: 'unknown' });
        },
      },
    ];
    expect(await migrateTables({ people: [{ id: 'a' }] }, 1, migrations)).toEqual({
      people: [{ id: 'a', name: 'unknown' }],
      places: [],
    });
    expect(await migrateTables({ people: [{ name: 'no key' }] }, 1, migrations)).toBeUndefined();
    expect(await migrateTables({ other: [{ id: 'a' }] }, 1, migrations)).toBeUndefined();
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    expect(names.filter((name) => name.startsWith('evenkeel-restore'))).toEqual([]);
  });
});
