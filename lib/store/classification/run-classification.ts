import type { Browser } from 'webextension-polyfill';
import { NOTHING_OWN, type OwnCategories } from '../../scores/goal-targets';
import { startStoreWorker, type WorkerLike } from '../start-store-worker';
import type { ClassifyingEnded, FromClassifier, ToClassifier } from './classify-messages';

/**
 * Sorts the people of an account from an extension page, in a worker. When somebody was sorted the background computes the
 * popup's view anew.
 */
export async function runClassification(
  browser: { runtime: Pick<Browser['runtime'], 'sendMessage'> },
  accountId: string,
  worker: WorkerLike = startStoreWorker(),
): Promise<ClassifyingEnded> {
  const ended = await asked({ type: 'sort', accountId }, worker);
  if (ended.type === 'own') return { type: 'failed' };
  if (ended.type === 'done' && ended.sorted > 0) {
    await browser.runtime.sendMessage({ type: 'refreshView' }).catch(() => undefined);
  }
  return ended;
}

/** What the person is by their own files; nothing where none says it. */
export async function askOwnCategories(
  accountId: string,
  worker: WorkerLike = startStoreWorker(),
): Promise<OwnCategories> {
  const answer = await asked({ type: 'own', accountId }, worker);
  return answer.type === 'own' ? answer.own : NOTHING_OWN;
}

/** One question, one answer, and the end of the worker. */
async function asked(message: ToClassifier, worker: WorkerLike): Promise<FromClassifier> {
  const answer = await new Promise<FromClassifier>((resolve) => {
    worker.addEventListener('message', (event) => {
      resolve((event as MessageEvent<FromClassifier>).data);
    });
    worker.addEventListener('error', () => resolve({ type: 'failed' }));
    worker.postMessage(message);
  });
  worker.terminate();
  return answer;
}

/** What the stored view says of people who wait. */
interface SortingView {
  generation: number;
  account: { id: string } | null;
  unsortedPeople?: number;
}

/**
 * A function to be called with every view that a page gets: starts sorting when people of the account on show wait, once
 * for each state of the database, so that a worker that failed is not started again and again.
 */
export function sortWhenNeeded(
  browser: Parameters<typeof runClassification>[0],
  run: typeof runClassification = runClassification,
): (view: SortingView | null) => void {
  let isRunning = false;
  let triedAt = -1;
  return (view) => {
    if (isRunning || !view?.account || !view.unsortedPeople) return;
    if (view.generation === triedAt) return;
    triedAt = view.generation;
    isRunning = true;
    void run(browser, view.account.id).finally(() => {
      isRunning = false;
    });
  };
}
