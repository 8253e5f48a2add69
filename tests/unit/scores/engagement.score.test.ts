import { describe, expect, it } from 'vitest';
import type { Act } from '../../../lib/model/network-facts';
import { addDays } from '../../../lib/model/day';
import type { Post } from '../../../lib/model/post';
import { scoreEngagement } from '../../../lib/scores/engagement.score';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { responseOf } from '../../../lib/scores/response';
import { publishedRates, shareBelow } from '../../../lib/scores/tiers';
import { connections, facts, followers, hiddenConnections, NOW_MS, TODAY } from './made-facts';

const DAY = 86_400_000;

const post = (daysAgo: number, responses: number | null, impressions: number | null): Post => ({
  id: `a|${daysAgo}`,
  accountId: 'a',
  urn: `${daysAgo}`,
  postedAtMs: NOW_MS - daysAgo * DAY,
  reactions: responses,
  comments: 0,
  reposts: 0,
  impressions,
  day: TODAY,
  capturedAtMs: NOW_MS,
  source: 'page',
  importId: null,
});
const posts = (from: number, to: number, responses: number, count = 10): Post[] =>
  Array.from({ length: count }, (_, i) => post(from + ((to - from) * i) / count, responses, 1_000));
const messages = (n: number): Act[] =>
  Array.from({ length: n }, (_, i) => ({
    personId: `p${i}`,
    day: addDays(TODAY, -30),
    direction: 'inbound',
    kind: 'message',
    isUnanswered: false,
  }));
const creator = goalPreset('creator');

describe('Response', () => {
  it('is 50 when people respond as usual, more when they respond more', () => {
    const past = posts(100, 300, 30);
    const at = (responses: number) =>
      responseOf(facts([], { posts: [...past, ...posts(10, 80, responses)] }), null, NOW_MS)!
        .points!;
    expect(at(30).value).toBeCloseTo(50, 9);
    expect(at(60).value).toBeGreaterThan(85);
    expect(at(15).value).toBeLessThan(15);
  });

  it('leaves out what does not count', () => {
    const left = [
      post(6, 900, 1_000), // still gathering
      post(20, 40, 49), // too few impressions
      post(20, null, 1_000), // a counter was not shown
      post(20, 40, null),
      { ...post(20, 40, 1_000), postedAtMs: null },
      post(91, 40, 1_000),
    ];
    expect(responseOf(facts([], { posts: left }), 5_000, NOW_MS)).toBeNull();
    const with1 = responseOf(facts([], { posts: [...left, post(8, 40, 1_000)] }), 5_000, NOW_MS);
    expect(with1?.level.count).toBe(1);
  });

  it('needs 8 posts of the year before for an own past, and takes the published figures without', () => {
    const seven = facts([], { posts: [...posts(10, 80, 30), ...posts(100, 300, 30, 7)] });
    expect(responseOf(seven, 5_000, NOW_MS)).toMatchObject({ past: null, scale: 'published' });
    expect(responseOf(seven, 900, NOW_MS)).toMatchObject({ past: null, points: null, tier: null });
    const eight = facts([], { posts: [...posts(10, 80, 30), ...posts(100, 300, 30, 8)] });
    expect(responseOf(eight, 5_000, NOW_MS)).toMatchObject({ scale: 'past' });
  });

  it('takes weeks of a daily file when posts do not suffice, never both', () => {
    const days = Array.from({ length: 400 }, (_, i) => ({
      day: addDays(TODAY, -i),
      impressions: 200,
      engagements: i < 90 ? 12 : 6,
      newFollowers: null,
    }));
    const response = responseOf(
      facts([], { dailyFigures: days, posts: [post(20, 1, 90)] }),
      null,
      NOW_MS,
    )!;
    expect(response).toMatchObject({ per: 'week', scale: 'past', tier: null });
    expect(response.points!.value).toBeGreaterThan(85);
    const gaps = days.filter((_, i) => i % 7 !== 3);
    expect(responseOf(facts([], { dailyFigures: gaps }), null, NOW_MS)).toBeNull();
  });
});

describe('published tiers', () => {
  it('go through their quartiles, lie in between for sizes in between, and end under 1,000', () => {
    const middle = publishedRates(Math.sqrt(5_000 * 25_000))!;
    expect(Math.exp(middle.middle)).toBeCloseTo(0.0387, 6);
    expect(shareBelow(middle, Math.log(0.0254))).toBeCloseTo(0.25, 6);
    expect(shareBelow(middle, Math.log(0.0563))).toBeCloseTo(0.75, 6);
    expect(Math.exp(publishedRates(5_000)!.middle)).toBeGreaterThan(0.0387);
    expect(Math.exp(publishedRates(5_000)!.middle)).toBeLessThan(0.0542);
    expect(publishedRates(999)).toBeNull();
    expect(Math.exp(publishedRates(30_000_000)!.middle)).toBeCloseTo(0.0108, 6);
  });
});

describe('People', () => {
  const withActs = (acts: Act[], hasMessages = true) =>
    facts([followers(2_000), connections(1_000)], { acts: { acts, hasMessages } });

  it('gives half of the points when 6 % came forward', () => {
    const score = scoreEngagement(withActs(messages(60)), creator, NOW_MS);
    expect(score.value).toBeCloseTo(50, 9);
    expect(score.low).toBeLessThan(50);
    expect(score.high).toBeGreaterThan(50);
    expect(score.reasons[0]!.key).toBe('score.engagement.peopleOnly');
  });

  it('counts people once, inbound acts only, in the last 180 days only', () => {
    const [one] = messages(1);
    const acts: Act[] = [
      one!,
      { ...one!, kind: 'comment' },
      { ...one!, personId: 'x', direction: 'outbound' },
      { ...one!, personId: 'y', day: addDays(TODAY, -181) },
    ];
    const score = scoreEngagement(withActs(acts), creator, NOW_MS);
    expect(score.inputs).toMatchObject([{ metric: 'people', value: 1 }]);
  });

  it('is only a low end without messages', () => {
    const all = scoreEngagement(withActs(messages(60)), creator, NOW_MS);
    const some = scoreEngagement(
      withActs(
        messages(40).map((act) => ({ ...act, kind: 'reaction' })),
        false,
      ),
      creator,
      NOW_MS,
    );
    expect(some.high).toBe(100);
    expect(some.low).toBeLessThanOrEqual(all.value!);
    expect(some.missing).toContain('messages');
    expect(some.high! - some.low!).toBeGreaterThan(all.high! - all.low!);
  });

  it('behind "500+" the range holds every number of connections that is possible', () => {
    const acts = { acts: messages(60), hasMessages: true };
    const hidden = scoreEngagement(
      facts([followers(2_000), hiddenConnections()], { acts }),
      creator,
      NOW_MS,
    );
    for (const c of [500, 900, 1_500, 2_200]) {
      const exact = scoreEngagement(
        facts([followers(2_000), connections(c)], { acts }),
        creator,
        NOW_MS,
      );
      expect(exact.value).toBeGreaterThanOrEqual(hidden.low!);
      expect(exact.value).toBeLessThanOrEqual(hidden.high!);
    }
  });
});

describe('engagement', () => {
  it('mixes both halves as the goal says', () => {
    const known = facts([followers(2_000), connections(1_000)], {
      posts: [...posts(100, 300, 30), ...posts(10, 80, 30)],
      acts: { acts: messages(60), hasMessages: true },
    });
    for (const goal of [creator, goalPreset('recruiter')]) {
      const score = scoreEngagement(known, goal, NOW_MS);
      expect(score.value).toBeCloseTo(50, 6);
      expect(score.missing).toEqual([]);
    }
  });

  it('says when the last post was, and how it did', () => {
    const quiet = facts([], { posts: [...posts(120, 160, 60), ...posts(250, 450, 30)] });
    const score = scoreEngagement(quiet, creator, NOW_MS);
    expect(score.value).toBeNull();
    expect(score.reasons).toMatchObject([
      { key: 'score.engagement.quietLast', params: { day: '2026-07-26' } },
    ]);
    expect(score.reasons[0]!.params.value).toBeGreaterThan(80);
  });

  it('tells two posts in words, not as a number', () => {
    const two = facts([], { posts: [...posts(100, 300, 30), ...posts(10, 30, 400, 2)] });
    expect(scoreEngagement(two, creator, NOW_MS)).toMatchObject({
      printed: false,
      confidence: 'none',
    });
  });

  it('on a vendor’s scale confidence is low', () => {
    const own = facts([followers(5_000)], { posts: posts(10, 80, 50, 30) });
    expect(scoreEngagement(own, creator, NOW_MS)).toMatchObject({
      printed: true,
      confidence: 'low',
      doubts: ['vendorScale'],
    });
  });

  it('knows nothing without posts and acts', () => {
    expect(scoreEngagement(facts([]), creator, NOW_MS)).toMatchObject({
      value: null,
      missing: ['connections', 'posts', 'messages'],
    });
  });
});
