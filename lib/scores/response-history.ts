import { toLocalDay, type LocalDay } from '../model/day';
import type { NetworkFacts } from '../model/network-facts';
import type { Post } from '../model/post';
import { DAY_MS, REACH, RESPONSE } from './constants';
import { maturePosts, ownLevels, responsesOf } from './response';

/** A post of which both numbers are known, and which is old enough to be judged. */
export interface RespondedPost {
  id: string;
  /** The day on which it was posted. */
  day: LocalDay;
  responses: number;
  impressions: number;
  /** Responses per 1,000 impressions as they are, not drawn towards nothing as the score's rates are. */
  per1000: number;
}

/** Why a post has no place in the chart; of several reasons the first. */
export const LEFT_OUT = ['undated', 'young', 'impressions', 'responses', 'few'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** How people responded to the posts of the last year, one by one. */
export interface ResponseHistory {
  /** The day up to which it is told. */
  today: LocalDay;
  /** Oldest first. */
  posts: RespondedPost[];
  leftOut: Record<LeftOut, number>;
  /** Per 1,000 impressions, with its range at 95 %; `null` with fewer than 8 posts in the year before the last 90 days. */
  usual: { per1000: number; low: number; high: number; posts: number } | null;
}

/**
 * Posts without a date may be of any year: they are counted as left out. The usual value is the one that the Response half
 * of engagement is held against when it goes by posts.
 */
export function responseHistory(facts: NetworkFacts, nowMs: number): ResponseHistory {
  const ofYear = facts.posts.filter(({ postedAtMs }) => {
    const age = postedAtMs === null ? 0 : nowMs - postedAtMs;
    return age >= 0 && age <= REACH.historyDays * DAY_MS;
  });
  const mature = maturePosts(ofYear, nowMs);
  const drawn = new Set(mature.map(({ post }) => post));
  const leftOut = { undated: 0, young: 0, impressions: 0, responses: 0, few: 0 };
  for (const post of ofYear) if (!drawn.has(post)) leftOut[reasonOf(post, nowMs)] += 1;
  const { past } = ownLevels('post', maturePosts(facts.posts, nowMs), nowMs);
  return {
    today: toLocalDay(nowMs, facts.utcOffsetMinutes),
    posts: mature
      .sort((a, b) => a.atMs - b.atMs || (a.post.id < b.post.id ? -1 : 1))
      .map(({ post, atMs }) => respondedPost(post, toLocalDay(atMs, facts.utcOffsetMinutes))),
    leftOut,
    usual: past && {
      per1000: 1_000 * Math.exp(past.theta),
      low: 1_000 * Math.exp(past.theta - past.half),
      high: 1_000 * Math.exp(past.theta + past.half),
      posts: past.count,
    },
  };
}

function respondedPost(post: Post, day: LocalDay): RespondedPost {
  const responses = responsesOf(post) ?? 0;
  const impressions = post.impressions ?? 0;
  return { id: post.id, day, responses, impressions, per1000: (1_000 * responses) / impressions };
}

function reasonOf(post: Post, nowMs: number): LeftOut {
  if (post.postedAtMs === null) return 'undated';
  if (nowMs - post.postedAtMs < RESPONSE.matureDays * DAY_MS) return 'young';
  if (post.impressions === null) return 'impressions';
  return responsesOf(post) === null ? 'responses' : 'few';
}
