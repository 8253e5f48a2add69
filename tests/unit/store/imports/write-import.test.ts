import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ingestReading } from '../../../../lib/background/ingest-reading';
import {
  card,
  connectionsLook,
  freshDatabase,
  NOON_MS,
  SENDER,
} from '../../background/ingest-support';
import { connectionsCsv, importFiles, importList, type Line } from './made-exports';

const ALEX: Line = {
  name: 'Alex Invented',
  slug: 'alex-invented',
  company: 'Lorem Ltd',
  position: 'Gardener',
  on: '2024-03-05',
};
const NOOR: Line = { name: 'Noor Sample', slug: 'noor-s', company: 'Ipsum', on: '2023-01-02' };
const SASHA: Line = { name: 'Sasha Test', slug: 'sasha-t', company: 'Dolor', on: '2022-06-07' };

describe('an imported connections file', () => {
  it('becomes people, a count and a list', async () => {
    const db = await freshDatabase();
    const { files } = await importList(db, '2026-01-10', [
      { ...ALEX, email: 'alex@example.org' },
      NOOR,
      { on: '2021-02-03' },
    ]);
    expect(files).toMatchObject([
      { kind: 'connections', rows: 3, day: '2026-01-10', skipped: null },
    ]);
    const people = await db.people.toArray();
    expect(people).toHaveLength(3);
    expect(await db.people.get('me|alex-invented')).toMatchObject({
      name: 'Alex Invented',
      company: 'Lorem Ltd',
      title: 'Gardener',
      connectedOn: '2024-03-05',
      hasEmail: true,
      state: 'present',
      seenOnPage: false,
    });
    expect(JSON.stringify(await db.fileRows.toArray())).not.toContain('example.org');
    expect(people.filter(({ state }) => state === 'closed')).toMatchObject([
      { name: '', connectedOn: '2021-02-03' },
    ]);
    expect(await db.observations.toArray()).toMatchObject([
      { metric: 'connections', low: 2, high: 3, source: 'file', day: '2026-01-10' },
    ]);
    expect((await db.accounts.toArray())[0]).toMatchObject({ id: 'me', origin: 'file' });
  });

  it('tells who left, whose account closed and who changed jobs', async () => {
    const db = await freshDatabase();
    await importList(db, '2025-01-10', [ALEX, NOOR, SASHA]);
    await importList(db, '2026-01-10', [{ ...ALEX, company: 'Amet AG' }, { on: '2023-01-02' }]);
    const states = (await db.people.toArray()).map(({ id, state }) => [id, state]);
    expect(Object.fromEntries(states)).toEqual({
      'me|alex-invented': 'present',
      'me|noor-s': 'closed',
      'me|sasha-t': 'gone',
    });
    expect(await db.personChanges.toArray()).toMatchObject([
      { kind: 'job', before: { company: 'Lorem Ltd' }, after: { company: 'Amet AG' } },
      { personId: 'me|noor-s', kind: 'closed', from: '2025-01-10', day: '2026-01-10' },
      { personId: 'me|sasha-t', kind: 'gone' },
    ]);
  });

  it('without any day takes nobody away and is no later than those that have one', async () => {
    const db = await freshDatabase();
    await importList(db, '2026-01-10', [ALEX, NOOR]);
    const undated = connectionsCsv([{ ...ALEX, on: '' }]);
    await importFiles(db, {
      'Connections.csv': undated,
      'Connections (1).csv': connectionsCsv([]),
    });
    const states = (await db.people.toArray()).map(({ state }) => state);
    expect(states).toEqual(['present', 'present']);
  });

  it('with a date in the future does not outlive every later one', async () => {
    const db = await freshDatabase();
    await importFiles(db, {
      'Connections.csv': connectionsCsv([{ ...ALEX, on: '2034-03-05' }, NOOR]),
    });
    expect(await db.observations.toArray()).toMatchObject([{ day: '2023-01-02', value: 2 }]);
    await importList(db, '2098-01-01', [ALEX]);
    const days = (await db.imports.toArray()).map(({ day }) => day);
    expect(days.sort()).toEqual(['2023-01-02', ALEX.on]);
  });

  it('of which lines are missing counts at least what was read', async () => {
    const db = await freshDatabase();
    await importFiles(db, { 'Connections.csv': `${connectionsCsv([ALEX, NOOR])}\nSasha,Te` });
    expect(await db.observations.toArray()).toMatchObject([
      { metric: 'connections', value: 2, low: 2, high: null, bound: 'atLeast' },
    ]);
  });

  it('joins a page with a file, and an exact date inside a range wins', async () => {
    const db = await freshDatabase();
    await ingestReading(
      db,
      connectionsLook({
        people: [
          card('alex-invented', { dateText: 'Connected 2 weeks ago', headline: 'Grows trees' }),
        ],
      }),
      SENDER,
      NOON_MS,
    );
    const [account] = await db.accounts.toArray();
    await importFiles(
      db,
      {
        'Connections.csv':
          'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAlex,Invented,https://www.linkedin.com/in/alex-invented,,Lorem,Gardener,10 Nov 2026',
      },
      account?.id,
    );
    expect(await db.people.toArray()).toMatchObject([
      {
        headline: 'Grows trees',
        company: 'Lorem',
        title: 'Gardener',
        connectedOn: '2026-11-10',
        seenOnPage: true,
      },
    ]);
  });
});
