import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ingestReading } from '../../../../lib/background/ingest-reading';
import type { EvenkeelDatabase } from '../../../../lib/store/database';
import { openDatabase } from '../../../../lib/store/database';
import { takeBackImport } from '../../../../lib/store/imports/take-back-import';
import { withoutFields } from '../../../../lib/store/without-fields';
import { writeImport } from '../../../../lib/store/imports/write-import';
import {
  card,
  connectionsLook,
  contents,
  freshDatabase,
  NOON_MS,
  SENDER,
} from '../../background/ingest-support';
import { connectionsCsv, folderOf, importList, read, type Line } from './made-exports';

// As many as there are at most: tests/pages/import-race.test.ts, on a browser's own database.
const PEOPLE = 1_000;

const lines = (count: number, company = 'Lorem Ltd'): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Person Number${i}`,
    slug: `person-${i}`,
    company,
    position: 'Gardener',
    on: '2024-03-05',
  }));

async function ownAccount(db: EvenkeelDatabase): Promise<string> {
  await ingestReading(db, connectionsLook({ people: [card('person-0')] }), SENDER, NOON_MS);
  return (await db.accounts.toArray())[0]?.id ?? '';
}

describe('an import while tabs deliver cards and a correction is edited', () => {
  it('loses nothing and doubles nothing', async () => {
    const db = await freshDatabase();
    const other = await openDatabase(db.name);
    if (!other.ok) throw new Error(other.error);
    const accountId = await ownAccount(db);
    const csv = { [`${folderOf('2026-01-10')}/Connections.csv`]: connectionsCsv(lines(PEOPLE)) };
    const target = { accountId, runId: 'race', nowMs: NOON_MS, utcOffsetMinutes: 0 };
    const tab = async (tabId: number, from: number): Promise<void> => {
      for (let i = 0; i < 10; i++) {
        const people = Array.from({ length: 40 }, (_, k) => card(`person-${from + i * 40 + k}`));
        const look = connectionsLook({ people, documentId: `tab-${tabId}` });
        const reply = await ingestReading(other.value, look, { ...SENDER, tabId }, NOON_MS);
        expect(reply.ok).toBe(true);
      }
    };
    const editing = async (): Promise<void> => {
      for (const value of ['Operations', 'Education', 'Legal']) {
        await other.value.corrections.put({
          id: 'fix',
          accountId,
          scope: 'person',
          subject: `${accountId}|person-1`,
          dimension: 'function',
          value,
          correctedAtMs: NOON_MS,
        });
      }
    };
    // One tab shows people of the file, the other reaches beyond it.
    const result = await read(csv);
    await Promise.all([
      writeImport(db, result, target),
      tab(2, 0),
      tab(3, PEOPLE - 200),
      editing(),
    ]);
    const people = await db.people.toArray();
    expect(people).toHaveLength(PEOPLE + 200);
    expect(new Set(people.flatMap(({ aliases }) => aliases)).size).toBe(PEOPLE + 200);
    expect(people.filter(({ importIds }) => importIds.length > 0)).toHaveLength(PEOPLE);
    expect(people.filter(({ seenOnPage }) => seenOnPage)).toHaveLength(800);
    expect(people.filter(({ parts }) => parts !== undefined)).toHaveLength(600);
    expect((await db.corrections.get('fix'))?.value).toBe('Legal');

    // What pages showed is still there, to the field, when the import is taken back.
    await takeBackImport(db, 'race');
    const left = await db.people.toArray();
    expect(left).toHaveLength(800);
    expect(left.every(({ company, parts }) => company === '' && parts === undefined)).toBe(true);
    other.value.close();
  });
});

describe('an import that is killed', () => {
  const before = lines(30);
  const after = lines(60, 'Ipsum AG').slice(5);

  it('leaves each file as a whole or not at all, wherever it stops', async () => {
    const whole = await freshDatabase();
    await importList(whole, '2025-01-10', before);
    const result = await read({
      [`${folderOf('2026-01-10')}/Connections.csv`]: connectionsCsv(after),
      [`${folderOf('2026-01-10')}/Skills.csv`]: 'Name\nWeeding\nPruning',
    });
    for (let step = 0; step < 12; step++) {
      const db = await freshDatabase();
      await importList(db, '2025-01-10', before);
      const start = await contents(db);
      let calls = 0;
      let filesDone = 0;
      const stop = new AbortController();
      const tick = (): void => {
        calls += 1;
        if (calls > step) stop.abort(new Error('killed'));
      };
      const puts = [db.people, db.personChanges, db.imports, db.fileRows, db.observations, db.meta];
      for (const table of puts) table.hook('creating', tick);
      const target = { accountId: 'me', runId: 'killed', nowMs: NOON_MS, utcOffsetMinutes: 0 };
      await writeImport(db, result, target, {
        signal: stop.signal,
        onFile: (_, index) => {
          filesDone = index;
        },
      }).catch((error: unknown) => {
        expect(String(error)).toContain('killed');
      });
      for (const table of puts) table.hook('creating').unsubscribe(tick);
      if (filesDone === 0) expect(await contents(db), `step ${step}`).toEqual(start);
      await takeBackImport(db, 'killed');
      const taken = withoutFields(await contents(db), 'meta');
      const begun = withoutFields(start, 'meta');
      expect(taken, `taken back at step ${step}`).toEqual(begun);
    }
  });
});
