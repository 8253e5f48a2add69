import { classifiedPerson } from '../../categories/classify-person';
import { openDatabase } from '../database';
import type { ClassifyingEnded, StartClassifying } from './classify-messages';
import { classifyPeople } from './classify-people';

/** Held while one worker sorts: a second page would do the same work again. */
export const CLASSIFY_LOCK = 'evenkeel-classify';

/**
 * @param locks - the browser's; absent where there are none
 * @returns the message that ends it
 */
export async function classifyInWorker(
  { accountId }: StartClassifying,
  locks: Pick<LockManager, 'request'> | undefined,
): Promise<ClassifyingEnded> {
  const act = async (): Promise<ClassifyingEnded> => {
    const opened = await openDatabase();
    if (!opened.ok) return { type: 'failed' };
    try {
      const sorted = await classifyPeople(opened.value, accountId, classifiedPerson);
      return { type: 'done', sorted };
    } finally {
      opened.value.close();
    }
  };
  if (!locks) return act();
  return locks.request(CLASSIFY_LOCK, { ifAvailable: true }, (lock) =>
    lock ? act() : { type: 'busy' as const },
  );
}
