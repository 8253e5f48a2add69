import { addDays, daysBetween, toLocalDay, type LocalDay } from '../../model/day';
import type { Goal } from '../../model/goal';
import type { Metric } from '../../model/metric';
import type { NetworkFacts } from '../../model/network-facts';
import type { Score, ScoreName } from '../../model/score';
import { growthPerDay } from '../aged-count';
import { bandPlace, type BandPlace } from '../band-place';
import { connectionsRange, connectionsSeries, followersRange } from '../connections-range';
import { ADVICE, COUNTS } from '../constants';
import { dailySeries } from '../daily-series';
import { networkMatch, type NetworkMatch } from '../network-match';
import { waitingPeople, type Waiting } from '../waiting-people';

/** What the conditions of the rules look at: one network, one goal, one instant. */
export interface Situation {
  facts: NetworkFacts;
  goal: Goal;
  scores: Readonly<Record<ScoreName, Score>>;
  nowMs: number;
  today: LocalDay;
  /** `null` without people or targets. */
  match: NetworkMatch | null;
  waiting: Waiting;
  /** Where the balance stands to the band; `null` = not known. */
  place: BandPlace | null;
  /** As last seen; `null` = never. */
  followers: number | null;
  connections: number | null;
  /** Own mean net growth in a week, at least 0; 0 while there is no trend. */
  weeklyFollowers: number;
  weeklyConnections: number;
}

export function situationOf(
  facts: NetworkFacts,
  goal: Goal,
  scores: Readonly<Record<ScoreName, Score>>,
  nowMs: number,
): Situation {
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const range = connectionsRange(facts, nowMs);
  const match = networkMatch(facts, goal, range);
  const weekly = (metric: 'followers' | 'connections'): number => {
    const series =
      metric === 'followers'
        ? dailySeries(facts.observations, metric, null)
        : connectionsSeries(facts);
    return Math.max(0, Math.round(7 * growthPerDay(facts.observations, metric, series)));
  };
  return {
    facts,
    goal,
    scores,
    nowMs,
    today,
    match,
    waiting: waitingPeople(facts, match, today),
    place: bandPlace(facts, goal, nowMs),
    followers: followersRange(facts, nowMs)?.value ?? null,
    connections: range?.kind === 'range' ? range.value : null,
    weeklyFollowers: weekly('followers'),
    weeklyConnections: weekly('connections'),
  };
}

/** Followers who are not connected, as far as the counts say. */
export const audienceOnly = ({ followers, connections }: Situation): number =>
  followers === null || connections === null ? 0 : Math.max(0, followers - connections);

export const isNearCap = ({ connections }: Situation): boolean =>
  (connections ?? 0) >= ADVICE.nearCapFrom;

export const hasPlaces = ({ connections }: Situation): boolean =>
  (connections ?? 0) < COUNTS.connectionCap - 10;

/** Days since the last own post that was seen; `null` when none was. */
export function daysSincePost({ facts, nowMs }: Situation): number | null {
  const last = facts.posts.reduce((latest, { postedAtMs }) => {
    return postedAtMs !== null && postedAtMs <= nowMs ? Math.max(latest, postedAtMs) : latest;
  }, -Infinity);
  return last === -Infinity ? null : Math.floor((nowMs - last) / 86_400_000);
}

/** The latest value of a state that is at most two weeks old; 0 otherwise. */
export function freshCount({ facts, today }: Situation, metric: Metric): number {
  const latest = dailySeries(facts.observations, metric, null).at(-1);
  return latest && latest.day >= addDays(today, -ADVICE.waitingDays) ? latest.value : 0;
}

/** Days since the newest complete list; `null` without one. */
export const listAgeDays = ({ facts, today }: Situation): number | null =>
  facts.connectionsList ? daysBetween(facts.connectionsList.day, today) : null;
