import type { AdviceEffect } from '../../model/advice';
import type { Goal } from '../../model/goal';
import { SCORE_NAMES, type Phrase, type Score, type ScoreName } from '../../model/score';
import { connectionsRange } from '../connections-range';
import { ADVICE, HEALTH } from '../constants';
import { HEALTH_PARTS } from '../health.score';
import { networkMatch } from '../network-match';
import { scoreParts } from '../score-all';
import { phrase } from '../score-outcome';
import { withChange } from './apply-change';
import type { NetworkChange } from './network-change';
import type { Situation } from './situation';

/** Scores after a change, by the same functions. Authenticity stays as it is: no change here bears on it. */
export function scoresAfter(s: Situation, change: NetworkChange): Record<ScoreName, Score> {
  const facts = withChange(s.facts, s.goal, s.match, change, s.nowMs);
  const match = networkMatch(facts, s.goal, connectionsRange(facts, s.nowMs));
  return {
    ...scoreParts(facts, s.goal, s.nowMs, match),
    authenticity: s.scores.authenticity,
  };
}

/** Every score before and after, whether it moved or not. */
export const effectsOf = (
  before: Readonly<Record<ScoreName, Score>>,
  after: Readonly<Record<ScoreName, Score>>,
): AdviceEffect[] =>
  SCORE_NAMES.map((score) => ({
    score,
    before: before[score].value,
    after: after[score].value,
  }));

/** Change in points; a score that is not known counts as the middle, as it does in health. */
export const changeOf = ({ before, after }: AdviceEffect): number =>
  (after ?? HEALTH.unknownValue) - (before ?? HEALTH.unknownValue);

/** What a step of confidence is worth; a score too wide to print promises nothing. */
const SURENESS: Readonly<Record<Score['confidence'], number>> = {
  high: 1,
  medium: 0.7,
  low: 0.4,
  none: 0,
};

/** Σ w·ΔS·confidence over the parts of health. */
export const healthGain = (
  goal: Goal,
  effects: readonly AdviceEffect[],
  after: Readonly<Record<ScoreName, Score>>,
): number =>
  HEALTH_PARTS.reduce((sum, name) => {
    const effect = effects.find(({ score }) => score === name);
    const change = effect ? changeOf(effect) : 0;
    return sum + goal.weights[name] * change * SURENESS[after[name].confidence];
  }, 0);

/** The sentence for the score of weight ≥ .1 that loses most, if it loses more than 2 points. */
export function warningOf(goal: Goal, effects: readonly AdviceEffect[]): Phrase | null {
  const [worst] = effects
    .filter(
      ({ score, before }) => before !== null && weightOf(goal, score) >= ADVICE.warnWeight - 1e-9,
    )
    .filter((effect) => changeOf(effect) < -ADVICE.warnPoints)
    .sort((a, b) => changeOf(a) - changeOf(b));
  return worst
    ? phrase('advice.warning', {
        part: worst.score,
        before: Math.round(worst.before ?? HEALTH.unknownValue),
        after: Math.round(worst.after ?? HEALTH.unknownValue),
      })
    : null;
}

const weightOf = (goal: Goal, score: ScoreName): number =>
  score in goal.weights ? goal.weights[score as keyof Goal['weights']] : 0;
