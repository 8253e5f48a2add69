/** Asks the worker to sort the people of one account. */
export interface StartClassifying {
  type: 'start';
  accountId: string;
}

/** `busy` = another page's worker is at it. */
export type ClassifyingEnded =
  { type: 'done'; sorted: number } | { type: 'busy' } | { type: 'failed' };
