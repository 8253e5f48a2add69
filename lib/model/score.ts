import type { Confidence, CountSource } from './count';
import type { LocalDay } from './day';
import type { Metric } from './metric';

export const SCORE_NAMES = [
  'balance',
  'relevance',
  'engagement',
  'quality',
  'opportunity',
  'authenticity',
  'health',
] as const;
export type ScoreName = (typeof SCORE_NAMES)[number];

/** A sentence by key, so that the core stays free of language: `lib/words` turns it into text. */
export interface Phrase {
  key: string;
  params: Record<string, string | number>;
}

/** A number that went into a score, with its age and origin. */
export interface ScoreInput {
  metric: Metric | 'people' | 'posts';
  value: number | null;
  low: number | null;
  high: number | null;
  day: LocalDay | null;
  ageDays: number | null;
  source: CountSource | null;
}

/**
 * What makes a score less sure than its range: an input older than 30 days (from a file 90), fewer than 60 % classified,
 * a scale from a vendor, a typed number.
 */
export type Doubt = 'oldCount' | 'fewClassified' | 'vendorScale' | 'typed';

/**
 * A score, or what is missing for one. `value`, `low`, `high` are 0–100 at 95 %, or all `null` when there is not enough data.
 */
export interface Score {
  name: ScoreName;
  value: number | null;
  low: number | null;
  high: number | null;
  /** `none` when the range is too wide to print a number or there is no score. */
  confidence: Confidence | 'none';
  /** Whether the number may be shown; otherwise words and what would narrow it. */
  printed: boolean;
  /** What the range owes to bounds, ages and unclassified people; half-width in points. */
  halfFromBounds: number;
  /** The rest of the range (sampling); half-width in points. */
  halfFromSampling: number;
  inputs: ScoreInput[];
  /** Why confidence is below what the range alone would give; absent = nothing. */
  doubts?: Doubt[];
  /** What is missing or would narrow it, best first: ids such as `connections-exact`, `followers`. */
  missing: string[];
  /** Headline and explanation, in reading order. */
  reasons: Phrase[];
  /** The formula with its numbers. */
  formula: Phrase | null;
}
