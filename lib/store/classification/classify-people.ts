import { CLASSIFIER_VERSION } from '../../categories/classifier-version';
import type { Person } from '../../model/person';
import type { EvenkeelDatabase } from '../database';
import { changeDatabase } from '../generation';

/** Rows of one transaction: some tens of milliseconds, so that a reading that comes in waits no longer. */
const BATCH_ROWS = 1_000;

/** How many people of an account wait for this version of the classifier. */
export const unsortedPeople = (db: EvenkeelDatabase, accountId: string): Promise<number> =>
  waiting(db, accountId).count();

/**
 * Sorts the people of an account that the classifier has not seen in its present version, batch by batch. Every batch
 * reads its rows in the transaction that writes them: whatever else writes meanwhile is neither lost nor done twice, and
 * killed at any point the rest waits for the next time.
 * @param classify - gives the row with its categories and the version of today
 * @returns how many were sorted
 * @throws the signal's reason when it is aborted
 */
export async function classifyPeople(
  db: EvenkeelDatabase,
  accountId: string,
  classify: (person: Person) => Person,
  signal?: AbortSignal,
): Promise<number> {
  let sorted = 0;
  for (;;) {
    signal?.throwIfAborted();
    const done = await changeDatabase(db, async () => {
      const rows = await waiting(db, accountId).limit(BATCH_ROWS).toArray();
      await db.people.bulkPut(rows.map(classify));
      return { changed: rows.length > 0, value: rows.length };
    });
    sorted += done;
    if (done < BATCH_ROWS) return sorted;
  }
}

const waiting = (db: EvenkeelDatabase, accountId: string) =>
  db.people
    .where('[accountId+classifierVersion]')
    .between([accountId, 0], [accountId, CLASSIFIER_VERSION], true, false);
