import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Phrase } from '../model/score';
import { growthPerDay, type AgedCount } from './aged-count';
import { bandDistance, halfBelow, logRatioAtShare } from './balance';
import { connectionsSeries } from './connections-range';
import { BALANCE, COUNTS, RANGE } from './constants';
import { phrase } from './score-outcome';

/** Below this audience-only share nearly every follower is a connection. */
const NEARLY_ALL = 0.1;

/** What is told about a balance: its points, and ln(F/C) and the cap's share at the middle of the range. */
export interface ToldBalance {
  value: number;
  low: number;
  high: number;
  logRatio: number;
  ease: number;
}

type Connections = AgedCount & { high: number; isHidden: boolean };

/** Rounds up to three digits that count, so that advice sounds no more exact than it is. */
function roundedUp(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 2);
  return Math.ceil(count / step) * step;
}

/** Headline first, then what stands beside it. */
export function balanceReasons(
  facts: NetworkFacts,
  goal: Goal,
  followers: AgedCount,
  connections: Connections,
  told: ToldBalance,
): Phrase[] {
  const reasons = headline(goal, followers, connections, told);
  const unfollowed = Math.floor(connections.low - (followers.high ?? Infinity));
  if (unfollowed >= 1) reasons.push(phrase('score.balance.unfollowed', { n: unfollowed }));
  if (connections.low >= BALANCE.capFrom) reasons.push(capPhrase(facts, connections));
  if (told.low === 100 && facts.people === null) reasons.push(phrase('score.balance.rightPeople'));
  return reasons;
}

function headline(
  goal: Goal,
  followers: AgedCount,
  connections: Connections,
  told: ToldBalance,
): Phrase[] {
  if (told.high - told.low > RANGE.printedWidth) {
    const params = {
      followers: followers.value,
      low: Math.floor(told.low),
      high: Math.ceil(told.high),
    };
    return [phrase(connections.isHidden ? 'score.balance.hidden' : 'score.balance.wide', params)];
  }
  if (told.low === 100)
    return [phrase('score.balance.fits', { goal: goal.name }), fitsPhrase(followers, connections)];
  if (told.logRatio < 0 && goal.band.low === 0) return [];
  const between =
    followers.value > connections.value ? [audiencePhrase(followers, connections)] : [];
  const distance = bandDistance(told.logRatio, goal.band);
  const c = connections.value;
  if (distance < 0) {
    const half = logRatioAtShare(goal.band.low) - halfBelow(goal.band);
    const toHalf = c * Math.exp(half) - followers.value;
    const start = c * Math.exp(logRatioAtShare(goal.band.low));
    const params = { goal: goal.name, start: Math.round(start - c) };
    const toBand = Math.max(1, start - followers.value);
    return toHalf >= 1
      ? [...between, phrase('score.balance.belowFar', { ...params, more: roundedUp(toHalf) })]
      : [...between, phrase('score.balance.belowNear', { ...params, more: roundedUp(toBand) })];
  }
  if (distance > 0) {
    const end = c * (Math.exp(logRatioAtShare(goal.band.high)) - 1);
    return [...between, phrase('score.balance.above', { goal: goal.name, end: Math.round(end) })];
  }
  return [phrase('score.balance.edge', { goal: goal.name, low: Math.floor(told.low) }), ...between];
}

/** "41.2M" stands for many numbers, and what is derived from it must not sound exact. */
const isRounded = ({ low, high }: AgedCount): boolean =>
  high === null || high - low > Math.max(1, low * 0.02);

const rounded = (count: number): number => Number(count.toPrecision(3));

function audiencePhrase(followers: AgedCount, connections: Connections): Phrase {
  const audience = followers.value - connections.value;
  return isRounded(followers)
    ? phrase('score.balance.audienceAbout', {
        connections: connections.value,
        audience: rounded(audience),
      })
    : phrase('score.balance.audience', { connections: connections.value, audience });
}

/** The short form for a balance that fits, where few follow without being connected. */
function fitsPhrase(followers: AgedCount, connections: Connections): Phrase {
  return followers.value - connections.value < followers.value * NEARLY_ALL
    ? phrase('score.balance.nearlyAll')
    : audiencePhrase(followers, connections);
}

function capPhrase(facts: NetworkFacts, connections: Connections): Phrase {
  const used = connections.value;
  const perDay = growthPerDay(facts.observations, 'connections', connectionsSeries(facts));
  const days = (COUNTS.connectionCap - used) / perDay;
  if (used >= COUNTS.connectionCap) return phrase('score.balance.capFull');
  return perDay > 0 && days <= 365
    ? phrase('score.balance.capSoon', { used, weeks: Math.max(1, Math.round(days / 7)) })
    : phrase('score.balance.cap', { used });
}

/** The formula with its numbers. */
export function balanceFormula(
  goal: Goal,
  followers: AgedCount,
  connections: Connections,
  told: ToldBalance,
): Phrase {
  const distance = bandDistance(told.logRatio, goal.band);
  const eased = distance > 0 && told.ease > 0;
  return phrase(eased ? 'score.balance.formulaCap' : 'score.balance.formula', {
    followers: followers.value,
    connections: connections.value,
    ratio: Math.exp(told.logRatio),
    from: 1 / (1 - goal.band.low),
    to: 1 / (1 - goal.band.high),
    distance: Math.abs(distance),
    ease: told.ease,
    value: Math.round(told.value),
  });
}
