import type { NetworkFacts } from '../model/network-facts';
import type { Metric } from '../model/metric';
import type { ShownCount } from '../model/popup-view';
import { connectionsSeries } from '../scores/connections-range';
import { dailySeries } from '../scores/daily-series';
import type { DayCount } from '../scores/resolve-day';

const MINUTE_MS = 60_000;

/**
 * The count of the last day that has one, as it was seen and not aged: the popup tells its age beside it.
 * @returns null when it was never seen
 */
export function shownCount(facts: NetworkFacts, metric: Metric): ShownCount | null {
  const series =
    metric === 'connections'
      ? connectionsSeries(facts)
      : dailySeries(facts.observations, metric, null);
  const latest = series.at(-1);
  if (!latest) return null;
  const { value, low, high, bound, confidence } = latest;
  return {
    value,
    low,
    high,
    bound,
    confidence,
    capturedAtMs: toldAtMs(latest, facts.utcOffsetMinutes),
    source: latest.sources[0] ?? 'profile',
  };
}

/**
 * A day of a file stands at its start in UTC, which is the evening before in America. Told as an instant it stands at the
 * start of that day here; an hour later, because summer time may have begun or ended since.
 */
function toldAtMs({ day, seenAtMs }: DayCount, utcOffsetMinutes: number): number {
  const startMs = Date.parse(day);
  return seenAtMs === startMs ? startMs + (60 - utcOffsetMinutes) * MINUTE_MS : seenAtMs;
}
