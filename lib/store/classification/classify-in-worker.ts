import { classifiedPerson } from '../../categories/classify-person';
import { ownCategories } from '../../categories/own-categories';
import { openDatabase, type EvenkeelDatabase } from '../database';
import { ownWords } from '../lists/own-words';
import type { FromClassifier, ToClassifier } from './classify-messages';
import { classifyPeople } from './classify-people';

/** Held while one worker sorts: a second page would do the same work again. */
export const CLASSIFY_LOCK = 'evenkeel-classify';

/**
 * @param locks - the browser's; absent where there are none
 * @returns the message that ends it
 */
export async function classifyInWorker(
  { type, accountId }: ToClassifier,
  locks: Pick<LockManager, 'request'> | undefined,
): Promise<FromClassifier> {
  if (type === 'own') {
    return withDatabase(async (db) => ({
      type: 'own',
      own: ownCategories(await ownWords(db, accountId)),
    }));
  }
  const sort = (): Promise<FromClassifier> =>
    withDatabase(async (db) => ({
      type: 'done',
      sorted: await classifyPeople(db, accountId, classifiedPerson),
    }));
  if (!locks) return sort();
  return locks.request(CLASSIFY_LOCK, { ifAvailable: true }, (lock) =>
    lock ? sort() : { type: 'busy' as const },
  );
}

async function withDatabase(
  work: (db: EvenkeelDatabase) => Promise<FromClassifier>,
): Promise<FromClassifier> {
  const opened = await openDatabase();
  if (!opened.ok) return { type: 'failed' };
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}
