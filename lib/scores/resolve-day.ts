import { COUNT_SOURCES, type Confidence, type CountSource, type Observation } from '../model/count';
import type { Quantity } from '../model/count';
import { toLocalDay, type LocalDay } from '../model/day';

/** What one day says about one metric, with every source that agrees. */
export interface DayCount extends Quantity {
  day: LocalDay;
  /** Sources whose ranges hold the result, best first. */
  sources: CountSource[];
  confidence: Confidence;
  /** When it was last seen, UTC epoch; the day's first moment for what a file or a person says of a past day. */
  seenAtMs: number;
  /** Observation that disagrees with the one that won; `null` when all agree. */
  conflict: { kept: Observation; other: Observation } | null;
}

/**
 * When an observation was seen. A file brought in later, or a number typed for a past day, stands at the start of its
 * day (UTC, so that no time zone moves it).
 */
export function seenAtMs(o: Observation): number {
  return toLocalDay(o.lastSeenAtMs, o.utcOffsetMinutes) === o.day
    ? o.lastSeenAtMs
    : Date.parse(`${o.day}T00:00:00Z`);
}

const top = (high: number | null): number => high ?? Infinity;

/** Later capture first, then the better source, then whatever makes the order total. */
function byStanding(a: Observation, b: Observation): number {
  return (
    seenAtMs(b) - seenAtMs(a) ||
    COUNT_SOURCES.indexOf(a.source) - COUNT_SOURCES.indexOf(b.source) ||
    a.low - b.low ||
    (top(a.high) === top(b.high) ? 0 : top(a.high) - top(b.high)) ||
    a.value - b.value ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

/**
 * Merges what was seen of one account, metric, window and day: ranges that intersect give their intersection, of
 * disjoint ones the later capture stands and the pair is noted. The order of the input changes nothing.
 * @param observations - accepted ones of the same account, metric, window and day
 * @returns null without an observation
 */
export function resolveDay(observations: readonly Observation[]): DayCount | null {
  const [latest, ...others] = [...observations].sort(byStanding);
  if (!latest) return null;
  let low = latest.low;
  let high = latest.high;
  const agreeing = [latest];
  let conflict: DayCount['conflict'] = null;
  for (const other of others) {
    if (other.low > top(high) || top(other.high) < low) {
      conflict ??= { kept: latest, other };
      continue;
    }
    low = Math.max(low, other.low);
    high = Math.min(top(high), top(other.high));
    agreeing.push(other);
  }
  if (high === Infinity) high = null;
  const narrowest = agreeing.reduce((best, o) =>
    top(o.high) - o.low < top(best.high) - best.low ? o : best,
  );
  return {
    day: latest.day,
    value: Math.min(Math.max(narrowest.value, low), top(high)),
    low,
    high,
    bound: high === null ? 'atLeast' : low === high ? 'exact' : 'rounded',
    sources: COUNT_SOURCES.filter((source) => agreeing.some((o) => o.source === source)),
    confidence: narrowest.confidence,
    seenAtMs: seenAtMs(latest),
    conflict,
  };
}
