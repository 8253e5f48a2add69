import type { Goal } from '../../lib/model/goal';
import { chosenGoal } from '../../lib/scores/chosen-goal';
import type { EvenkeelDatabase } from '../../lib/store/database';
import type { Screen } from './screen';

/** The goal of the account on show, as the person edited it. */
export async function goalOf(
  db: EvenkeelDatabase,
  { accountId, state }: Pick<Screen, 'accountId' | 'state'>,
): Promise<Goal> {
  const goals = await db.goals.where('accountId').equals(accountId).toArray();
  return chosenGoal(state.settings.goal, goals, accountId);
}
