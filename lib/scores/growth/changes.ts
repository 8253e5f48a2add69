import type { Goal } from '../../model/goal';
import type { NetworkFacts } from '../../model/network-facts';
import { SCORE_NAMES, type Phrase, type Score, type ScoreName } from '../../model/score';
import { movementPhrase } from '../data-or-network';
import { factsAt } from '../network-facts';
import { scoreAll } from '../score-all';
import { whyMoved } from './why-moved';

/**
 * Data or network, for every score that moved since it was shown: the old date is computed once more from what is known
 * today. Scores that have no number at one of the three points are left out. When health moved by more than 2, what moved
 * it follows.
 */
export function changesExplained(
  facts: NetworkFacts,
  goal: Goal,
  old: { scores: Partial<Record<ScoreName, Pick<Score, 'value'>>>; atMs: number },
  nowMs: number,
): Phrase[] {
  const then = scoreAll(factsAt(facts, old.atMs), goal, old.atMs);
  const now = scoreAll(facts, goal, nowMs);
  const told = SCORE_NAMES.flatMap((name) => {
    const before = old.scores[name]?.value ?? null;
    const recomputed = then[name].value;
    const after = now[name].value;
    if (before === null || recomputed === null || after === null) return [];
    const fromData = recomputed - before;
    return movementPhrase(name, { before, after, fromData, fromNetwork: after - recomputed }) ?? [];
  });
  const [from, to] = [then.health.value, now.health.value];
  const hasMoved = from != null && to != null && Math.abs(to - from) > HEALTH_TOLD_FROM;
  if (!hasMoved) return told;
  const before = { facts: factsAt(facts, old.atMs), goal, scores: then, atMs: old.atMs };
  return [...told, ...whyMoved(before, { facts, goal, scores: now, atMs: nowMs })];
}

/** Health that moved by more gets the sentences that say why. */
const HEALTH_TOLD_FROM = 2;
