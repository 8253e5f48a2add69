import { COUNT_SOURCES, type CountSource, type Observation, type WindowDays } from '../model/count';
import { addDays, daysBetween, type LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import { COUNTS } from './constants';
import { dailySeries } from './daily-series';
import type { DayCount } from './resolve-day';

/** How a metric moved between two readings of one source. */
export interface Trend {
  from: DayCount;
  to: DayCount;
  source: CountSource;
  days: number;
  /** Difference of the two values. */
  change: number;
  /** Δ ln of the two values; `null` when one of them is 0. */
  logChange: number | null;
  /** Whether the ranges are disjoint: otherwise the change may be rounding, or nothing. */
  isBeyondNoise: boolean;
}

/**
 * The trend of the last `spanDays`: latest reading against the earliest one that is at least 7 days older.
 * Sources never mix; of several with a trend, the one with the longest reach, then the better source.
 * @returns null without two finite readings of one source far enough apart
 */
export function trendOf(
  observations: readonly Observation[],
  metric: Metric,
  windowDays: WindowDays,
  today: LocalDay,
  spanDays: number,
): Trend | null {
  let best: Trend | null = null;
  for (const source of COUNT_SOURCES) {
    const series = dailySeries(observations, metric, windowDays, source).filter(
      (point) =>
        point.high !== null && point.day >= addDays(today, -spanDays) && point.day <= today,
    );
    const from = series[0];
    const to = series.at(-1);
    if (!from || !to) continue;
    const days = daysBetween(from.day, to.day);
    if (days < COUNTS.trendMinDays || (best && best.days >= days)) continue;
    best = trendBetween(from, to, source, days);
  }
  return best;
}

function trendBetween(from: DayCount, to: DayCount, source: CountSource, days: number): Trend {
  return {
    from,
    to,
    source,
    days,
    change: to.value - from.value,
    logChange: from.value > 0 && to.value > 0 ? Math.log(to.value / from.value) : null,
    isBeyondNoise: to.low > (from.high ?? Infinity) || (to.high !== null && to.high < from.low),
  };
}
