import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import { maturePosts, responseOf } from '../../../lib/scores/response';
import { LEFT_OUT, responseHistory } from '../../../lib/scores/response-history';
import { facts, NOW_MS, TODAY } from './made-facts';

const DAY = 86_400_000;

const post = (urn: string, daysAgo: number | null, more: Partial<Post> = {}): Post => ({
  id: `a|${urn}`,
  accountId: 'a',
  urn,
  postedAtMs: daysAgo === null ? null : NOW_MS - daysAgo * DAY,
  reactions: 20,
  comments: 8,
  reposts: 2,
  impressions: 1_000,
  day: TODAY,
  capturedAtMs: NOW_MS,
  source: 'page',
  importId: null,
  ...more,
});

const historyOf = (posts: readonly Post[], utcOffsetMinutes = 0) =>
  responseHistory(facts([], { posts, utcOffsetMinutes }), NOW_MS);

const counter = (max: number) => fc.option(fc.nat(max), { freq: 3 });

const posts = fc.uniqueArray(
  fc
    .tuple(
      fc.option(fc.double({ min: -3, max: 500, noNaN: true }), { freq: 9 }),
      fc.record({
        reactions: counter(400),
        comments: counter(40),
        reposts: counter(9),
        impressions: counter(9_000),
      }),
      fc.option(fc.nat(500), { nil: undefined }),
    )
    .map(([daysAgo, numbers, engagements]) =>
      post(`${daysAgo} ${JSON.stringify(numbers)}`, daysAgo, {
        ...numbers,
        ...(engagements === undefined ? {} : { engagements }),
      }),
    ),
  { selector: ({ id }) => id, maxLength: 60 },
);

describe('responses to each post of a year', () => {
  it('are told by the day of the post in the person’s own time, oldest first', () => {
    const late = post('late', null, { postedAtMs: Date.parse('2026-10-01T23:30:00Z') });
    const { posts: drawn } = historyOf([late, post('old', 200)], 60);
    expect(drawn.map(({ id, day }) => [id, day])).toEqual([
      ['a|old', '2026-05-07'],
      ['a|late', '2026-10-02'],
    ]);
    expect(drawn[0]).toMatchObject({ responses: 30, impressions: 1_000, per1000: 30 });
  });

  it('leave out what is not known, and say of how many posts which number', () => {
    const { posts: drawn, leftOut } = historyOf([
      post('drawn', 8),
      post('none responded', 9, { reactions: 0, comments: 0, reposts: 0 }),
      post('sum of a file', 10, { reactions: null, engagements: 50 }),
      post('before the year', 366),
      post('undated', null),
      post('young', 6),
      post('young without views', 6, { impressions: null }),
      post('no views', 20, { impressions: null }),
      post('nothing known', 20, { impressions: null, reactions: null }),
      post('no comments shown', 20, { comments: null }),
      post('few views', 20, { impressions: 49 }),
      post('nobody saw it', 20, { impressions: 0 }),
    ]);
    expect(drawn.map(({ per1000 }) => per1000)).toEqual([50, 0, 30]);
    expect(leftOut).toEqual({ undated: 1, young: 2, impressions: 2, responses: 1, few: 2 });
  });

  it('are told up to today where the person is', () => {
    expect(historyOf([], 12 * 60).today).toBe('2026-11-24');
    expect(historyOf([], -13 * 60).today).toBe('2026-11-22');
  });

  it('are nothing at all without posts', () => {
    const { posts: drawn, leftOut, usual } = historyOf([]);
    expect([drawn, usual]).toEqual([[], null]);
    expect(LEFT_OUT.every((reason) => leftOut[reason] === 0)).toBe(true);
  });

  it('account for every post of the year once, and draw those that the score counts', () => {
    fc.assert(
      fc.property(posts, (some) => {
        const { posts: drawn, leftOut } = historyOf(some);
        const ofYear = some.filter(({ postedAtMs }) => {
          const age = postedAtMs === null ? 0 : NOW_MS - postedAtMs;
          return age >= 0 && age <= 365 * DAY;
        });
        const left = LEFT_OUT.reduce((sum, reason) => sum + leftOut[reason], 0);
        expect(drawn.length + left).toBe(ofYear.length);
        expect(new Set(drawn.map(({ id }) => id))).toEqual(
          new Set(maturePosts(ofYear, NOW_MS).map((mature) => mature.post.id)),
        );
        expect(drawn.every(({ per1000 }) => Number.isFinite(per1000) && per1000 >= 0)).toBe(true);
        expect(drawn.map(({ day }) => day)).toEqual(drawn.map(({ day }) => day).sort());
      }),
    );
  });

  it('are the same in whatever order posts come', () => {
    fc.assert(
      fc.property(
        posts.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, whole(some)))),
        ([some, shuffled]) => {
          expect(historyOf(shuffled)).toEqual(historyOf(some));
        },
      ),
    );
  });
});

const whole = ({ length }: readonly unknown[]) => ({ minLength: length, maxLength: length });

describe('the usual response', () => {
  it('is the past that the score is held against', () => {
    fc.assert(
      fc.property(posts, (some) => {
        const response = responseOf(facts([], { posts: some }), null, NOW_MS);
        const { usual } = historyOf(some);
        if (!response) return;
        expect(usual?.per1000 ?? null).toEqual(
          response.past && 1_000 * Math.exp(response.past.theta),
        );
        if (usual) {
          expect(usual.low).toBeLessThan(usual.per1000);
          expect(usual.high).toBeGreaterThan(usual.per1000);
        }
      }),
    );
  });

  it('is known from 8 posts of the year before the last 90 days, also when nothing came since', () => {
    const some = Array.from({ length: 8 }, (_, i) => post(`${i}`, 100 + 5 * i));
    expect(historyOf(some.slice(1)).usual).toBeNull();
    const { usual } = historyOf(some);
    expect(usual?.posts).toBe(8);
    expect(usual?.per1000).toBeCloseTo((1_000 * 30.5) / 1_010, 9);
  });
});
