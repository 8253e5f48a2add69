import { addDays, daysBetween, type LocalDay } from '../../model/day';
import type { NetworkFacts } from '../../model/network-facts';
import { connectionsSeries } from '../connections-range';
import { dailySeries } from '../daily-series';
import type { DayCount } from '../resolve-day';
import type { DayGain } from '../spikes';

/** Two counts that people join. */
export type GrowthMetric = 'followers' | 'connections';

/**
 * People who came, or went, day by day, oldest first. New followers as the analytics file says them and new connections
 * by "Connected On" are gross: who left is not in them. Where neither is known, the difference of exact readings of two days
 * in a row, which is net. Days that nothing tells of are left out.
 */
export function gainsOf(facts: NetworkFacts, metric: GrowthMetric): DayGain[] {
  const told = metric === 'followers' ? newFollowers(facts) : newConnections(facts);
  const known = new Set(told.map(({ day }) => day));
  const losses = netGains(seriesOf(facts, metric)).filter(
    ({ day, gain }) => gain < 0 || !known.has(day),
  );
  const net = new Map(losses.map((one) => [one.day, one]));
  return [...told.filter(({ day }) => !net.has(day)), ...losses].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

export const seriesOf = (facts: NetworkFacts, metric: GrowthMetric): DayCount[] =>
  metric === 'followers'
    ? dailySeries(facts.observations, 'followers', null)
    : connectionsSeries(facts);

/** The count as last seen on a day or before; `null` before the first reading. */
export function countOn(series: readonly DayCount[]): (day: LocalDay) => number | null {
  return (day) => series.findLast((point) => point.day <= day)?.value ?? series[0]?.value ?? null;
}

const newFollowers = ({ dailyFigures }: NetworkFacts): DayGain[] =>
  (dailyFigures ?? []).flatMap(({ day, newFollowers: gain }) =>
    gain === null ? [] : { day, gain },
  );

/** Every day from the first connection to the list, days without anybody included. */
function newConnections({ connectionsList: list }: NetworkFacts): DayGain[] {
  const days = [...(list?.connectedOn ?? [])].sort();
  const [first] = days;
  if (!list || first === undefined) return [];
  const counts = new Map<LocalDay, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Array.from({ length: daysBetween(first, list.day) + 1 }, (_, i) => {
    const day = addDays(first, i);
    return { day, gain: counts.get(day) ?? 0 };
  });
}

function netGains(series: readonly DayCount[]): DayGain[] {
  return series.flatMap((point, i) => {
    const before = series[i - 1];
    if (!before || point.bound !== 'exact' || before.bound !== 'exact') return [];
    if (daysBetween(before.day, point.day) !== 1) return [];
    return [{ day: point.day, gain: point.value - before.value }];
  });
}
