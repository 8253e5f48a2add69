import type { CategoryDimension } from './network-facts';

export const GOAL_NAMES = [
  'job-seeker',
  'recruiter',
  'seller',
  'marketer',
  'founder',
  'creator',
  'general',
  'custom',
] as const;
export type GoalName = (typeof GOAL_NAMES)[number];

/** Audience-only share a = 1 − C/F that suits a goal, both ends 0–1. */
export interface Band {
  low: number;
  high: number;
}

/** Weights of the five parts of health; they add up to 1. */
export interface HealthWeights {
  balance: number;
  relevance: number;
  engagement: number;
  quality: number;
  opportunity: number;
}

/** Who matters to a goal, in one dimension. */
export interface GoalTarget {
  dimension: CategoryDimension;
  /** Any of these matches, in the words of the category lists. */
  values: readonly string[];
  need: 'must' | 'nice';
  /** Weight among the nice ones; a must has none. */
  weight: number;
}

/** What the person wants from the network. Presets live in `lib/scores/goal-presets.ts`. */
export interface Goal {
  name: GoalName;
  band: Band;
  weights: HealthWeights;
  /** Share of Response in engagement, 0–1; the rest is People. */
  responseShare: number;
  /** Deciders at which half of the opportunity points are reached. */
  deciderHalf: number;
  /** Who matters; empty = the person has not said yet. */
  targets: readonly GoalTarget[];
}

export const isGoalName = (value: unknown): value is GoalName =>
  GOAL_NAMES.includes(value as GoalName);
