import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Score, ScoreInput } from '../model/score';
import type { AgedCount } from './aged-count';
import { balancePoints, capEase, logRatioAtShare } from './balance';
import { balanceFormula, balanceReasons } from './balance-words';
import {
  connectionsRange,
  connectionsSeries,
  followersRange,
  type ConnectionsRange,
} from './connections-range';
import { BALANCE, DAY_MS, RANGE } from './constants';
import { notKnown, phrase, scored } from './score-outcome';

/**
 * Whether displayed followers and connections stand in the ratio that the goal asks for: 100 inside the goal's band,
 * 50 at twice the ratio above it, eased near the cap of 30,000 connections.
 * Needs both counts, at least 20 each. Our judgement, 2026-11; there is no published norm.
 */
export function scoreBalance(facts: NetworkFacts, goal: Goal, nowMs: number): Score {
  const followers = followersRange(facts, nowMs);
  const connections = connectionsRange(facts, nowMs);
  if (!followers || !connections) return missingCounts(followers, connections);
  if (connections.kind === 'contradiction') {
    return notKnown(
      'balance',
      ['connections-exact', 'followers'],
      [
        phrase('score.balance.contradiction', {
          followers: followers.value,
          connections: connections.connections.value,
        }),
      ],
      [inputOf('followers', followers), inputOf('connections', connections.connections)],
    );
  }
  const inputs = [inputOf('followers', followers), inputOf('connections', connections)];
  if (followers.value < BALANCE.minCount || connections.value < BALANCE.minCount) {
    return notKnown('balance', [], [phrase('score.balance.small')], inputs);
  }

  const most = mostConnections(facts, nowMs);
  const at = (f: number, c: number): { logRatio: number; ease: number; points: number } => {
    const logRatio = Math.log(f / c);
    const ease = capEase(Math.max(most, c));
    return { logRatio, ease, points: balancePoints(logRatio, goal.band, ease) };
  };
  const cLow = Math.max(1, connections.low);
  const fewest = at(Math.max(1, followers.low), connections.high);
  const largest = at(followers.high ?? Infinity, cLow);
  const middle = at(
    Math.sqrt(Math.max(1, followers.low) * (followers.high ?? followers.value)),
    Math.sqrt(cLow * connections.high),
  );
  const touchesBand =
    fewest.logRatio <= logRatioAtShare(goal.band.high) &&
    largest.logRatio >= logRatioAtShare(goal.band.low);
  const low = Math.min(fewest.points, largest.points);
  const high = touchesBand ? 100 : Math.max(fewest.points, largest.points);

  const told = { value: middle.points, low, high, logRatio: middle.logRatio, ease: middle.ease };
  return scored('balance', {
    value: middle.points,
    low,
    high,
    halfFromBounds: (high - low) / 2,
    inputs,
    missing: whatNarrows(followers, connections, high - low),
    reasons: balanceReasons(facts, goal, followers, connections, told),
    formula: balanceFormula(goal, followers, connections, told),
  });
}

/** Highest count of connections in the last 365 days, by what was certainly there. */
function mostConnections(facts: NetworkFacts, nowMs: number): number {
  return connectionsSeries(facts)
    .filter(({ seenAtMs }) => nowMs - seenAtMs <= BALANCE.capWindowDays * DAY_MS)
    .reduce((most, { low }) => Math.max(most, low), 0);
}

function missingCounts(followers: AgedCount | null, connections: ConnectionsRange | null): Score {
  if (followers) {
    const inputs = [inputOf('followers', followers)];
    return notKnown('balance', ['connections'], [phrase('score.balance.noConnections')], inputs);
  }
  if (connections) {
    const seen = connections.kind === 'range' ? connections : connections.connections;
    const inputs = [inputOf('connections', seen)];
    return notKnown('balance', ['followers'], [phrase('score.balance.noFollowers')], inputs);
  }
  return notKnown('balance', ['followers', 'connections'], [phrase('score.balance.empty')]);
}

function inputOf(metric: 'followers' | 'connections', count: AgedCount): ScoreInput {
  const { value, low, high, day, ageDays } = count;
  return { metric, value, low, high, day, ageDays, source: count.sources[0] ?? null };
}

/** What would narrow the range most, best first; nothing when it is narrow and fresh. */
function whatNarrows(
  followers: AgedCount,
  connections: AgedCount & { high: number; isHidden: boolean },
  width: number,
): string[] {
  if (width <= RANGE.highWidth && followers.ageDays <= RANGE.oldDays) {
    return connections.ageDays > RANGE.oldDays ? ['connections-exact'] : [];
  }
  const followersWidth = Math.log((followers.high ?? Infinity) / Math.max(1, followers.low));
  const connectionsWidth = Math.log(connections.high / Math.max(1, connections.low));
  return followersWidth > connectionsWidth
    ? ['followers', ...(connectionsWidth > 0 ? ['connections-exact'] : [])]
    : ['connections-exact', ...(followersWidth > 0 ? ['followers'] : [])];
}
