import type { Metric } from '../model/metric';
import type { NetworkFacts } from '../model/network-facts';
import { DAY_MS, REACH } from './constants';
import { dailySeries } from './daily-series';
import { followersRange } from './connections-range';
import type { DayCount } from './resolve-day';
import { responsesOf } from './response';
import { median } from './statistics';

/** A figure that sums over a window, against its own past with the same window. */
export interface ReachFigure {
  metric: Metric;
  windowDays: number;
  latest: DayCount;
  /** Median of earlier, non-overlapping readings of the same window. */
  usual: number;
  /** Readings behind `usual`. */
  count: number;
  /** `usual` = inside the span of the earlier readings, so nothing that can be told. */
  standing: 'more' | 'usual' | 'less';
}

const REACH_METRICS = [
  'profileViewers',
  'searchAppearances',
  'postImpressions',
] as const satisfies readonly Metric[];

/** Profile viewers, search appearances and impressions against their own past; a figure without a past is left out. */
export function reachFigures(facts: NetworkFacts, nowMs: number): ReachFigure[] {
  return REACH_METRICS.flatMap((metric) => {
    const windows = new Set(
      facts.observations.filter((o) => o.metric === metric).map((o) => o.windowDays),
    );
    return [...windows].flatMap((windowDays) =>
      typeof windowDays === 'number' ? (reachFigure(facts, metric, windowDays, nowMs) ?? []) : [],
    );
  });
}

function reachFigure(
  facts: NetworkFacts,
  metric: Metric,
  windowDays: number,
  nowMs: number,
): ReachFigure | null {
  const series = dailySeries(facts.observations, metric, windowDays);
  const latest = series.at(-1);
  if (!latest || latest.high === null) return null;
  const earlier: DayCount[] = [];
  let nextSeenAtMs = latest.seenAtMs;
  for (const point of series.slice(0, -1).reverse()) {
    const isApart = nextSeenAtMs - point.seenAtMs >= windowDays * DAY_MS;
    const isRecent = nowMs - point.seenAtMs <= REACH.historyDays * DAY_MS;
    if (!isApart || !isRecent || point.high === null) continue;
    earlier.push(point);
    nextSeenAtMs = point.seenAtMs;
  }
  if (earlier.length < REACH.minHistory) return null;
  const most = Math.max(...earlier.map(({ high }) => high ?? Infinity));
  const least = Math.min(...earlier.map(({ low }) => low));
  return {
    metric,
    windowDays,
    latest,
    usual: median(earlier.map(({ value }) => value)),
    count: earlier.length,
    standing: latest.low > most ? 'more' : latest.high < least ? 'less' : 'usual',
  };
}

/** What a usual post of the last year does: "reaches 1,900 of your 12,000; 60 respond". */
export interface UsualPost {
  impressions: number;
  /** `null` while too few posts show all their counters. */
  responses: number | null;
  followers: number | null;
  posts: number;
}

/** @returns null with fewer than 3 mature posts of known impressions in a year */
export function usualPost(facts: NetworkFacts, nowMs: number): UsualPost | null {
  const mature = facts.posts.filter(({ postedAtMs }) => {
    const ageMs = nowMs - (postedAtMs ?? Infinity);
    return ageMs >= REACH.matureDays * DAY_MS && ageMs <= REACH.historyDays * DAY_MS;
  });
  const impressions = mature.flatMap((post) => post.impressions ?? []);
  if (impressions.length < REACH.minHistory) return null;
  const responses = mature.flatMap((post) => responsesOf(post) ?? []);
  return {
    impressions: median(impressions),
    responses: responses.length < REACH.minHistory ? null : median(responses),
    followers: followersRange(facts, nowMs)?.value ?? null,
    posts: impressions.length,
  };
}
