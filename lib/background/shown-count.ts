import type { NetworkFacts } from '../model/network-facts';
import type { Metric } from '../model/metric';
import type { ShownCount } from '../model/popup-view';
import { connectionsSeries } from '../scores/connections-range';
import { dailySeries } from '../scores/daily-series';

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
  const { value, low, high, bound, confidence, seenAtMs } = latest;
  return {
    value,
    low,
    high,
    bound,
    confidence,
    capturedAtMs: seenAtMs,
    source: latest.sources[0] ?? 'profile',
  };
}
