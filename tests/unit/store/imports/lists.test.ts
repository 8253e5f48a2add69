import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { acceptanceRate } from '../../../../lib/store/lists/acceptance-rate';
import { jobChanges } from '../../../../lib/store/lists/job-changes';
import { ownReference } from '../../../../lib/store/lists/own-reference';
import { pageAgainstFile } from '../../../../lib/store/lists/page-against-file';
import { waitingForAnswer } from '../../../../lib/store/lists/waiting-for-answer';
import { whoDoIKnowAt } from '../../../../lib/store/lists/who-do-i-know-at';
import { compareWithAccount } from '../../../../lib/store/imports/compare-with-account';
import { ingestReading } from '../../../../lib/background/ingest-reading';
import { handleCommand } from '../../../../lib/background/handle-command';
import { openSettingsStore } from '../../../../lib/store/settings-store';
import { memoryArea } from '../../background/memory-area';
import { connectionsLook, freshDatabase, NOON_MS, SENDER } from '../../background/ingest-support';
import { connectionsCsv, folderOf, importFiles, importList, read, type Line } from './made-exports';

const person = (i: number, company = 'Lorem Ltd', position = 'Gardener'): Line => ({
  name: `Person Number${i}`,
  slug: `person-${i}`,
  company,
  position,
  on: '2024-03-05',
});

const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const OWN = url('me-own');

const messages = (rows: [from: number | 'me', to: number | 'me', at: string][]): string =>
  [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    ...rows.map(([from, to, at]) => {
      const name = (who: number | 'me') => (who === 'me' ? 'Me Own' : `Person Number${who}`);
      const link = (who: number | 'me') => (who === 'me' ? OWN : url(`person-${who}`));
      const other = from === 'me' ? to : from;
      return `c${other},,${name(from)},${link(from)},${name(to)},${link(to)},${at} UTC,,secret,INBOX`;
    }),
  ].join('\n');

const invitations = (
  rows: [other: number, direction: string, at: string, note: string][],
): string =>
  [
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    ...rows.map(([who, direction, at, note]) =>
      direction === 'OUTGOING'
        ? `Me Own,Person Number${who},"${at}",${note},OUTGOING,${OWN},${url(`person-${who}`)}`
        : `Person Number${who},Me Own,"${at}",${note},INCOMING,${url(`person-${who}`)},${OWN}`,
    ),
  ].join('\n');

describe('lists', () => {
  it('tell who waits for an answer, newest first, and never the text', async () => {
    const db = await freshDatabase();
    const folder = folderOf('2026-11-20');
    await importFiles(db, {
      [`${folder}/messages.csv`]: messages([
        ['me', 9, '2026-09-01 10:00:00'],
        ['me', 9, '2026-09-02 10:00:00'],
        [1, 'me', '2026-11-01 10:00:00'],
        [2, 'me', '2026-11-03 10:00:00'],
        ['me', 2, '2026-11-03 11:00:00'],
        ['me', 3, '2026-11-01 10:00:00'],
        [3, 'me', '2026-11-01 10:30:00'],
        [4, 'me', '2020-01-01 10:00:00'],
      ]),
      [`${folder}/Invitations.csv`]: invitations([
        [5, 'INCOMING', '11/10/26, 9:05 AM', ''],
        [1, 'INCOMING', '6/10/26, 9:05 AM', ''],
      ]),
      [`${folder}/Connections.csv`]: connectionsCsv([1, 2, 3, 4].map((i) => person(i))),
    });
    const waiting = (relevance: Record<string, number> = {}) =>
      waitingForAnswer(db, 'me', NOON_MS, (id) => relevance[id] ?? null);
    expect(await waiting()).toMatchObject([
      { slug: 'person-5', kind: 'invitation', personId: null, day: '2026-11-10' },
      { id: 'me|person-3', kind: 'message', name: 'Person Number3' },
      { id: 'me|person-1', kind: 'message' },
    ]);
    expect(await waiting({ 'me|person-3': 0.2, 'me|person-1': 0.5 })).toMatchObject([
      { id: 'me|person-1', isRelevant: true },
      { slug: 'person-5', isRelevant: null },
      { id: 'me|person-3', isRelevant: false },
    ]);
    const everything = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(everything).not.toContain('secret');
  });

  it('find whom one knows at a company, the closest first', async () => {
    const db = await freshDatabase();
    await importList(db, '2026-01-10', [
      person(1, 'Big Ipsum'),
      person(2, 'Ipsum'),
      person(3, 'Ipsum Labs'),
      person(4, 'Lipsum'),
      person(5, 'Dolor'),
    ]);
    const found = await whoDoIKnowAt(db, 'me', ' IPSUM ');
    expect(found.people.map(({ slug }) => slug)).toEqual(['person-2', 'person-3', 'person-1']);
    expect(await whoDoIKnowAt(db, 'me', '')).toEqual({ people: [], total: 0 });
    await importList(db, '2026-02-10', [person(5, 'Ipsum')]);
    expect((await whoDoIKnowAt(db, 'me', 'ipsum')).people.map(({ slug }) => slug)).toEqual([
      'person-5',
    ]);
    expect(await jobChanges(db, 'me')).toMatchObject([
      { slug: 'person-5', before: { company: 'Dolor' }, after: { company: 'Ipsum' } },
    ]);
  });

  it('hold invitations against the connections, with and without a note', async () => {
    const db = await freshDatabase();
    const folder = folderOf('2026-11-20');
    await importFiles(db, {
      [`${folder}/Invitations.csv`]: invitations([
        [1, 'OUTGOING', '10/1/26, 9:05 AM', 'Hello'],
        [2, 'OUTGOING', '10/2/26, 9:05 AM', 'Hello'],
        [3, 'OUTGOING', '10/3/26, 9:05 AM', ''],
        [4, 'OUTGOING', '10/4/26, 9:05 AM', ''],
        [5, 'OUTGOING', '11/22/26, 9:05 AM', ''],
        [6, 'INCOMING', '10/5/26, 9:05 AM', ''],
        [3, 'INCOMING', '10/6/26, 9:05 AM', ''],
      ]),
    });
    expect(await acceptanceRate(db, 'me')).toBeNull();
    await importList(
      db,
      '2026-11-20',
      [1, 2, 3].map((i) => person(i)),
    );
    const rate = await acceptanceRate(db, 'me');
    expect(rate).toMatchObject({
      from: '2026-10-01',
      to: '2026-10-04',
      all: { sent: 4, accepted: 3, share: 0.75 },
      withNote: { sent: 2, accepted: 2 },
      withoutNote: { sent: 2, accepted: 1 },
      tooNew: 1,
      received: 2,
      receivedAccepted: 1,
      isMassInviting: false,
    });
    expect(rate?.all.low).toBeCloseTo(0.3006, 3);
    expect(rate?.all.high).toBeCloseTo(0.9544, 3);
  });

  it('notice who invites in bulk', async () => {
    const db = await freshDatabase();
    const sent = Array.from({ length: 100 }, (_, i): [number, string, string, string] => [
      i,
      'OUTGOING',
      '10/1/26, 9:05 AM',
      '',
    ]);
    const received = (count: number): typeof sent =>
      sent.slice(0, count).map(([i]) => [200 + i, 'INCOMING', '10/1/26, 9:05 AM', '']);
    await importList(db, '2026-11-20', [person(1)]);
    const folder = folderOf('2026-11-20');
    await importFiles(db, {
      [`${folder}/Invitations.csv`]: invitations([...sent, ...received(10)]),
    });
    expect(await acceptanceRate(db, 'me')).toMatchObject({ isMassInviting: true, received: 10 });
    await importFiles(db, {
      [`${folder}/Invitations.csv`]: invitations([...sent, ...received(11)]),
    });
    expect(await acceptanceRate(db, 'me')).toMatchObject({ isMassInviting: false });
  });

  it('compare totals of page and file within a week', async () => {
    const db = await freshDatabase();
    const settings = openSettingsStore(memoryArea());
    await ingestReading(db, connectionsLook({ connections: '1,000 connections' }), SENDER, NOON_MS);
    const [question] = await db.questions.toArray();
    const context = { db, settings, nowMs: NOON_MS, utcOffsetMinutes: 0 };
    const answer = { type: 'answer', questionId: question?.id ?? '', answer: { kind: 'yes' } };
    await handleCommand(context, answer);
    const [account] = await db.accounts.toArray();
    const list = (count: number) =>
      connectionsCsv(Array.from({ length: count }, (_, i) => person(i)));
    await importFiles(
      db,
      { [`${folderOf('2026-11-18')}/Connections.csv`]: list(990) },
      account?.id,
    );
    await importFiles(
      db,
      { [`${folderOf('2026-11-20')}/Connections.csv`]: list(950) },
      account?.id,
    );
    await importFiles(
      db,
      { [`${folderOf('2026-10-20')}/Connections.csv`]: list(500) },
      account?.id,
    );
    const [newer, older, ...others] = await pageAgainstFile(db, account?.id ?? '');
    expect(others).toEqual([]);
    expect(newer).toMatchObject({ file: { value: 950 }, page: { value: 1_000 }, isFlagged: true });
    expect(older).toMatchObject({ file: { value: 990 }, isFlagged: false });
  });

  it('warn when files share fewer than half of their connections with the account', async () => {
    const db = await freshDatabase();
    const people = (from: number, count: number) =>
      connectionsCsv(Array.from({ length: count }, (_, i) => person(from + i)));
    await importFiles(db, { 'Connections.csv': people(0, 40) });
    const compared = async (from: number, count: number) =>
      compareWithAccount(db, 'me', await read({ 'Connections.csv': people(from, count) }));
    expect(await compared(0, 20)).toMatchObject({ known: 40, shared: 20, isWarning: false });
    expect(await compared(30, 40)).toMatchObject({
      shared: 10,
      sharedShare: 0.25,
      isWarning: true,
    });
    expect(await compared(0, 5)).toBeNull();
    expect(await db.people.count()).toBe(40);
  });

  it('compare by name where a file has no addresses', async () => {
    const people = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => person(from + i));
    for (const [known, brought] of [
      ['url', 'noUrl'],
      ['noUrl', 'url'],
      ['noUrl', 'noUrl'],
    ] as const) {
      const db = await freshDatabase();
      await importFiles(db, { 'Connections.csv': connectionsCsv(people(0, 40), known) });
      const compared = async (from: number) =>
        compareWithAccount(
          db,
          'me',
          await read({ 'Connections.csv': connectionsCsv(people(from, 30), brought) }),
        );
      expect(await compared(0)).toMatchObject({ known: 40, shared: 30, isWarning: false });
      expect(await compared(100)).toMatchObject({ inFiles: 30, shared: 0, isWarning: true });
    }
  });

  it('ask when an archive without connections is of another name', async () => {
    const profile = (first: string, last: string) => ({
      'Profile.csv': `First Name,Last Name,Headline,Industry\n${first},${last},x,y\n`,
    });
    const db = await freshDatabase();
    const compared = async (first: string, last: string) =>
      compareWithAccount(db, 'me', await read(profile(first, last)));
    expect(await compared('Robin', 'Doe')).toBeNull();
    await importFiles(db, profile('Robin', 'Doe'));
    expect(await compared('ROBIN', 'Doe')).toBeNull();
    expect(await compared('Kim', 'Roe')).toMatchObject({
      owners: { inFiles: 'Kim Roe', known: 'Robin Doe' },
      isWarning: true,
    });
    await importFiles(db, profile('Robin', 'Poe'));
    expect(await compared('Robin', 'Doe')).toBeNull();
  });

  it('know the person’s own profile by the newest file', async () => {
    const db = await freshDatabase();
    const skills = (day: string, name: string) => ({
      [`${folderOf(day)}/Skills.csv`]: `Name\n${name}`,
    });
    await importFiles(db, skills('2026-05-01', 'Pruning'));
    await importFiles(db, skills('2025-05-01', 'Weeding'));
    expect(await ownReference(db, 'me')).toMatchObject({
      skills: [{ name: 'Pruning' }],
      profile: null,
    });
  });
});
