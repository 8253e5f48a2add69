import type { Observation } from '../model/count';
import type { Band } from '../model/goal';
import { balancePoints, capEase } from './balance';
import { BALANCE, DAY_MS } from './constants';
import { dailySeries } from './daily-series';
import type { HistoryPoint } from './history';
import type { DayCount } from './resolve-day';

/** What followers and connections say together, on days on which both are known. */
export interface PairHistory {
  /** Displayed followers − connections; negative when connections do not follow. */
  audienceOnly: HistoryPoint[];
  /** Balance, 0–100, for the goal of today. */
  balance: HistoryPoint[];
}

/** Two counts further apart are no pair. */
const PAIR_DAYS = 3;

/**
 * The past of audience and balance, recomputed from the counts with the band of today. Every day of followers with a count
 * of connections at most three days away gives a point; a count without an upper end gives none of the audience.
 * @param observations - accepted ones of the account, any metric
 */
export function pairHistory(observations: readonly Observation[], band: Band): PairHistory {
  const followers = dailySeries(observations, 'followers', null).map(dated);
  const connections = dailySeries(observations, 'connections', null).map(dated);
  if (connections.length === 0) return { audienceOnly: [], balance: [] };
  const most = runningMost(connections);
  const audienceOnly: HistoryPoint[] = [];
  const balance: HistoryPoint[] = [];
  let at = 0;
  for (const f of followers) {
    while (distance(connections[at + 1], f) <= distance(connections[at], f)) at += 1;
    const c = connections[at];
    if (!c || distance(c, f) > PAIR_DAYS || f.high === null || c.high === null) continue;
    audienceOnly.push({
      day: f.day,
      value: f.value - c.value,
      low: f.low - c.high,
      high: f.high - c.low,
    });
    const point = balanceOf(f, c, band, most[at] ?? 0);
    if (point) balance.push(point);
  }
  return { audienceOnly, balance };
}

/** A count with its day as a number: ten years of them are compared often. */
interface DatedCount extends DayCount {
  dayNumber: number;
}

const dated = (point: DayCount): DatedCount => ({
  ...point,
  dayNumber: Date.parse(`${point.day}T00:00:00Z`) / DAY_MS,
});

const distance = (point: DatedCount | undefined, to: DatedCount): number =>
  point ? Math.abs(point.dayNumber - to.dayNumber) : Infinity;

function balanceOf(
  { day, ...f }: DayCount,
  c: DayCount,
  band: Band,
  most: number,
): HistoryPoint | null {
  if (f.value < BALANCE.minCount || c.value < BALANCE.minCount) return null;
  const points = (followers: number, connections: number): number =>
    balancePoints(
      Math.log(Math.max(1, followers) / Math.max(1, connections)),
      band,
      capEase(Math.max(most, connections)),
    );
  const ends = [points(f.low, c.high ?? c.low), points(f.high ?? f.low, c.low)];
  const value = points(f.value, c.value);
  return { day, value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) };
}

/** Highest certain count of the 365 days up to each point. */
function runningMost(series: readonly DatedCount[]): number[] {
  let from = 0;
  const window: DatedCount[] = [];
  return series.map((point) => {
    while (window.length > from && (window.at(-1) as DatedCount).low <= point.low) window.pop();
    window.push(point);
    while (point.dayNumber - (window[from] as DatedCount).dayNumber > BALANCE.capWindowDays)
      from += 1;
    return (window[from] as DatedCount).low;
  });
}
