import type { KnownAt } from '../../components/lists/list-props';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import { whoDoIKnowAt } from '../../lib/store/lists/who-do-i-know-at';

let opened: EvenkeelDatabase | null = null;

/**
 * Connections of the account at a company. The database stays open between two questions, so that people are read once.
 * @returns undefined when the database could not be read
 */
export async function findAtCompany(
  accountId: string,
  company: string,
): Promise<KnownAt | undefined> {
  try {
    if (!opened?.isOpen()) {
      const result = await openDatabase();
      if (!result.ok) return undefined;
      opened = result.value;
    }
    return await whoDoIKnowAt(opened, accountId, company);
  } catch {
    return undefined;
  }
}
