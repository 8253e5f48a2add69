import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestReading } from '../../../lib/background/ingest-reading';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { forgetPerson } from '../../../lib/store/forget-person';
import { takeBackImport } from '../../../lib/store/imports/take-back-import';
import {
  card,
  connectionsLook,
  contents,
  freshDatabase,
  NOON_MS,
  SENDER,
} from '../background/ingest-support';
import {
  connectionsCsv,
  folderOf,
  importFiles,
  importList,
  type Line,
} from './imports/made-exports';

const ALEX: Line = {
  name: 'Alex Invented',
  slug: 'alex-invented',
  company: 'Lorem Ltd',
  position: 'Gardener',
  on: '2024-03-05',
};
const NOOR: Line = { name: 'Noor Sample', slug: 'noor-s', company: 'Ipsum', on: '2023-01-02' };

const OWN = 'https://www.linkedin.com/in/me-own';

/** Everything that a file can say of Alex and Noor, under addresses and without. */
const archive = (day: string): Record<string, string> => {
  const folder = folderOf(day);
  const message = (name: string, slug: string, second: string, to = OWN): string =>
    `c-${second},,${name},https://www.linkedin.com/in/${slug},Me Own,${to},2026-01-05 10:00:${second} UTC,,hello,INBOX`;
  return {
    [`${folder}/Connections.csv`]: connectionsCsv([ALEX, NOOR]),
    [`${folder}/messages.csv`]: [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      message('Alex Invented', 'alex-invented', '01'),
      message('Noor Sample', 'noor-s', '02'),
      `c-03,,Me Own,${OWN},"Alex Invented, Noor Sample","https://www.linkedin.com/in/alex-invented,https://www.linkedin.com/in/noor-s",2026-01-06 10:00:00 UTC,,hello,INBOX`,
    ].join('\n'),
    [`${folder}/Invitations.csv`]: [
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      `Me Own,Alex Invented,"3/4/24, 11:20 AM",,OUTGOING,${OWN},https://www.linkedin.com/in/alex-invented`,
      `Me Own,Noor Sample,"1/1/23, 11:20 AM",,OUTGOING,${OWN},https://www.linkedin.com/in/noor-s`,
    ].join('\n'),
    [`${folder}/Recommendations_Received.csv`]: [
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
      'Alex,Invented,Lorem Ltd,Gardener,Nice,"12/30/22, 01:30 PM",VISIBLE',
      'Noor,Sample,Ipsum,Baker,Nice,"12/30/22, 01:30 PM",VISIBLE',
    ].join('\n'),
    [`${folder}/Member_Follows.csv`]:
      'Date,Status,FullName\n2024-03-11 10:00:00,Active,Alex Invented\n2024-03-11 10:00:00,Active,Noor Sample',
  };
};

/** The whole database as text, in lower case. */
const textOf = async (db: EvenkeelDatabase): Promise<string> =>
  JSON.stringify(await contents(db)).toLowerCase();

async function withNotes(db: EvenkeelDatabase, accountId: string, personId: string): Promise<void> {
  await db.notes.put({ personId, accountId, text: 'Met at the fair', writtenAtMs: 1 });
  await db.safelist.put({ personId, accountId, addedAtMs: 1 });
  await db.reviewMarks.put({ personId, accountId, verdict: 'later', markedAtMs: 1 });
  const correction = { accountId, dimension: 'function', value: 'Legal', correctedAtMs: 1 };
  await db.corrections.bulkPut([
    { ...correction, id: 'one', scope: 'person', subject: personId },
    { ...correction, id: 'all', scope: 'title', subject: 'gardener' },
  ]);
  await db.segments.put({
    id: 'picked',
    accountId,
    name: 'Picked',
    filter: { form: 1, personIds: [personId, 'me|noor-s'] },
    createdAtMs: 1,
  });
  await db.drafts.put({
    id: 'draft',
    accountId,
    segmentId: null,
    text: 'Hi',
    donePersonIds: [personId, 'me|noor-s'],
    changedAtMs: 1,
  });
}

describe('somebody who is to be forgotten', () => {
  it('is nowhere any more, and nobody else is missing', async () => {
    const db = await freshDatabase();
    await importFiles(db, archive('2025-01-10'));
    await importList(db, '2026-01-10', [{ ...ALEX, company: 'Amet AG' }, NOOR]);
    await withNotes(db, 'me', 'me|alex-invented');
    expect(await db.personChanges.count()).toBe(1);
    expect(await db.interactions.where('accountId').equals('me').count()).toBe(8);

    expect(await forgetPerson(db, 'me', 'me|alex-invented', NOON_MS)).toBe(true);
    const left = await textOf(db);
    for (const trace of ['alex', 'invented', 'amet', 'met at the fair'])
      expect(left).not.toContain(trace);
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['me|noor-s']);
    const acts = await db.interactions.toArray();
    expect(acts.map(({ kind }) => kind).sort()).toEqual([
      'invitation',
      'message',
      'message',
      'recommendation',
    ]);
    expect(acts.every(({ personId }) => personId === 'me|noor-s')).toBe(true);
    expect((await db.corrections.toArray()).map(({ id }) => id)).toEqual(['all']);
    expect(await db.segments.get('picked')).toMatchObject({ filter: { personIds: ['me|noor-s'] } });
    expect(await db.drafts.get('draft')).toMatchObject({ donePersonIds: ['me|noor-s'] });
    // What LinkedIn counts it still counts.
    const counts = await db.observations.toArray();
    expect(counts.map(({ metric, value }) => [metric, value])).toEqual([
      ['connections', 2],
      ['connections', 2],
    ]);
  });

  it('is brought back by nothing: the same files, other files, pages, taking back', async () => {
    const db = await freshDatabase();
    const { runId } = await importFiles(db, archive('2025-01-10'));
    await forgetPerson(db, 'me', 'me|alex-invented', NOON_MS);
    const state = await textOf(db);
    await importFiles(db, archive('2025-01-10'));
    const later = archive('2026-01-10');
    // Files from before there were addresses name people by name and day.
    await importFiles(db, {
      ...later,
      [`${folderOf('2022-01-10')}/Connections.csv`]: connectionsCsv([ALEX, NOOR], 'noUrl'),
    });
    await ingestReading(
      db,
      connectionsLook({ people: [card('alex-invented'), card('new-one', { name: 'Toni Up' })] }),
      SENDER,
      NOON_MS,
    );
    await takeBackImport(db, runId);
    const left = await textOf(db);
    expect(state).not.toContain('alex');
    expect(left).not.toContain('alex');
    expect(left).toContain('new-one');
    const counts = await db.observations.where('key').startsWith('me|').toArray();
    expect(new Set(counts.map(({ value }) => value))).toEqual(new Set([2]));
  });

  it('keeps a namesake', async () => {
    const db = await freshDatabase();
    const twin: Line = { ...ALEX, slug: 'alex-2', company: 'Dolor', on: '2020-01-01' };
    await importList(db, '2025-01-10', [ALEX, twin]);
    await forgetPerson(db, 'me', 'me|alex-invented', NOON_MS);
    await importList(db, '2026-01-10', [ALEX, twin]);
    await importFiles(db, {
      'Member_Follows.csv': 'Date,Status,FullName\n2024-03-11 10:00:00,Active,Alex Invented',
    });
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['me|alex-2']);
    expect(JSON.stringify(await db.fileRows.toArray())).toContain('Alex Invented');
  });

  it('goes from every account of the browser that knows the address', async () => {
    const db = await freshDatabase();
    await importFiles(db, archive('2025-01-10'), 'me');
    await importFiles(db, archive('2025-01-10'), 'too');
    await forgetPerson(db, 'me', 'me|alex-invented', NOON_MS);
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['me|noor-s', 'too|noor-s']);
    expect(await db.interactions.filter(({ slug }) => slug === 'alex-invented').count()).toBe(0);
  });

  it('is not found twice, and a closed account names nobody', async () => {
    const db = await freshDatabase();
    await importList(db, '2025-01-10', [ALEX, { on: '2021-02-03' }]);
    const [closed] = await db.people.filter(({ state }) => state === 'closed').toArray();
    expect(await forgetPerson(db, 'me', closed?.id ?? '', NOON_MS)).toBe(false);
    expect(await forgetPerson(db, 'too', 'me|alex-invented', NOON_MS)).toBe(false);
    expect(await forgetPerson(db, 'me', 'me|alex-invented', NOON_MS)).toBe(true);
    expect(await forgetPerson(db, 'me', 'me|alex-invented', NOON_MS)).toBe(false);
  });

  it('leaves the database of one who never was in it, whoever it is', async () => {
    const lines = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('Alex Invented', 'Noor Sample', 'Kim Made', 'Sasha Test'),
        slug: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
        company: fc.constantFrom('', 'Lorem Ltd'),
        on: fc.constantFrom('2021-02-03', '2022-06-07'),
      }),
      { minLength: 1, maxLength: 5, selector: ({ name, slug }) => slug ?? name },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.nat(), async (made, pick) => {
        const known = made.map(({ slug, ...rest }): Line =>
          slug === undefined ? rest : { ...rest, slug },
        );
        const names = known.map(({ name }) => name);
        fc.pre(new Set(names).size === names.length);
        const db = await freshDatabase();
        await importList(db, '2025-01-10', known);
        const people = await db.people.toArray();
        const person = people[pick % people.length]!;
        await forgetPerson(db, 'me', person.id, NOON_MS);
        await importList(db, '2026-01-10', known);
        const left = (await db.people.toArray()).map(({ name }) => name).sort();
        expect(left).toEqual(names.filter((name) => name !== person.name).sort());
      }),
      { numRuns: 8 },
    );
  });
});
