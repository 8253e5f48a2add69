import type { Goal } from '../model/goal';
import type { EvenkeelDatabase } from './database';
import { changeDatabase } from './generation';

/** Keeps a goal as the person edited it; the goal as we ship it stays where it is. */
export async function saveGoal(db: EvenkeelDatabase, accountId: string, goal: Goal): Promise<void> {
  await changeDatabase(db, async () => {
    await db.goals.put({ ...goal, accountId });
    return { changed: true, value: undefined };
  });
}

/** A goal of one's own as a copy of another as it is now, edits included. */
export const copyOfGoal = (goal: Goal): Goal => ({ ...structuredClone(goal), name: 'custom' });
