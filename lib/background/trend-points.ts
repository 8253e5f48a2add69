import { addDays, type LocalDay } from '../model/day';
import type { NetworkFacts } from '../model/network-facts';
import { COUNT_SOURCES } from '../model/count';
import type { TrendPoint } from '../model/popup-view';
import { COUNTS } from '../scores/constants';
import { dailySeries } from '../scores/daily-series';
import { trendOf } from '../scores/trend';

const DAYS = COUNTS.growthWindowDays;

/**
 * One point for each of the last 90 days and today, oldest first. Each line keeps to one source, and a number without an
 * upper end ("500+") is no point: it would draw a level that nobody saw. Empty when no day has a number.
 */
export function trendPoints(facts: NetworkFacts, today: LocalDay): TrendPoint[] {
  const followers = valuesByDay(facts, 'followers', today);
  const connections = valuesByDay(facts, 'connections', today);
  if (followers.size + connections.size === 0) return [];
  return Array.from({ length: DAYS + 1 }, (_, index) => {
    const day = addDays(today, index - DAYS);
    return {
      day,
      followers: followers.get(day) ?? null,
      connections: connections.get(day) ?? null,
    };
  });
}

/** The source of the trend; before there is one, the source with most days, the better of equals. */
function valuesByDay(
  facts: NetworkFacts,
  metric: 'followers' | 'connections',
  today: LocalDay,
): Map<LocalDay, number> {
  const source = trendOf(facts.observations, metric, null, today, DAYS)?.source;
  const lines = (source ? [source] : COUNT_SOURCES).map(
    (from) =>
      new Map(
        dailySeries(facts.observations, metric, null, from)
          .filter(({ high, day }) => high !== null && day >= addDays(today, -DAYS) && day <= today)
          .map(({ day, value }) => [day, value] as const),
      ),
  );
  return lines.reduce((best, line) => (line.size > best.size ? line : best));
}
