import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeldNetwork } from '../../../entrypoints/dashboard/network/held-network';
import { NETWORK_ANSWERS } from '../../../entrypoints/dashboard/network/network-answers';
import type { Person } from '../../../lib/model/person';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { networkMatch } from '../../../lib/scores/network-match';
import { scoreAll } from '../../../lib/scores/score-all';
import { facetsOf } from '../../../lib/segments/facets';
import { EVERYBODY, PRESENT } from '../../../lib/segments/people-filter';
import { filterPeople, indexPeople, type IndexedPerson } from '../../../lib/segments/filter-people';
import { SORT_KEYS, sortPeople } from '../../../lib/segments/sort-people';
import { saveSegment, segmentsOf } from '../../../lib/store/authored/segments';
import { setSafe } from '../../../lib/store/authored/person-words';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { loadFactTables } from '../../../lib/store/fact-tables';
import { readGeneration } from '../../../lib/store/generation';
import { sortedPeople } from '../../../lib/store/lists/sorted-people';
import { freshDatabase, NOON_MS } from '../background/ingest-support';
import { anyPerson } from '../segments/invented-people';
import { importFiles, importList } from '../store/imports/made-exports';

const PLACE = { accountId: 'me', goalName: 'recruiter', nowMs: NOON_MS } as const;
const GOAL = {
  ...goalPreset('recruiter'),
  targets: [{ dimension: 'function', values: ['Sales'], need: 'must', weight: 1 }] as const,
};

const storeGoal = (db: EvenkeelDatabase) =>
  db.goals.put({ ...GOAL, targets: [...GOAL.targets], accountId: 'me', editedAtMs: 1 } as never);

async function madeNetwork(): Promise<EvenkeelDatabase> {
  const db = await freshDatabase();
  await importList(db, '2026-11-01', [
    { name: 'Anna Sample', slug: 'anna', company: 'Lorem', position: 'Head of Sales' },
    { name: 'Ben Sample', slug: 'ben', company: 'Lorem', position: 'Baker', on: '2020-02-03' },
    { on: '2024-03-01' },
  ]);
  await importFiles(db, {
    'messages.csv': [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
      '1,,Anna Sample,https://www.linkedin.com/in/anna,Me,https://www.linkedin.com/in/me,2026-10-01 10:00:00 UTC,,x,INBOX,No,No',
      '1,,Me,https://www.linkedin.com/in/me,Anna Sample,https://www.linkedin.com/in/anna,2026-10-02 10:00:00 UTC,,x,INBOX,No,No',
      '2,,Ben Sample,https://www.linkedin.com/in/ben,Me,https://www.linkedin.com/in/me,2026-10-03 10:00:00 UTC,,x,INBOX,No,No',
    ].join('\n'),
  });
  await storeGoal(db);
  return db;
}

const straight = async (db: EvenkeelDatabase) =>
  factsFromTables(await loadFactTables(db, 'me'), 'me');

const row = (made: SortedPerson, i: number): Person =>
  ({
    aliases: [],
    firstSeenAtMs: 1,
    lastSeenAtMs: 1,
    classifierVersion: 1,
    importIds: [],
    seenOnPage: true,
    ...made,
    id: `me|${i}`,
    accountId: 'me',
  }) as unknown as Person;

describe('the worker of the dashboard', () => {
  it('scores to the digit what the page would', async () => {
    const db = await madeNetwork();
    const desk = { db, held: new HeldNetwork() };
    const facts = await straight(db);
    const [stored] = await db.goals.toArray();
    const goal = { ...GOAL, targets: stored?.targets ?? [] };
    const { scores, advice } = await NETWORK_ANSWERS.overview(desk, {
      ...PLACE,
      isExample: false,
      hasConsent: true,
      fileRequests: [],
    });
    const expected = scoreAll(facts, goal, NOON_MS);
    expect(scores).toEqual(expected);
    expect(await NETWORK_ANSWERS.scores(desk, PLACE)).toEqual(expected);
    expect(structuredClone(advice)).toEqual(advice);
    const network = await desk.held.networkOf(db, PLACE);
    expect(network.match).toEqual(networkMatch(facts, goal, connectionsRange(facts, NOON_MS)));
  });

  it('gives plain values to every question', async () => {
    const db = await madeNetwork();
    const desk = { db, held: new HeldNetwork() };
    const { version } = await NETWORK_ANSWERS.people(desk, PLACE);
    const answers = [
      await NETWORK_ANSWERS.composition(desk, PLACE),
      await NETWORK_ANSWERS.engagement(desk, PLACE),
      await NETWORK_ANSWERS.goalPreview(desk, { accountId: 'me', goal: GOAL, nowMs: NOON_MS }),
      await NETWORK_ANSWERS.growth(desk, { ...PLACE, chosen: null }),
      await NETWORK_ANSWERS.lists(desk, PLACE),
      await NETWORK_ANSWERS.pace(desk, { ...PLACE, goal: { what: 'followers', target: 5 } }),
      await NETWORK_ANSWERS.report(desk, { ...PLACE, detail: '' }),
      await NETWORK_ANSWERS.review(desk, PLACE),
      await NETWORK_ANSWERS.reviewEffect(desk, PLACE),
      await NETWORK_ANSWERS.segments(desk, { version, accountId: 'me' }),
      await NETWORK_ANSWERS.triable(desk, PLACE),
      await NETWORK_ANSWERS.whatIf(desk, { ...PLACE, tried: { followers: 10 } }),
      await NETWORK_ANSWERS.changes(desk, { ...PLACE, old: { scores: {}, atMs: NOON_MS - 1 } }),
    ];
    for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
  });

  it('reads again what was written, and nothing where nothing was', async () => {
    const db = await madeNetwork();
    const desk = { db, held: new HeldNetwork() };
    const first = await NETWORK_ANSWERS.people(desk, PLACE);
    expect((await NETWORK_ANSWERS.people(desk, PLACE)).version).toBe(first.version);
    const { version } = first;
    const before = await readGeneration(db);
    await saveSegment(db, 'me', { name: 'All', filter: EVERYBODY }, NOON_MS);
    const after = await readGeneration(db);
    NETWORK_ANSWERS.keepPeople(desk, { before, after });
    expect((await NETWORK_ANSWERS.people(desk, PLACE)).version).toBe(version);
    await setSafe(db, 'me', 'me|anna', true, NOON_MS);
    const anew = await NETWORK_ANSWERS.people(desk, PLACE);
    expect(anew.version).not.toBe(version);
    expect(NETWORK_ANSWERS.peopleSlice(desk, { version, from: 0, to: 1 })).toBeNull();
    expect(await NETWORK_ANSWERS.segments(desk, { version, accountId: 'me' })).toBeNull();
    const order = { key: 'name', isDescending: true } as const;
    expect(NETWORK_ANSWERS.peopleOrder(desk, { version, order })).toBeNull();
    const rows = NETWORK_ANSWERS.peopleSlice(desk, { version: anew.version, from: 0, to: 9 });
    expect(rows?.find(({ person }) => person.id === 'me|anna')?.person.isSafe).toBe(true);
  });

  it('gives everybody in slices, orders, facets and segments as the page would work them out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPerson, { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        async (made, size) => {
          const db = await freshDatabase();
          await db.people.bulkPut(made.map(row));
          await storeGoal(db);
          await saveSegment(db, 'me', { name: 'Here', filter: PRESENT }, NOON_MS);
          const desk = { db, held: new HeldNetwork() };
          const everybody = await sortedPeople(db, 'me', GOAL as never, NOON_MS);
          const index = indexPeople(everybody);
          const byName = sortPeople(index, { key: 'name', isDescending: false });
          const { version, total, facets } = await NETWORK_ANSWERS.people(desk, PLACE);
          expect(facets).toEqual(facetsOf(everybody));
          const rows: IndexedPerson[] = [];
          for (let from = 0; from < total; from += size) {
            const slice = NETWORK_ANSWERS.peopleSlice(desk, { version, from, to: from + size });
            rows.push(...(slice ?? []));
          }
          expect(rows).toEqual(byName);
          for (const key of SORT_KEYS) {
            for (const isDescending of [false, true]) {
              const order = { key, isDescending };
              const places = NETWORK_ANSWERS.peopleOrder(desk, { version, order }) ?? [];
              expect(Array.from(places, (place) => rows[place])).toEqual(sortPeople(index, order));
            }
          }
          const [segment] =
            (await NETWORK_ANSWERS.segments(desk, { version, accountId: 'me' })) ?? [];
          const best = sortPeople(index, { key: 'relevance', isDescending: true });
          expect(Array.from(segment?.places ?? [], (place) => rows[place])).toEqual(
            filterPeople(best, PRESENT),
          );
          expect(segment?.id).toBe((await segmentsOf(db, 'me'))[0]?.id);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the past', () => {
  it('is what the files said, newest numbers first, each import once', async () => {
    const db = await madeNetwork();
    await importList(db, '2026-10-01', [{ name: 'Anna Sample', slug: 'anna', company: 'Lorem' }]);
    const answer = await NETWORK_ANSWERS.history({ db }, PLACE);
    expect(answer.stored.map(({ day, metric, value }) => [day, metric, value])).toEqual([
      ['2026-11-01', 'connections', 3],
      ['2026-10-01', 'connections', 1],
    ]);
    expect(answer.history.connections.file.map(({ day }) => day)).toEqual([
      '2026-10-01',
      '2026-11-01',
    ]);
    expect(answer.history.survivors.at(-1)?.atLeast).toBeGreaterThan(0);
    expect(answer.runs).toHaveLength(3);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('of nobody is empty', async () => {
    const db = await freshDatabase();
    expect(await NETWORK_ANSWERS.history({ db }, PLACE)).toMatchObject({
      stored: [],
      edited: [],
      runs: [],
      spikes: [],
      past: { unfollows: [], rhythm: null, topics: [] },
    });
  });
});
