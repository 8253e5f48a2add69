import type { CategoryCorrection, StoredCompany, StoredGoal } from './rows';
import type { EvenkeelDatabase } from './database';

/** What an account knows of categories beside the rows of its people. */
export async function categorySources(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<{
  corrections: CategoryCorrection[];
  companies: StoredCompany[];
  /** Their topics are words that people are looked through for. */
  goals: StoredGoal[];
}> {
  const [corrections, companies, goals] = await Promise.all([
    db.corrections.where('accountId').equals(accountId).toArray(),
    db.companies.where('accountId').equals(accountId).toArray(),
    db.goals.where('accountId').equals(accountId).toArray(),
  ]);
  return { corrections, companies, goals };
}
