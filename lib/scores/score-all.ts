import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Score, ScoreName } from '../model/score';
import { scoreBalance } from './balance.score';
import { scoreEngagement } from './engagement.score';
import { scoreHealth } from './health.score';
import { notKnown, phrase } from './score-outcome';

/** Every score of one account for one goal at one instant. The same input gives the same output, digit for digit. */
export function scoreAll(facts: NetworkFacts, goal: Goal, nowMs: number): Record<ScoreName, Score> {
  const balance = scoreBalance(facts, goal, nowMs);
  const relevance = notKnown('relevance', ['archive'], [phrase('score.relevance.empty')]);
  const engagement = scoreEngagement(facts, goal, nowMs);
  const quality = notKnown('quality', ['archive'], [phrase('score.quality.empty')]);
  const opportunity = notKnown('opportunity', ['archive'], [phrase('score.opportunity.empty')]);
  const authenticity = notKnown('authenticity', ['archive'], [phrase('score.authenticity.empty')]);
  const parts = [balance, relevance, engagement, quality, opportunity];
  return {
    balance,
    relevance,
    engagement,
    quality,
    opportunity,
    authenticity,
    health: scoreHealth(parts, goal),
  };
}
