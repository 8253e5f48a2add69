import { addDays, toLocalDay, type LocalDay } from '../../model/day';
import type { NetworkFacts } from '../../model/network-facts';
import { growthPerDay } from '../aged-count';
import { connectionsRange, connectionsSeries } from '../connections-range';
import { COUNTS } from '../constants';

/** Places for connections that are left of 30,000. */
export interface PlacesLeft {
  used: number;
  left: number;
  /** Own mean net growth a week over 90 days; `null` without two readings a week apart. */
  perWeek: number | null;
  /** When they are used up at that pace; `null` = not within ten years, or not growing. */
  fullOn: LocalDay | null;
}

const TEN_YEARS_DAYS = 3_652;

/** @returns null while connections are not known to be exact enough */
export function placesLeft(facts: NetworkFacts, nowMs: number): PlacesLeft | null {
  const range = connectionsRange(facts, nowMs);
  if (range?.kind !== 'range' || range.isHidden) return null;
  const used = Math.round(range.value);
  const left = Math.max(0, COUNTS.connectionCap - used);
  const perDay = growthPerDay(facts.observations, 'connections', connectionsSeries(facts));
  const days = perDay > 0 ? Math.ceil(left / perDay) : Infinity;
  return {
    used,
    left,
    perWeek: perDay === 0 ? null : 7 * perDay,
    fullOn:
      left > 0 && days <= TEN_YEARS_DAYS
        ? addDays(toLocalDay(nowMs, facts.utcOffsetMinutes), days)
        : null,
  };
}
