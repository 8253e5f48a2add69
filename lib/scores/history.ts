import type { CountSource, Observation } from '../model/count';
import type { LocalDay } from '../model/day';
import type { ConnectionsList } from '../model/network-facts';
import { dailySeries } from './daily-series';

/** Who says a number: series of different origin are never joined to a line. */
export const ORIGINS = ['page', 'file', 'typed'] as const;
export type Origin = (typeof ORIGINS)[number];

const SOURCES: Readonly<Record<Origin, readonly CountSource[]>> = {
  page: ['listPage', 'analytics', 'profile'],
  file: ['file'],
  typed: ['typed'],
};

/** One day of one metric as one origin says it. */
export interface HistoryPoint {
  day: LocalDay;
  value: number;
  low: number;
  /** `null` = nothing bounds it. */
  high: number | null;
}

/** A day by which at least so many of today's connections were there. */
export interface SurvivorPoint {
  day: LocalDay;
  atLeast: number;
}

/** Everything that is known about the past of one account, oldest first; days nobody looked are not in it. */
export interface History {
  followers: Record<Origin, HistoryPoint[]>;
  connections: Record<Origin, HistoryPoint[]>;
  /**
   * Counted from "Connected On" of the newest list. Who left since is not in it, so that every point is a lower bound.
   * Empty without a list.
   */
  survivors: SurvivorPoint[];
}

/** A curve needs no more points than a screen has pixels to tell apart. */
const MAX_SURVIVOR_POINTS = 300;

/** @param observations - accepted ones of the account, any metric */
export function historyOf(
  observations: readonly Observation[],
  list: ConnectionsList | null,
): History {
  return {
    followers: byOrigin(observations, 'followers'),
    connections: byOrigin(observations, 'connections'),
    survivors: list ? survivorsOf(list) : [],
  };
}

function byOrigin(
  observations: readonly Observation[],
  metric: 'followers' | 'connections',
): Record<Origin, HistoryPoint[]> {
  const pointsOf = (origin: Origin): HistoryPoint[] =>
    dailySeries(
      observations.filter(({ source }) => SOURCES[origin].includes(source)),
      metric,
      null,
    ).map(({ day, value, low, high }) => ({ day, value, low, high }));
  return { page: pointsOf('page'), file: pointsOf('file'), typed: pointsOf('typed') };
}

function survivorsOf({ day: listDay, connectedOn, openRows }: ConnectionsList): SurvivorPoint[] {
  const days = [...connectedOn].sort();
  // Rows without a date were there by the day of the list at the latest.
  const points = days.flatMap((day, i) => (day === days[i + 1] ? [] : { day, atLeast: i + 1 }));
  const step = Math.ceil(points.length / MAX_SURVIVOR_POINTS);
  const thinned = points.filter((_, i) => i % step === 0 || i === points.length - 1);
  const last = thinned.at(-1);
  if (!last || last.day >= listDay) return thinned;
  return [...thinned, { day: listDay, atLeast: Math.max(last.atLeast, openRows) }];
}
