import type { Confidence, CountSource, Observation } from '../model/count';
import type { Metric } from '../model/metric';
import { COUNTS, DAY_MS } from './constants';
import type { DayCount } from './resolve-day';
import { trendOf } from './trend';

/** Where a count stands now, as far as its last readings tell. Ends need not be whole numbers. */
export interface AgedCount {
  low: number;
  /** `null` when nothing bounds it. */
  high: number | null;
  /** The number last shown. */
  value: number;
  seenAtMs: number;
  ageDays: number;
  /** The day of the reading that the range mostly rests on. */
  day: DayCount['day'];
  sources: CountSource[];
  confidence: Confidence;
}

/** Whole days since something was seen; 0 when the clock was set back. */
export const ageDaysOf = (seenAtMs: number, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - seenAtMs) / DAY_MS));

/**
 * The range of a count now: readings widen with every day since they were seen, downwards by the daily drift, upwards by
 * what the count itself usually grows. The latest reading is narrowed by the last exact and the last bounded one while
 * they agree with it.
 * @param series - days of one metric, oldest first
 * @param growthPerDay - own mean daily net growth; 0 when unknown
 * @returns null for an empty series
 */
export function agedCount(
  series: readonly DayCount[],
  growthPerDay: number,
  nowMs: number,
): AgedCount | null {
  const latest = series.at(-1);
  if (!latest) return null;
  const anchors = [
    latest,
    series.findLast((point) => point.bound === 'exact'),
    series.findLast((point) => point.high !== null),
  ];
  let range = widened(latest, growthPerDay, nowMs);
  let basis = latest;
  for (const anchor of new Set(anchors)) {
    if (!anchor) continue;
    const other = widened(anchor, growthPerDay, nowMs);
    if (other.low > range.high || other.high < range.low) continue;
    if (other.high - other.low < range.high - range.low) basis = anchor;
    range = { low: Math.max(range.low, other.low), high: Math.min(range.high, other.high) };
  }
  return {
    low: range.low,
    high: range.high === Infinity ? null : range.high,
    value: basis.value,
    seenAtMs: basis.seenAtMs,
    ageDays: ageDaysOf(basis.seenAtMs, nowMs),
    day: basis.day,
    sources: basis.sources,
    confidence: basis.confidence,
  };
}

function widened(
  point: DayCount,
  growthPerDay: number,
  nowMs: number,
): { low: number; high: number } {
  const days = ageDaysOf(point.seenAtMs, nowMs);
  if (point.high === null) return { low: point.low, high: Infinity };
  const gainPerDay = Math.max(COUNTS.dailyDrift * point.high, COUNTS.growthFactor * growthPerDay);
  return {
    low: Math.max(0, point.low * (1 - COUNTS.dailyDrift * days)),
    high: point.high + gainPerDay * days,
  };
}

/** Mean daily net growth over the 90 days before the last bounded reading; 0 when there is no trend. */
export function growthPerDay(
  observations: readonly Observation[],
  metric: Metric,
  series: readonly DayCount[],
): number {
  const last = series.findLast((point) => point.high !== null);
  if (!last) return 0;
  const trend = trendOf(observations, metric, null, last.day, COUNTS.growthWindowDays);
  return trend ? trend.change / trend.days : 0;
}
