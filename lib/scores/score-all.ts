import { toLocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Score, ScoreName } from '../model/score';
import { scoreAuthenticity } from './authenticity';
import { scoreBalance } from './balance.score';
import { connectionsRange } from './connections-range';
import { scoreEngagement } from './engagement.score';
import { scoreHealth } from './health.score';
import { networkMatch, type NetworkMatch } from './network-match';
import { scoreOpportunity } from './opportunity.score';
import { scoreQuality } from './quality.score';
import { scoreRelevance } from './relevance.score';

/** Every score of one account for one goal at one instant. The same input gives the same output, digit for digit. */
export const scoreAll = (
  facts: NetworkFacts,
  goal: Goal,
  nowMs: number,
): Record<ScoreName, Score> => ({
  ...scoreParts(facts, goal, nowMs, networkMatch(facts, goal, connectionsRange(facts, nowMs))),
  authenticity: scoreAuthenticity(facts),
});

/**
 * Every score but authenticity, which weighs nothing and takes the longest.
 * @param match - of the same facts and goal
 */
export function scoreParts(
  facts: NetworkFacts,
  goal: Goal,
  nowMs: number,
  match: NetworkMatch | null,
): Record<Exclude<ScoreName, 'authenticity'>, Score> {
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const balance = scoreBalance(facts, goal, nowMs);
  const relevance = scoreRelevance(facts, goal, match);
  const engagement = scoreEngagement(facts, goal, nowMs);
  const quality = scoreQuality(facts, match, today);
  const opportunity = scoreOpportunity(facts, goal, match, today);
  return {
    balance,
    relevance,
    engagement,
    quality,
    opportunity,
    health: scoreHealth([balance, relevance, engagement, quality, opportunity], goal),
  };
}
