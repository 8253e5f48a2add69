import type { Goal, HealthWeights } from '../model/goal';
import type { Doubt, Score, ScoreName } from '../model/score';
import { HEALTH, RANGE } from './constants';
import { notKnown, phrase, scored } from './score-outcome';

/** The parts of health, heaviest on screen first. Authenticity weighs nothing. */
export const HEALTH_PARTS = [
  'balance',
  'relevance',
  'engagement',
  'quality',
  'opportunity',
] as const satisfies readonly (keyof HealthWeights & ScoreName)[];

const MAIN_PARTS: readonly Score['name'][] = ['balance', 'relevance', 'engagement'];

/** Whether a part is known well enough to count: it has a value and a range at most 60 wide. */
export const isKnown = (
  score: Score,
): score is Score & { value: number; low: number; high: number } =>
  score.value !== null &&
  score.low !== null &&
  score.high !== null &&
  score.high - score.low <= RANGE.knownWidth;

/**
 * Health H = Σ w·s over known parts + 50 for each unknown weight, so that importing less never helps; unknown parts widen
 * the range instead. Shown when known parts weigh at least .6 and two of balance, relevance, engagement are among them.
 * @param parts - the five parts, any order
 */
export function scoreHealth(parts: readonly Score[], goal: Goal): Score {
  let value = 0;
  let knownWeight = 0;
  let unknownWeight = 0;
  let variance = 0;
  let halfFromBounds = 0;
  const known: (Score & { value: number })[] = [];
  const unknown: { name: Score['name']; weight: number }[] = [];
  for (const name of HEALTH_PARTS) {
    const weight = goal.weights[name];
    const part = parts.find((score) => score.name === name);
    if (part && isKnown(part)) {
      known.push(part);
      knownWeight += weight;
      value += weight * part.value;
      variance += (weight * part.halfFromSampling) ** 2;
      halfFromBounds += weight * part.halfFromBounds;
    } else {
      unknown.push({ name, weight });
      unknownWeight += weight;
    }
  }
  value += HEALTH.unknownValue * unknownWeight;
  halfFromBounds += HEALTH.unknownHalf * unknownWeight;
  const missing = unknown.sort((a, b) => b.weight - a.weight).map(({ name }) => name as string);
  const inputs = known.flatMap((part) => part.inputs);

  const mainKnown = known.filter(({ name }) => MAIN_PARTS.includes(name)).length;
  // The weights are hundredths: a sum of .6 must not fail for its last binary digit.
  if (knownWeight < HEALTH.minKnownWeight - 1e-9 || mainKnown < HEALTH.minMainKnown) {
    return notKnown(
      'health',
      missing,
      [phrase('score.health.known', { known: mainKnown, of: MAIN_PARTS.length })],
      inputs,
    );
  }
  const lowest = known.reduce((least, part) => (part.value < least.value ? part : least));
  const half = Math.sqrt(variance) + halfFromBounds;
  const doubts = known.flatMap((part): Doubt[] => part.doubts ?? []);
  return scored('health', {
    value,
    low: value - half,
    high: value + half,
    halfFromBounds,
    inputs,
    missing,
    doubts,
    reasons: [
      phrase('score.health.lowest', { part: lowest.name, value: Math.round(lowest.value) }),
      ...(missing.length > 0
        ? [phrase('score.health.unknown', { share: unknownWeight, part: missing[0] ?? '' })]
        : []),
    ],
    formula: phrase('score.health.formula', {
      ...Object.fromEntries(
        HEALTH_PARTS.flatMap((name) => [
          [
            name,
            Math.round(known.find((part) => part.name === name)?.value ?? HEALTH.unknownValue),
          ],
          [`${name}Share`, goal.weights[name]],
        ]),
      ),
      value: Math.round(value),
    }),
  });
}
