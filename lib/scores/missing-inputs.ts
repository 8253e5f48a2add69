import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Score, ScoreName } from '../model/score';
import { HEALTH_PARTS } from './health.score';

/** What can be missing, in the words of `Score.missing`. */
export const MISSING_INPUTS = [
  'followers',
  'connections',
  'connections-exact',
  'archive',
  'messages',
  'posts',
  'targets',
] as const;
export type MissingInput = (typeof MISSING_INPUTS)[number];

/** Minutes that each takes a person. Our judgement, 2026-11; LinkedIn makes the connections file in about ten. */
export const INPUT_MINUTES: Readonly<Record<MissingInput, number>> = {
  followers: 1,
  connections: 1,
  'connections-exact': 1,
  archive: 10,
  messages: 15,
  posts: 3,
  targets: 2,
};

/** An input that is missing, with what it would settle. */
export interface InputNeed {
  input: MissingInput;
  /** Health weight of the scores that wait for it, 0–1. */
  weight: number;
  /** Σ weight · width over those scores, in points, per minute of effort. */
  pointsPerMinute: number;
}

/** Parts that no input fills while people cannot be sorted by what they do. */
const NEED_SORTED_PEOPLE: readonly ScoreName[] = ['relevance', 'quality', 'opportunity'];

/** What each missing input would settle, most points per minute first. */
export function missingInputs(
  facts: Pick<NetworkFacts, 'reference'>,
  scores: Readonly<Record<ScoreName, Score>>,
  goal: Goal,
): InputNeed[] {
  const fillable = HEALTH_PARTS.filter(
    (name) => facts.reference !== undefined || !NEED_SORTED_PEOPLE.includes(name),
  );
  return MISSING_INPUTS.flatMap((input): InputNeed[] => {
    const waiting = fillable.filter((name) => scores[name].missing.includes(input));
    if (waiting.length === 0) return [];
    const weight = waiting.reduce((sum, name) => sum + goal.weights[name], 0);
    const points = waiting.reduce(
      (sum, name) => sum + goal.weights[name] * widthOf(scores[name]),
      0,
    );
    return [{ input, weight, pointsPerMinute: points / INPUT_MINUTES[input] }];
  }).sort((a, b) => b.pointsPerMinute - a.pointsPerMinute);
}

/** Points that a score leaves open: all 100 while it is not known. */
const widthOf = ({ low, high }: Score): number =>
  low === null || high === null ? 100 : high - low;
