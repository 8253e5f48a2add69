import { scoreAll } from '../../../../lib/scores/score-all';
import { NOW_MS } from '../made-facts';
import { row, type ProofRow } from './row';
import { madeWorld, observedFacts, worldGoal, type TruePerson, type World } from './world';

/**
 * What a quarter brings, by a model of replies, introductions and answers to posts that knows nothing of the scores: ties
 * answer by nearness, introductions come from ties that are neither the nearest nor the farthest, an audience by how many
 * of it see a post and respond.
 */
export function outcomeOf(world: World): { total: number; perHundred: number } {
  const replies = (one: TruePerson): number => 0.1 + 0.6 * one.nearness;
  const introductions = (one: TruePerson): number =>
    0.25 * Math.exp(-((one.nearness - 0.3) ** 2) / 0.08) * (one.isDecider ? 2 : 1);
  const inTouch = (one: TruePerson): boolean =>
    one.cameDaysAgo !== null || (one.wroteDaysAgo !== null && one.wroteDaysAgo < 365);
  let people = 0;
  for (const one of world.people) {
    if (!one.isRelevant) continue;
    people += replies(one) * (inTouch(one) ? 1 : 0.3) + introductions(one);
  }
  const { posting } = world;
  const followers = world.people.length + world.audience;
  const seen = Math.min(posting.impressions, 0.3 * followers) * posting.postsPerWeek * 13;
  const answers = seen * Math.exp(posting.rateNow);
  // A job search and a sale live from people, a creator from answers.
  const share = world.goalName === 'creator' ? 0.8 : world.goalName === 'seller' ? 0.4 : 0.1;
  const total = (1 - share) * people + share * 0.1 * answers;
  return { total, perHundred: (100 * total) / world.people.length };
}

export function kendallTau(pairs: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let count = 0;
  pairs.forEach(([a, b], i) => {
    for (const [c, d] of pairs.slice(i + 1)) {
      sum += Math.sign(a - c) * Math.sign(b - d);
      count += 1;
    }
  });
  return sum / count;
}

/** Order by health against the order by outcome, among networks of the same goal. */
export function orderRows(worlds: number): ProofRow[] {
  const byGoal = new Map<string, { health: number; total: number; perHundred: number }[]>();
  for (let seed = 1; seed <= worlds; seed += 1) {
    const world = madeWorld(300_000 + seed, 900);
    const health = scoreAll(observedFacts(world), worldGoal(world), NOW_MS).health.value;
    if (health === null) continue;
    byGoal.set(world.goalName, [
      ...(byGoal.get(world.goalName) ?? []),
      { health, ...outcomeOf(world) },
    ]);
  }
  return [...byGoal].sort().map(([goal, networks]) => {
    const tau = (pick: 'total' | 'perHundred'): number =>
      kendallTau(networks.map((one) => [one.health, one[pick]] as const));
    return row(
      `order of ${networks.length} networks of a ${goal}`,
      'Kendall’s τ ≥ .8',
      `τ ${tau('total').toFixed(2)} with what a quarter brings, ${tau('perHundred').toFixed(2)} with the same per 100 connections`,
      tau('total') >= 0.8,
    );
  });
}
