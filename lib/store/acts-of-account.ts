import type { EvenkeelDatabase } from './database';
import { eachPortion, oneOfEach } from './each-portion';
import type { Interaction } from './rows';

/** What of an act the scores and levels look at. */
export type ActRow = Pick<Interaction, 'accountId' | 'personId' | 'kind' | 'direction' | 'day'>;

/**
 * Everything that passed between the account and others, in the order of ids, with nothing but what is looked at: the ids
 * and names of a hundred thousand acts are most of their weight.
 */
export async function actsOfAccount(db: EvenkeelDatabase, accountId: string): Promise<ActRow[]> {
  // Joined accounts leave ids that begin with another account, so the ends are asked for.
  const [first, last] = await Promise.all([
    db.interactions.where('accountId').equals(accountId).first(),
    db.interactions.where('accountId').equals(accountId).last(),
  ]);
  const acts: ActRow[] = [];
  if (!first || !last) return acts;
  const one = oneOfEach();
  await eachPortion(db.interactions, [first.id, last.id], (rows) => {
    for (const row of rows) {
      if (row.accountId !== accountId) continue;
      acts.push({
        accountId,
        personId: one(row.personId),
        kind: one(row.kind),
        direction: one(row.direction),
        day: one(row.day),
      });
    }
  });
  return acts;
}
