import { describe, expect, it } from 'vitest';
import { handleCommand } from '../../../lib/background/handle-command';
import type { RawReading } from '../../../lib/model/reading';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore } from '../../../lib/store/settings-store';
import { card, connectionsLook, deliver, freshDatabase, NOON_MS } from './ingest-support';
import { memoryArea } from './memory-area';

const POST_AT_MS = Date.UTC(2026, 10, 1, 9);
const POST = `urn:li:activity:${BigInt(POST_AT_MS) << 22n}`;

const visit = (db: EvenkeelDatabase, change: Partial<RawReading> & Pick<RawReading, 'pageId'>) =>
  deliver(
    db,
    connectionsLook({
      atMs: NOON_MS,
      change: (reading) => ({ ...reading, readerId: change.pageId, fields: [], ...change }),
    }),
  );

/** Dana is a connection, Kim is known as a follower only. */
async function network(): Promise<EvenkeelDatabase> {
  const db = await freshDatabase();
  await visit(db, {
    pageId: 'connections',
    url: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    people: [card('dana-other')],
  });
  await visit(db, {
    pageId: 'followers',
    url: 'https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/',
    people: [card('kim-follower')],
  });
  return db;
}

const acts = async (db: EvenkeelDatabase) =>
  (await db.interactions.toArray()).map(({ personId, kind, direction, day }) => [
    personId?.split('|')[1],
    kind,
    direction,
    day,
  ]);

const asked = async (db: EvenkeelDatabase) =>
  (await db.questions.toArray()).filter(({ kind }) => kind === 'confirmFacts');

/** Answers every question about a page that nobody has captured. */
async function say(db: EvenkeelDatabase, kind: 'yes' | 'no'): Promise<void> {
  const context = { db, settings: openSettingsStore(memoryArea()), nowMs: NOON_MS };
  for (const { id } of await asked(db)) {
    const message = { type: 'answer', questionId: id, answer: { kind } };
    const reply = await handleCommand({ ...context, utcOffsetMinutes: 0 }, message);
    expect(reply).toMatchObject({ ok: true });
  }
}

it('who reacted and commented is kept of people known already, on the day of the post, once', async () => {
  const db = await network();
  const reactions = {
    pageId: 'postReactions' as const,
    url: `https://www.linkedin.com/analytics/post/${POST}/?resultType=REACTIONS`,
    people: [card('dana-other'), card('kim-follower'), card('some-stranger')],
  };
  expect(await visit(db, reactions)).toMatchObject({ ok: true });
  expect(await acts(db)).toEqual([]);
  expect(await asked(db)).toMatchObject([{ facts: { of: 'acts', people: 3 } }]);
  await say(db, 'yes');
  await visit(db, reactions);
  await visit(db, reactions);
  await visit(db, {
    pageId: 'activity',
    url: 'https://www.linkedin.com/in/robin-sample/recent-activity/all/',
    proofs: [{ kind: 'postSummaryLink', value: POST }],
    posts: [{ urn: POST, commenters: ['https://www.linkedin.com/in/dana-other/', '/in/nobody/'] }],
  });
  expect((await acts(db)).sort()).toEqual([
    ['dana-other', 'comment', 'in', '2026-11-01'],
    ['dana-other', 'reaction', 'in', '2026-11-01'],
    ['kim-follower', 'reaction', 'in', '2026-11-01'],
  ]);
  expect(await db.people.count()).toBe(2);
});

const profile = (slug: string, location: string) => ({
  pageId: 'profile' as const,
  url: `https://www.linkedin.com/in/${slug}/`,
  fact: { name: '', texts: [location] },
});

it('where somebody lives is kept of connections only', async () => {
  const db = await network();
  for (const slug of ['dana-other', 'kim-follower', 'some-stranger']) {
    await visit(db, profile(slug, 'Springfield, Freedonia'));
  }
  const people = await db.people.toArray();
  expect(people.map(({ id, location }) => [id.split('|')[1], location]).sort()).toEqual([
    ['dana-other', 'Springfield, Freedonia'],
    ['kim-follower', undefined],
  ]);
  expect(await db.observations.count()).toBe(0);
});

it('the size of a company is kept when somebody of the network works there', async () => {
  const db = await network();
  await db.people.toCollection().modify({ company: 'Northwind  LAMPS' });
  const page = (name: string, texts: string[]) => ({
    pageId: 'company' as const,
    url: 'https://www.linkedin.com/company/northwind-lamps/',
    fact: { name, texts },
  });
  await visit(db, page('Northwind Lamps', ['83,047 followers', '52-199 employees']));
  await visit(db, page('Northwind Lamps', ['51-200 employees', '201-500 employees']));
  expect(await db.companies.count()).toBe(0);
  const sized = page('Northwind Lamps', ['83,047 followers', '1.001–5.000 Beschäftigte']);
  await visit(db, page('Elsewhere Ltd', ['51-200 employees']));
  expect(await asked(db)).toEqual([]);
  await visit(db, sized);
  expect(await db.companies.count()).toBe(0);
  expect(await asked(db)).toMatchObject([{ facts: { of: 'company', size: '1,001-5,000' } }]);
  await say(db, 'yes');
  await visit(db, sized);
  expect(await db.companies.toArray()).toMatchObject([
    { name: 'Northwind Lamps', size: '1,001-5,000', capturedAtMs: NOON_MS },
  ]);
  expect(await db.observations.count()).toBe(0);
});

describe('a page that nobody has captured, about one’s own post', () => {
  const summary = (impressions: string, change: Partial<RawReading> = {}) => ({
    pageId: 'postSummary' as const,
    url: `https://www.linkedin.com/analytics/post-summary/${POST}/`,
    posts: [{ urn: POST, impressions, reactions: '31 reactions' }],
    ...change,
  });
  const counters = async (db: EvenkeelDatabase) =>
    (await db.posts.toArray()).map(({ impressions, reactions }) => [impressions, reactions]);

  it('counts from the yes on, and asks once, about the newest', async () => {
    const db = await network();
    await visit(db, summary('1,204 impressions'));
    await visit(db, summary('1,310 impressions'));
    expect(await counters(db)).toEqual([]);
    expect(await asked(db)).toMatchObject([
      { facts: { of: 'post', impressions: 1310, reactions: 31, comments: null, reposts: null } },
    ]);
    await say(db, 'yes');
    await visit(db, summary('1,320 impressions'));
    expect(await counters(db)).toEqual([[1320, 31]]);
    expect(await asked(db)).toEqual([]);
  });

  it('asks again in another language, and never again after a no', async () => {
    const db = await network();
    await visit(db, summary('1,204 impressions'));
    await say(db, 'no');
    await visit(db, summary('1,204 impressions'));
    expect(await asked(db)).toEqual([]);
    await visit(db, summary('1.204 Impressions', { lang: 'de' }));
    expect(await asked(db)).toHaveLength(1);
    await say(db, 'yes');
    await visit(db, summary('1.204 Impressions', { lang: 'de' }));
    await visit(db, summary('9,999 impressions'));
    expect(await counters(db)).toEqual([[1204, 31]]);
  });
});
