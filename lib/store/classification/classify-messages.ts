import type { OwnCategories } from '../../scores/goal-targets';

/** Asks the worker to sort the people of one account, or what the person is by their own files. */
export type ToClassifier = { type: 'sort'; accountId: string } | { type: 'own'; accountId: string };

/** `busy` = another page's worker is at it. */
export type ClassifyingEnded =
  { type: 'done'; sorted: number } | { type: 'busy' } | { type: 'failed' };

export type FromClassifier = ClassifyingEnded | { type: 'own'; own: OwnCategories };
