import { toLocalDay, type LocalDay } from '../model/day';
import type { DailyFigures, NetworkFacts } from '../model/network-facts';
import type { Post } from '../model/post';
import { DAY_MS, RESPONSE } from './constants';
import { responseLevels, type Rate, type ResponseLevel } from './response-level';
import { normalCdf, student975, studentCdf } from './statistics';
import { publishedRates, shareBelow } from './tiers';

/** How people respond to posts per impression, against one's own past. */
export interface Response {
  /** Rates of posts and of weeks never mix. */
  per: 'post' | 'week';
  level: ResponseLevel;
  /** `null` with fewer than 8 in the year before. */
  past: ResponseLevel | null;
  /** Against the published middle of profiles with as many followers; `null` where nothing is published. */
  tier: 'above' | 'around' | 'below' | null;
  /** Points, or `null` when neither an own past nor a published figure gives a scale. */
  points: { value: number; low: number; high: number } | null;
  scale: 'past' | 'published' | null;
}

/** ln((k + .5) / (n + 10)): few impressions pull towards nothing instead of to 0 or infinity. */
const logRate = (responses: number, impressions: number): number =>
  Math.log((responses + 0.5) / (impressions + 10));

/** Responses that so many impressions bring at a level, not rounded. */
export const responsesAt = (theta: number, impressions: number): number =>
  Math.exp(theta) * (impressions + 10) - 0.5;

/** Responses to a post; `null` while a counter was not shown and no sum is known: what is not shown is not 0. */
export const responsesOf = ({ reactions, comments, reposts, engagements }: Post): number | null =>
  reactions === null || comments === null || reposts === null
    ? (engagements ?? null)
    : reactions + comments + reposts;

/**
 * The Response half of engagement. Posts count when all their counters are known; weeks of a daily file stand in when
 * posts do not suffice.
 * @param followers - for the published figures; `null` when unknown
 * @returns null without a mature post or week in the last 90 days
 */
export function responseOf(
  facts: NetworkFacts,
  followers: number | null,
  nowMs: number,
): Response | null {
  const byPost = responseFrom('post', maturePosts(facts.posts, nowMs), followers, nowMs);
  if (byPost && byPost.level.count >= RESPONSE.minPosts && byPost.scale === 'past') return byPost;
  const byWeek = responseFrom('week', weekRates(facts.dailyFigures ?? []), null, nowMs);
  if (!byPost) return byWeek;
  return byWeek?.scale === 'past' ? byWeek : byPost;
}

function responseFrom(
  per: Response['per'],
  rates: readonly Rate[],
  followers: number | null,
  nowMs: number,
): Response | null {
  const { level, past } = ownLevels(per, rates, nowMs);
  if (!level) return null;
  const published = followers === null ? null : publishedRates(followers);
  return {
    per,
    level,
    past,
    tier: published ? tierOf(level, published.middle) : null,
    ...pointsOf(level, past, published && ((theta) => shareBelow(published, theta))),
  };
}

/** The level of the last 90 days, and that of the year before as soon as 8 posts or weeks are in it. */
export function ownLevels(
  per: Response['per'],
  rates: readonly Rate[],
  nowMs: number,
): { level: ResponseLevel | null; past: ResponseLevel | null } {
  const sorted = [...rates].sort((a, b) => a.atMs - b.atMs || a.logRate - b.logRate);
  const windowMs = RESPONSE.windowDays * DAY_MS;
  const historyMs = windowMs + RESPONSE.historyDays * DAY_MS;
  const age = ({ atMs }: Rate): number => nowMs - atMs;
  const recent = sorted.filter((rate) => age(rate) >= 0 && age(rate) <= windowMs);
  const earlier = sorted.filter((rate) => age(rate) > windowMs && age(rate) <= historyMs);
  const hasPast = earlier.length >= RESPONSE.minHistory;
  const [level = null, past = null] = responseLevels([recent, hasPast ? earlier : []], per);
  return { level, past };
}

function pointsOf(
  { theta, half }: ResponseLevel,
  past: ResponseLevel | null,
  publishedShare: ((theta: number) => number) | null,
): Pick<Response, 'points' | 'scale'> {
  if (past) {
    const both = Math.hypot(half, past.half);
    const at = (shift: number): number =>
      100 * normalCdf((theta - past.theta + shift) / RESPONSE.step);
    return { points: { value: at(0), low: at(-both), high: at(both) }, scale: 'past' };
  }
  if (publishedShare) {
    const at = (shift: number): number => 100 * publishedShare(theta + shift);
    return { points: { value: at(0), low: at(-half), high: at(half) }, scale: 'published' };
  }
  return { points: null, scale: null };
}

function tierOf({ theta, half, worth }: ResponseLevel, middle: number): Response['tier'] {
  const df = RESPONSE.usualWorth - 1 + worth;
  const sure = studentCdf(((theta - middle) * student975(df)) / half, df);
  return sure >= RESPONSE.tierSure ? 'above' : sure <= 1 - RESPONSE.tierSure ? 'below' : 'around';
}

/** A post old enough and seen often enough that its rate says something. */
export interface MaturePost extends Rate {
  post: Post;
}

export function maturePosts(posts: readonly Post[], nowMs: number): MaturePost[] {
  return posts.flatMap((post): MaturePost[] => {
    const responses = responsesOf(post);
    const { postedAtMs, impressions } = post;
    if (responses === null || postedAtMs === null || impressions === null) return [];
    if (impressions < RESPONSE.minImpressions) return [];
    if (nowMs - postedAtMs < RESPONSE.matureDays * DAY_MS) return [];
    return [{ atMs: postedAtMs, logRate: logRate(responses, impressions), post }];
  });
}

/** Whole weeks, Monday to Sunday, of which every day is known. LinkedIn's corrections can be negative, a week is not. */
function weekRates(figures: readonly DailyFigures[]): Rate[] {
  const weeks = new Map<number, { days: number; impressions: number; engagements: number }>();
  for (const { day, impressions, engagements } of figures) {
    if (impressions === null || engagements === null) continue;
    const start = weekStartMs(day);
    const week = weeks.get(start) ?? { days: 0, impressions: 0, engagements: 0 };
    week.days += 1;
    week.impressions += impressions;
    week.engagements += engagements;
    weeks.set(start, week);
  }
  return [...weeks].flatMap(([start, { days, impressions, engagements }]): Rate[] =>
    days === 7 && impressions >= RESPONSE.minWeekImpressions
      ? [
          {
            atMs: start + 7 * DAY_MS,
            logRate: logRate(Math.max(0, engagements), impressions),
          },
        ]
      : [],
  );
}

function weekStartMs(day: LocalDay): number {
  const dayMs = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(dayMs).getUTCDay() + 6) % 7;
  return dayMs - sinceMonday * DAY_MS;
}

/** The last response that could be scored: its points and the day of its last post. */
export function lastResponse(
  facts: NetworkFacts,
  followers: number | null,
  nowMs: number,
): { value: number | null; day: LocalDay } | null {
  const last = maturePosts(facts.posts, nowMs).reduce<number | null>(
    (latest, { atMs }) => Math.max(latest ?? -Infinity, atMs),
    null,
  );
  if (last === null) return null;
  const then = responseOf(facts, followers, last + RESPONSE.matureDays * DAY_MS);
  return {
    value: then?.points?.value ?? null,
    day: toLocalDay(last, facts.utcOffsetMinutes),
  };
}
