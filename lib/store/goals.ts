import { goalPreset } from '../scores/goal-presets';
import type { Goal, GoalName } from '../model/goal';
import type { EvenkeelDatabase } from './database';
import { changeDatabase } from './generation';

/** Keeps a goal as the person edited it; the goal as we ship it stays where it is. */
export async function saveGoal(db: EvenkeelDatabase, accountId: string, goal: Goal): Promise<void> {
  await changeDatabase(db, async () => {
    await db.goals.put({ ...goal, accountId });
    return { changed: true, value: undefined };
  });
}

/** Band, weights and halves as we ship them; who matters stays. */
export async function resetGoalNumbers(
  db: EvenkeelDatabase,
  accountId: string,
  name: GoalName,
): Promise<void> {
  await changeDatabase(db, async () => {
    const stored = await db.goals.get([accountId, name]);
    if (!stored) return { changed: false, value: undefined };
    await db.goals.put({ ...goalPreset(name), targets: stored.targets, accountId });
    return { changed: true, value: undefined };
  });
}

/** A goal of one's own as a copy of another as it is now, edits included. */
export const copyOfGoal = (goal: Goal): Goal => ({ ...structuredClone(goal), name: 'custom' });
