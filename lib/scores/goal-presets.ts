import { GOAL_NAMES, type Goal, type GoalName } from '../model/goal';

/**
 * Bands, weights and halves by goal. Our judgement, 2026-11: no published norm of a healthy ratio was found, so each
 * stands on screen and can be edited.
 */
const PRESETS: Record<Exclude<GoalName, 'custom'>, Omit<Goal, 'name' | 'targets'>> = {
  'job-seeker': {
    band: { low: 0, high: 0.35 },
    weights: { balance: 0.1, relevance: 0.35, engagement: 0.15, quality: 0.1, opportunity: 0.3 },
    responseShare: 0.1,
    deciderHalf: 25,
  },
  recruiter: {
    band: { low: 0, high: 0.35 },
    weights: { balance: 0.05, relevance: 0.4, engagement: 0.2, quality: 0.1, opportunity: 0.25 },
    responseShare: 0.1,
    deciderHalf: 150,
  },
  seller: {
    band: { low: 0.03, high: 0.4 },
    weights: { balance: 0.1, relevance: 0.35, engagement: 0.2, quality: 0.15, opportunity: 0.2 },
    responseShare: 0.4,
    deciderHalf: 100,
  },
  marketer: {
    band: { low: 0.15, high: 0.7 },
    weights: { balance: 0.15, relevance: 0.3, engagement: 0.3, quality: 0.1, opportunity: 0.15 },
    responseShare: 0.5,
    deciderHalf: 50,
  },
  founder: {
    band: { low: 0.2, high: 0.6 },
    weights: { balance: 0.2, relevance: 0.25, engagement: 0.25, quality: 0.1, opportunity: 0.2 },
    responseShare: 0.5,
    deciderHalf: 50,
  },
  creator: {
    band: { low: 0.5, high: 0.95 },
    weights: { balance: 0.25, relevance: 0.2, engagement: 0.35, quality: 0.1, opportunity: 0.1 },
    responseShare: 0.7,
    deciderHalf: 50,
  },
  general: {
    band: { low: 0, high: 0.6 },
    weights: { balance: 0.15, relevance: 0.25, engagement: 0.2, quality: 0.15, opportunity: 0.25 },
    responseShare: 0.4,
    deciderHalf: 50,
  },
};

/** The goal of that name as we ship it. A custom goal begins as a copy of `general`, "not sure yet". */
export const goalPreset = (name: GoalName): Goal => ({
  name,
  ...structuredClone(PRESETS[name === 'custom' ? 'general' : name]),
  targets: [],
});

/** Every goal one can choose, custom included. */
export const GOAL_PRESETS: Readonly<Record<GoalName, Goal>> = Object.fromEntries(
  GOAL_NAMES.map((name) => [name, goalPreset(name)]),
) as Record<GoalName, Goal>;
