import { daysBetween, type LocalDay } from '../model/day';
import type { ConnectionsList, NetworkFacts } from '../model/network-facts';
import { agedCount, growthPerDay, type AgedCount } from './aged-count';
import { COUNTS } from './constants';
import { dailySeries } from './daily-series';
import type { DayCount } from './resolve-day';

/** Where the displayed followers stand now; `null` when they were never seen. */
export function followersRange(facts: NetworkFacts, nowMs: number): AgedCount | null {
  const series = dailySeries(facts.observations, 'followers', null);
  return agedCount(series, growthPerDay(facts.observations, 'followers', series), nowMs);
}

/** Connections with both ends known, or why the two counts cannot both be right. */
export type ConnectionsRange =
  | (AgedCount & {
      kind: 'range';
      high: number;
      /** Whether the exact number was never seen: only "500+" stands behind it. */
      isHidden: boolean;
    })
  | { kind: 'contradiction'; connections: AgedCount; followers: AgedCount };

/** Days of connections, oldest first; a list that was imported is one of them. */
export function connectionsSeries(facts: NetworkFacts): DayCount[] {
  const series = dailySeries(facts.observations, 'connections', null);
  const list = facts.connectionsList;
  if (!list || series.some((point) => point.day === list.day)) return series;
  const point: DayCount = {
    day: list.day,
    value: list.openRows,
    low: list.openRows,
    high: list.allRows,
    bound: list.openRows === list.allRows ? 'exact' : 'rounded',
    sources: ['file'],
    confidence: 'high',
    seenAtMs: Date.parse(`${list.day}T00:00:00Z`),
    conflict: null,
  };
  return [...series, point].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Where connections stand. LinkedIn's "500+" keeps every value up to the cap and up to 1.1 times the followers; an
 * exact count narrows it and widens with age. When the followers were last seen before the connections and a dated list
 * is at hand, the range is that of the followers' day.
 * @returns null when connections were never seen
 */
export function connectionsRange(facts: NetworkFacts, nowMs: number): ConnectionsRange | null {
  const series = connectionsSeries(facts);
  const growth = growthPerDay(facts.observations, 'connections', series);
  const aged = agedCount(series, growth, nowMs);
  if (!aged) return null;
  const followers = followersRange(facts, nowMs);
  const list = facts.connectionsList;
  if (followers && list && followers.day < aged.day && followers.day <= list.day) {
    return { ...aged, ...onDay(list, followers.day), kind: 'range', isHidden: false };
  }
  const seenHigh = series.reduce((most, point) => Math.max(most, point.low), 0);
  let high = Math.min(aged.high ?? Infinity, Math.max(COUNTS.connectionCap, seenHigh));
  if (followers?.high != null && followersBound(facts, series)) {
    high = Math.min(high, Math.floor(COUNTS.connectionsPerFollower * followers.high));
  }
  if (followers && high < aged.low) return { kind: 'contradiction', connections: aged, followers };
  return { ...aged, kind: 'range', high, isHidden: aged.high === null };
}

/**
 * Whether followers bound the connections of this network at all: where an exact number of connections was already far
 * above the followers known that day, they do not, and that is a network whose connections unfollow.
 */
function followersBound(facts: NetworkFacts, series: readonly DayCount[]): boolean {
  const exact = series.findLast((point) => point.bound === 'exact');
  if (!exact) return true;
  const followersThen = dailySeries(facts.observations, 'followers', null).findLast(
    (point) => point.day <= exact.day && point.high !== null,
  );
  if (!followersThen) return true;
  return COUNTS.connectionsPerFollower * (followersThen.high ?? Infinity) >= exact.low;
}

/** Connections on an earlier day by "Connected On": survivors at least, and the few that were lost since. */
function onDay(list: ConnectionsList, day: LocalDay): { low: number; high: number; value: number } {
  const low = list.connectedOn.filter((connectedOn) => connectedOn <= day).length;
  const undated = Math.max(0, list.allRows - list.connectedOn.length);
  const years = daysBetween(day, list.day) / 365.25;
  return { low, high: (low + undated) * (1 + COUNTS.lossPerYear * years), value: low };
}
