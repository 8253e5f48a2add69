import type { CountSource, Observation, WindowDays } from '../model/count';
import type { Metric } from '../model/metric';
import { resolveDay, type DayCount } from './resolve-day';

/**
 * One point for each day that has a count, oldest first; days without one are gaps and stay away.
 * Only accepted observations of exactly this window count: series with different windows never mix.
 * @param source - only this source, as trends need it; all sources merged when left out
 */
export function dailySeries(
  observations: readonly Observation[],
  metric: Metric,
  windowDays: WindowDays,
  source?: CountSource,
): DayCount[] {
  const byDay = new Map<string, Observation[]>();
  for (const o of observations) {
    if (o.metric !== metric || o.windowDays !== windowDays || o.standing !== 'accepted') continue;
    if (source !== undefined && o.source !== source) continue;
    const sameDay = byDay.get(o.day);
    if (sameDay) sameDay.push(o);
    else byDay.set(o.day, [o]);
  }
  return [...byDay.keys()].sort().flatMap((day) => resolveDay(byDay.get(day) ?? []) ?? []);
}
