import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import { bandDistance } from './balance';
import { connectionsRange, followersRange } from './connections-range';

/** Where followers / connections stand to the goal's band. */
export type BandPlace = 'below' | 'inside' | 'above';

/** By the middle of both counts, as the balance itself; `null` while either is unknown or they contradict. */
export function bandPlace(facts: NetworkFacts, goal: Goal, nowMs: number): BandPlace | null {
  const followers = followersRange(facts, nowMs);
  const connections = connectionsRange(facts, nowMs);
  if (!followers || connections?.kind !== 'range') return null;
  const f = Math.sqrt(Math.max(1, followers.low) * (followers.high ?? followers.value));
  const c = Math.sqrt(Math.max(1, connections.low) * connections.high);
  const distance = bandDistance(Math.log(Math.max(1, f) / Math.max(1, c)), goal.band);
  return distance < 0 ? 'below' : distance > 0 ? 'above' : 'inside';
}
