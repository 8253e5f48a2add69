import type { Goal, GoalName } from '../model/goal';
import { goalPreset } from './goal-presets';

/**
 * The goal of that name for an account: as the person edited it, else as we ship it.
 * @param stored - edited goals of any account
 */
export function chosenGoal(
  name: GoalName,
  stored: readonly (Goal & { accountId: string })[],
  accountId: string,
): Goal {
  const edited = stored.find((goal) => goal.accountId === accountId && goal.name === name);
  if (!edited) return goalPreset(name);
  const { band, weights, responseShare, deciderHalf, targets } = { ...goalPreset(name), ...edited };
  return { name, band, weights, responseShare, deciderHalf, targets };
}
