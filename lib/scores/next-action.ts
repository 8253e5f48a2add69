import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { NextAction } from '../model/popup-view';
import type { Score, ScoreName } from '../model/score';
import { actionOf, givenAdvice, isAway } from './advice/given-advice';
import { firstSteps, type ActionContext } from './advice/first-steps';
import { situationOf } from './advice/situation';

/**
 * The one thing to do next: the head of `adviceList`, but for something to know and for what lowers a score, which only
 * the list with its sentences may offer.
 * @returns null when nothing is worth doing
 */
export function nextAction(
  facts: NetworkFacts,
  goal: Goal,
  scores: Readonly<Record<ScoreName, Score>>,
  context: ActionContext,
  nowMs: number,
): NextAction | null {
  const first = firstSteps(facts, goal, scores, context, nowMs).find(
    ({ action }) => !isAway(action.id, context, nowMs),
  );
  // Effects of deeds cost a score each, so they wait until nothing comes before them.
  if (first) return first.action;
  const situation = situationOf(facts, goal, scores, nowMs);
  const given =
    givenAdvice(situation, ['answer'], context)[0] ??
    givenAdvice(situation, ['deed'], context).find(({ warning }) => warning === null);
  return given ? actionOf(given) : null;
}
