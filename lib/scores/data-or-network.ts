import type { NetworkFacts } from '../model/network-facts';
import type { Phrase, Score } from '../model/score';
import { factsAt } from './network-facts';
import { phrase } from './score-outcome';

/** Why a score moved between two looks: new inputs about the same time, or the network itself. */
export interface Movement {
  before: number;
  after: number;
  /** What the new inputs alone changed at the old date. */
  fromData: number;
  /** The rest. */
  fromNetwork: number;
}

/**
 * Splits a change: the score is computed once more from the new inputs, cut at the old date.
 * @param scoreOf - the score in question, for the same goal throughout
 * @param old - the score as it was shown, and when
 * @returns null while there is no number at one of the three points
 */
export function movement(
  scoreOf: (facts: NetworkFacts, nowMs: number) => Score,
  old: { score: Score; atMs: number },
  facts: NetworkFacts,
  nowMs: number,
): Movement | null {
  const before = old.score.value;
  const then = scoreOf(factsAt(facts, old.atMs), old.atMs).value;
  const after = scoreOf(facts, nowMs).value;
  if (before === null || then === null || after === null) return null;
  return { before, after, fromData: then - before, fromNetwork: after - then };
}

/** Points below which a part of a movement is not told. */
const TOLD_FROM = 1;

/** "Relevance 52 → 38 because you added a file, not because your network changed"; `null` when it stands still. */
export function movementPhrase(name: Score['name'], moved: Movement): Phrase | null {
  const isData = Math.abs(moved.fromData) >= TOLD_FROM;
  const isNetwork = Math.abs(moved.fromNetwork) >= TOLD_FROM;
  if (!isData && !isNetwork) return null;
  return phrase('score.moved', {
    part: name,
    before: Math.round(moved.before),
    after: Math.round(moved.after),
    why: isData && isNetwork ? 'both' : isData ? 'data' : 'network',
  });
}
