import type { Doubt, Phrase, Score, ScoreInput, ScoreName } from '../model/score';
import { confidenceOf, doubtsOfInputs, printedWidth } from './confidence';

/** A sentence by key. */
export const phrase = (key: string, params: Phrase['params'] = {}): Phrase => ({ key, params });

/** Not enough data: what is missing, best first, and the sentence that says so. */
export function notKnown(
  name: ScoreName,
  missing: string[],
  reasons: Phrase[],
  inputs: ScoreInput[] = [],
): Score {
  return {
    name,
    value: null,
    low: null,
    high: null,
    confidence: 'none',
    printed: false,
    halfFromBounds: 0,
    halfFromSampling: 0,
    inputs,
    missing,
    reasons,
    formula: null,
  };
}

/** What a score function worked out, before confidence. */
interface Worked {
  value: number;
  low: number;
  high: number;
  /** The part of the half-width that bounds, ages and unclassified people cause; the rest is sampling. */
  halfFromBounds: number;
  inputs: ScoreInput[];
  missing: string[];
  reasons: Phrase[];
  formula: Phrase;
  doubts?: Doubt[];
}

const clip = (points: number): number => Math.min(100, Math.max(0, points));

/** A score with its confidence. The range is clipped to 0–100 and always holds the value. */
export function scored(name: ScoreName, worked: Worked): Score {
  const value = clip(worked.value);
  const low = Math.min(clip(worked.low), value);
  const high = Math.max(clip(worked.high), value);
  const half = (high - low) / 2;
  const halfFromBounds = Math.min(worked.halfFromBounds, half);
  const doubts = [...new Set([...doubtsOfInputs(worked.inputs), ...(worked.doubts ?? [])])];
  return {
    name,
    value,
    low,
    high,
    confidence: confidenceOf(name, high - low, doubts),
    printed: high - low <= printedWidth(name),
    halfFromBounds,
    halfFromSampling: half - halfFromBounds,
    inputs: worked.inputs,
    doubts,
    missing: worked.missing,
    reasons: worked.reasons,
    formula: worked.formula,
  };
}
