import type { Goal, HealthWeights } from '../../../lib/model/goal';

/** Whether band, weights and halves are the same. */
export const sameNumbers = (a: Goal, b: Goal): boolean => {
  const numbers = ({ band, weights, responseShare, deciderHalf }: Goal): string =>
    JSON.stringify([
      band.low,
      band.high,
      ...Object.keys(weights)
        .sort()
        .map((part) => weights[part as keyof HealthWeights]),
      responseShare,
      deciderHalf,
    ]);
  return numbers(a) === numbers(b);
};

/** Weights scaled to add up to 1; equal ones where all are 0. */
export function withWholeWeights(goal: Goal): Goal {
  const { balance, relevance, engagement, quality, opportunity } = goal.weights;
  const sum = balance + relevance + engagement + quality + opportunity;
  const scaled = (weight: number): number => (sum > 0 ? weight / sum : 0.2);
  if (Math.abs(sum - 1) < 1e-9) return goal;
  return {
    ...goal,
    weights: {
      balance: scaled(balance),
      relevance: scaled(relevance),
      engagement: scaled(engagement),
      quality: scaled(quality),
      opportunity: scaled(opportunity),
    },
  };
}
