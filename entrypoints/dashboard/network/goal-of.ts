import type { Goal } from '../../../lib/model/goal';
import { chosenGoal } from '../../../lib/scores/chosen-goal';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import type { NetworkPlace } from './network';

/** The goal of the account, as the person edited it. */
export async function goalOf(
  db: EvenkeelDatabase,
  { accountId, goalName }: NetworkPlace,
): Promise<Goal> {
  const goals = await db.goals.where('accountId').equals(accountId).toArray();
  return chosenGoal(goalName, goals, accountId);
}
