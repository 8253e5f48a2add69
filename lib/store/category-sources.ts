import type { CategoryCorrection, StoredCompany } from './rows';
import type { EvenkeelDatabase } from './database';

/** What an account knows of categories beside the rows of its people. */
export async function categorySources(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<{ corrections: CategoryCorrection[]; companies: StoredCompany[] }> {
  const [corrections, companies] = await Promise.all([
    db.corrections.where('accountId').equals(accountId).toArray(),
    db.companies.where('accountId').equals(accountId).toArray(),
  ]);
  return { corrections, companies };
}
