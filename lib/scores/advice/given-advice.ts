import type { AdviceEffect } from '../../model/advice';
import type { NextAction } from '../../model/popup-view';
import type { Phrase } from '../../model/score';
import { ADVICE, DAY_MS } from '../constants';
import { phrase } from '../score-outcome';
import { changeOf, effectsOf, healthGain, scoresAfter, warningOf } from './effects';
import type { ActionContext } from './first-steps';
import { ADVICE_RULES, type AdviceRule } from './rules';
import type { Situation } from './situation';

/** A rule that applies, with what its dose does. */
export interface GivenAdvice {
  rule: AdviceRule;
  params: Phrase['params'];
  minutes: number;
  /** Every score before and after; empty where the effect cannot be computed. */
  effects: AdviceEffect[];
  warning: Phrase | null;
  gainPerMinute: number;
}

/** Whether an action was put away, put off, or done so lately that its effect is still awaited. */
export function isAway(id: string, context: ActionContext, nowMs: number): boolean {
  const doneAtMs = context.doneAtMs?.[id] ?? -Infinity;
  return (context.dismissedUntilMs[id] ?? 0) > nowMs || nowMs - doneAtMs < ADVICE.doneDays * DAY_MS;
}

/** Below this a loss is a rounding of the formulas, not an effect. */
const NO_LOSS = -0.05;

/**
 * The rules of these kinds that apply, the largest gain of health per minute first; what costs a score that weighs in
 * comes after all that does not. Advice whose own score would fall is not given.
 */
export function givenAdvice(
  s: Situation,
  kinds: readonly AdviceRule['kind'][],
  context: ActionContext,
): GivenAdvice[] {
  return ADVICE_RULES.filter(
    ({ kind, id }) => kinds.includes(kind) && !isAway(id, context, s.nowMs),
  )
    .flatMap((rule) => given(rule, s) ?? [])
    .sort(
      (a, b) =>
        Number(a.warning !== null) - Number(b.warning !== null) ||
        b.gainPerMinute - a.gainPerMinute,
    );
}

function given(rule: AdviceRule, s: Situation): GivenAdvice | null {
  const params = rule.params(s);
  if (!params) return null;
  const minutes = rule.minutes(s);
  const change = rule.dose?.(s, params) ?? null;
  if (!change) return { rule, params, minutes, effects: [], warning: null, gainPerMinute: 0 };
  const after = scoresAfter(s, change);
  const effects = effectsOf(s.scores, after);
  const own = effects.find(({ score }) => score === rule.score);
  if (own && own.before !== null && changeOf(own) < NO_LOSS) return null;
  return {
    rule,
    params,
    minutes,
    effects,
    warning: warningOf(s.goal, effects),
    gainPerMinute: healthGain(s.goal, effects, after) / Math.max(1, minutes),
  };
}

/** The part that the popup shows. */
export function actionOf({ rule, params, minutes }: GivenAdvice): NextAction {
  return {
    id: rule.id,
    title: phrase(`advice.${rule.id}.title`, params),
    why: phrase(`advice.${rule.id}.why`, params),
    act: rule.act,
    ...(rule.url === undefined ? {} : { url: rule.url }),
    minutes,
  };
}
