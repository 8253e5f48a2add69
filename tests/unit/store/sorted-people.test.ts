import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../lib/categories/known-categories';
import type { LocalDay } from '../../../lib/model/day';
import type { GoalTarget } from '../../../lib/model/goal';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { correctCategory, correctionsOf, undoCorrection } from '../../../lib/store/corrections';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { loadFactTables } from '../../../lib/store/fact-tables';
import { sortedPeople } from '../../../lib/store/lists/sorted-people';
import { freshDatabase, NOON_MS } from '../background/ingest-support';
import { importList } from './imports/made-exports';

const ANNA = { name: 'Anna Sample', slug: 'anna', company: 'Lorem', position: 'Head of Sales' };
const BEN = { name: 'Ben Sample', slug: 'ben', company: 'Lorem', position: 'Baker' };
const EVE = { name: 'Eve Sample', slug: 'eve', company: 'Ipsum', position: 'Head of Sales' };
const SALES: GoalTarget = { dimension: 'function', values: ['Sales'], need: 'must', weight: 1 };

async function network(): Promise<EvenkeelDatabase> {
  const db = await freshDatabase();
  await importList(db, '2026-11-01', [ANNA, BEN, EVE, { on: '2024-03-01' }]);
  await db.people.update('me|anna', { classifierVersion: 1, categories: { function: ['Sales'] } });
  await db.people.update('me|ben', { classifierVersion: 1, categories: { function: ['Legal'] } });
  return db;
}

const people = async (db: EvenkeelDatabase, targets: GoalTarget[] = [SALES]) =>
  new Map((await sortedPeople(db, 'me', { targets }, NOON_MS)).map((one) => [one.name, one]));

/** What the scores see of each. */
const scored = async (db: EvenkeelDatabase) =>
  new Map(
    factsFromTables(await loadFactTables(db, 'me'), 'me').people?.map(({ id, categories }) => [
      id,
      categories,
    ]),
  );

describe('sorted people', () => {
  it('match the goal as the scores do, and what is unknown counts as common as among the known', async () => {
    const db = await network();
    const sorted = await people(db);
    expect(sorted.size).toBe(4);
    expect(sorted.get('Anna Sample')).toMatchObject({
      slug: 'anna',
      relevance: 1,
      categories: { function: ['Sales'] },
      engagementLevel: null,
      lastActDay: null,
      isSafe: false,
      note: '',
    });
    expect(sorted.get('Ben Sample')?.relevance).toBe(0);
    expect(sorted.get('Eve Sample')?.relevance).toBe(0.5);
    expect(sorted.get('')).toMatchObject({ state: 'closed', relevance: null });
    expect((await people(db, [])).get('Anna Sample')?.relevance).toBeNull();
  });

  it('carry acts, the note and the safelist', async () => {
    const db = await network();
    await db.interactions.put({
      id: 'act',
      accountId: 'me',
      personId: 'me|anna',
      kind: 'message',
      direction: 'in',
      day: '2026-11-02' as LocalDay,
      atMs: null,
      importId: null,
      slug: 'anna',
      name: '',
      hasNote: null,
    });
    await db.notes.put({ personId: 'me|ben', accountId: 'me', text: 'Bakes', writtenAtMs: 1 });
    await db.safelist.put({ personId: 'me|ben', accountId: 'me', addedAtMs: 1 });
    const sorted = await people(db);
    expect(sorted.get('Anna Sample')).toMatchObject({
      engagementLevel: 'occasional',
      lastActDay: '2026-11-02',
    });
    expect(sorted.get('Ben Sample')).toMatchObject({
      engagementLevel: 'none',
      lastActDay: null,
      isSafe: true,
      note: 'Bakes',
    });
  });
});

describe('corrections', () => {
  it('reach lists and scores, survive another import and can be undone one by one', async () => {
    const db = await network();
    const before = await scored(db);
    const [eve] = (await db.people.toArray()).filter(({ id }) => id === 'me|eve');
    const fix = (scope: 'title' | 'person', value: string, atMs: number) =>
      correctCategory(
        db,
        'me',
        { scope, subject: subjectOf(scope, eve!), dimension: 'function', value },
        atMs,
      );
    const first = await fix('title', 'Marketing', 1);
    const second = await fix('title', 'Research', 2);
    const own = await fix('person', 'Sales', 3);
    await importList(db, '2026-11-08', [ANNA, { ...BEN, position: 'Head of Sales' }, EVE]);
    const sorted = await people(db);
    expect([...sorted.values()].map(({ name, categories }) => [name, categories.function])).toEqual(
      expect.arrayContaining([
        ['Anna Sample', ['Research']],
        ['Ben Sample', ['Research']],
        ['Eve Sample', ['Sales']],
      ]),
    );
    expect((await scored(db)).get('me|anna')).toEqual({ function: ['Research'] });
    expect((await correctionsOf(db, 'me')).map(({ value }) => value)).toEqual([
      'Sales',
      'Research',
    ]);

    await undoCorrection(db, own!.correction.id, own!.replaced);
    expect((await people(db)).get('Eve Sample')?.categories.function).toEqual(['Research']);
    await undoCorrection(db, second!.correction.id, second!.replaced);
    expect((await people(db)).get('Eve Sample')?.categories.function).toEqual(['Marketing']);
    await undoCorrection(db, first!.correction.id, first!.replaced);
    await undoCorrection(db, first!.correction.id, first!.replaced);
    expect(await db.corrections.count()).toBe(0);
    expect((await scored(db)).get('me|anna')).toEqual(before.get('me|anna'));
  });

  it('follow somebody whose row gets another id', async () => {
    const db = await freshDatabase();
    const withoutSlug = { ...EVE, slug: '' };
    await importList(db, '2026-10-01', [{ ...withoutSlug, on: '2024-05-06' }]);
    const [row] = await db.people.toArray();
    const subject = subjectOf('person', row!);
    await correctCategory(
      db,
      'me',
      { scope: 'person', subject, dimension: 'industry', value: 'Utilities' },
      1,
    );
    await importList(db, '2026-11-01', [{ ...EVE, on: '2024-05-06' }]);
    expect((await people(db)).get('Eve Sample')).toMatchObject({
      id: 'me|eve',
      categories: { industry: ['Utilities'] },
    });
  });

  it('of nothing in common are refused', async () => {
    const db = await network();
    const nothing = { scope: 'company', subject: '', dimension: 'industry', value: 'x' } as const;
    expect(await correctCategory(db, 'me', nothing, 1)).toBeUndefined();
    expect(await db.corrections.count()).toBe(0);
  });
});
