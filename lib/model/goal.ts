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

/** What the person wants from the network. Presets live in `lib/scores/goal-presets.ts`. */
export interface Goal {
  name: GoalName;
  band: Band;
  weights: HealthWeights;
  /** Share of Response in engagement, 0–1; the rest is People. */
  responseShare: number;
  /** Deciders at which half of the opportunity points are reached. */
  deciderHalf: number;
}

export const isGoalName = (value: unknown): value is GoalName =>
  GOAL_NAMES.includes(value as GoalName);
