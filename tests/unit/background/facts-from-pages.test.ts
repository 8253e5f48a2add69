import { expect, it } from 'vitest';
import { computePopupView } from '../../../lib/background/popup-view';
import type { RawPost, RawReading } from '../../../lib/model/reading';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { reachFigures, usualPost } from '../../../lib/scores/reach';
import { loadFactTables } from '../../../lib/store/fact-tables';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { connectionsLook, DAY_MS, deliver, freshDatabase, NOON_MS } from './ingest-support';

/** An activity id carries its time in the bits above 22. */
const urnAt = (atMs: number, n: number): string =>
  `urn:li:activity:${(BigInt(atMs) << 22n) + BigInt(n)}`;

/** A post a week for half a year, as the activity page shows them. */
const POSTS: RawPost[] = Array.from({ length: 26 }, (_, n) => ({
  urn: urnAt(NOON_MS - (n * 7 + 10) * DAY_MS, n),
  reactions: '40',
  comments: '6 comments',
  reposts: '2 reposts',
  impressions: '1,900 impressions',
}));

const OWN_POSTS: RawReading['proofs'] = [{ kind: 'postSummaryLink', value: POSTS[0]?.urn ?? '' }];

async function visit(
  db: EvenkeelDatabase,
  pageId: RawReading['pageId'],
  url: string,
  change: Partial<RawReading>,
  atMs = NOON_MS,
): Promise<void> {
  const look = connectionsLook({
    atMs,
    change: (reading) => ({ ...reading, pageId, readerId: pageId, url, fields: [], ...change }),
  });
  expect(await deliver(db, look)).toMatchObject({ ok: true });
}

async function factsOf(db: EvenkeelDatabase) {
  const [account] = await db.accounts.toArray();
  const id = account?.id ?? '';
  return factsFromTables(await loadFactTables(db, id), id);
}

it('own posts from pages reach the response half; the People half says what it needs', async () => {
  const db = await freshDatabase();
  await visit(db, 'activity', 'https://www.linkedin.com/in/robin-sample/recent-activity/all/', {
    posts: POSTS,
    proofs: OWN_POSTS,
  });
  const facts = await factsOf(db);
  expect(facts.posts).toHaveLength(26);
  expect(facts.acts).toBeNull();
  expect(usualPost(facts, NOON_MS)).toMatchObject({ impressions: 1_900, posts: 26 });
  const { engagement } = await computePopupView(db, DEFAULT_SETTINGS, NOON_MS, 0);
  expect(engagement.value).not.toBeNull();
  expect(engagement.reasons.map(({ key }) => key)).toContain('score.engagement.responseOnly');
  expect(engagement.missing).toContain('messages');
});

it('profile viewers of one window are held against their own past, and no other window’s', async () => {
  const db = await freshDatabase();
  const address = 'https://www.linkedin.com/analytics/profile-views/';
  for (let n = 4; n >= 0; n -= 1) {
    const days = n === 1 ? '7' : '90';
    await visit(
      db,
      'profileViews',
      address,
      {
        fields: [
          {
            field: 'profileViewers',
            witnesses: [
              { kind: 'text', text: String(150 + n), selector: 0, label: 'Profile viewers' },
            ],
            windowTexts: [`Past ${days} days`],
          },
        ],
      },
      NOON_MS - n * 91 * DAY_MS,
    );
  }
  await db.observations.toCollection().modify({ standing: 'accepted' });
  const facts = await factsOf(db);
  expect(facts.observations.map(({ windowDays }) => windowDays).sort()).toEqual([
    7, 90, 90, 90, 90,
  ]);
  expect(reachFigures(facts, NOON_MS)).toMatchObject([
    { metric: 'profileViewers', windowDays: 90, count: 3, latest: { value: 150 } },
  ]);
});
