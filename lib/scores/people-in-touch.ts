import { addDays, type LocalDay } from '../model/day';
import type { NetworkFacts } from '../model/network-facts';
import type { ConnectionsRange } from './connections-range';
import { PEOPLE_HALF } from './constants';
import { wilson } from './statistics';

/** The People half of engagement: how many connections came to the person of their own accord. */
export interface PeopleHalf {
  /** Connections with an inbound act in 180 days. */
  inTouch: number;
  /** What they are held against: connections, at most 1,500. */
  of: number;
  value: number;
  low: number;
  high: number;
  /** The half-width that bounds of the connections and missing messages cause. */
  halfFromBounds: number;
  /** Without messages what was counted is only a low end. */
  isLowEnd: boolean;
}

/** Points for a share in touch: .06 of the network gives half of them. */
const pointsOf = (share: number): number => 100 * (1 - 2 ** (-share / PEOPLE_HALF.halfShare));

/** @returns null when no acts or no connections are known */
export function peopleHalf(
  facts: NetworkFacts,
  connections: ConnectionsRange | null,
  today: LocalDay,
): PeopleHalf | null {
  if (!facts.acts || connections?.kind !== 'range' || connections.value < 1) return null;
  const inTouch = connectionsInTouch(facts, today);
  const least = Math.max(inTouch, Math.min(connections.low, PEOPLE_HALF.maxReachable));
  const of = Math.max(inTouch, Math.min(connections.value, PEOPLE_HALF.maxReachable));
  const most = Math.max(inTouch, Math.min(connections.high, PEOPLE_HALF.maxReachable));
  const isLowEnd = !facts.acts.hasMessages;
  const low = pointsOf(wilson(inTouch, most).low);
  const high = isLowEnd ? 100 : pointsOf(wilson(inTouch, least).high);
  const sampling = wilson(inTouch, of);
  const halfFromSampling = (pointsOf(sampling.high) - pointsOf(sampling.low)) / 2;
  return {
    inTouch,
    of: Math.round(of),
    value: pointsOf(inTouch / Math.max(1, of)),
    low,
    high,
    halfFromBounds: Math.max(0, (high - low) / 2 - halfFromSampling),
    isLowEnd,
  };
}

function connectionsInTouch(facts: NetworkFacts, today: LocalDay): number {
  const since = addDays(today, -PEOPLE_HALF.windowDays);
  const connected = facts.people && new Set(facts.people.map(({ id }) => id));
  const inTouch = new Set<string>();
  for (const { personId, day, direction } of facts.acts?.acts ?? []) {
    if (direction !== 'inbound' || day < since || day > today) continue;
    if (!connected || connected.has(personId)) inTouch.add(personId);
  }
  return inTouch.size;
}
