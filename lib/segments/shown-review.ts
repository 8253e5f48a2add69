import type { ReviewEntry, ReviewList } from './review';

/** People looked at in one go. */
const PORTION = 10;
const MAX_DONE = 50;
const MAX_KEEP = 100;

/** What of a review is on show: of thousands the first, with how many there are. */
export interface ShownReview extends Pick<ReviewList, 'done' | 'connections' | 'reachable'> {
  /** To be looked at next. */
  open: ReviewEntry[];
  openCount: number;
  /** Looked at in this round. */
  lookedAt: ReviewEntry[];
  keep: ReviewEntry[];
  keepCount: number;
  closedCount: number;
}

export function shownReview(list: ReviewList): ShownReview {
  const { again, keep, closed, done, connections, reachable } = list;
  const open = again.filter(({ mark }) => mark === null);
  const lookedAt = again.filter(({ mark }) => mark !== null);
  return {
    open: open.slice(0, PORTION),
    openCount: open.length,
    lookedAt: lookedAt.slice(0, MAX_DONE),
    keep: keep.slice(0, MAX_KEEP),
    keepCount: keep.length,
    closedCount: closed.length,
    done,
    connections,
    reachable,
  };
}
