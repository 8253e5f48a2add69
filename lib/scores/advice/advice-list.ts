import type { Advice } from '../../model/advice';
import type { Goal } from '../../model/goal';
import type { NetworkFacts } from '../../model/network-facts';
import type { Phrase, Score, ScoreName } from '../../model/score';
import { phrase } from '../score-outcome';
import { changeOf } from './effects';
import { firstSteps, type ActionContext, type FirstStep } from './first-steps';
import { actionOf, givenAdvice, isAway, type GivenAdvice } from './given-advice';
import { situationOf } from './situation';

/** A score moves when it does so by this many points, or becomes known. */
const TOLD_FROM = 1;

/**
 * Everything worth doing or knowing, in the order in which it is advised: a file that waits, a broken reader, missing
 * inputs, people who wait, deeds by gain of health per minute, then what is good to know. Its head is `nextAction`, unless
 * that costs a score.
 */
export function adviceList(
  facts: NetworkFacts,
  goal: Goal,
  scores: Readonly<Record<ScoreName, Score>>,
  context: ActionContext,
  nowMs: number,
): Advice[] {
  const situation = situationOf(facts, goal, scores, nowMs);
  return [
    ...firstSteps(facts, goal, scores, context, nowMs)
      .filter(({ action }) => !isAway(action.id, context, nowMs))
      .map(adviceOfStep),
    ...(['answer', 'deed', 'fact'] as const).flatMap((kind) =>
      givenAdvice(situation, [kind], context).map(adviceOf),
    ),
  ];
}

const adviceOfStep = ({ kind, action }: FirstStep): Advice => ({
  ...action,
  kind,
  score: null,
  effects: [],
  dose: null,
  evidence: phrase(`advice.${kind}.source`),
  howToTell: phrase(`advice.${kind}.tell`),
  warning: null,
});

function adviceOf(given: GivenAdvice): Advice {
  const { rule, params, effects, warning } = given;
  const text = (part: string): Phrase => phrase(`advice.${rule.id}.${part}`, params);
  return {
    ...actionOf(given),
    kind: rule.kind,
    score: rule.score,
    effects: effects
      .filter((effect) => Math.abs(changeOf(effect)) >= TOLD_FROM || isNewlyKnown(effect))
      .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a))),
    dose: effects.length > 0 ? text('dose') : null,
    evidence: text('source'),
    howToTell: text('tell'),
    warning,
  };
}

const isNewlyKnown = ({ before, after }: Advice['effects'][number]): boolean =>
  before === null && after !== null;
