import type { LocalDay } from './day';

/** Counters as pages alone showed them. */
export type PostPart = Pick<
  Post,
  'postedAtMs' | 'reactions' | 'comments' | 'reposts' | 'impressions' | 'day' | 'capturedAtMs'
>;

/** One of the person's own posts; a counter is `null` when it was not shown. */
export interface Post {
  /** `accountId|urn`. */
  id: string;
  accountId: string;
  urn: string;
  /** UTC epoch from the activity id; `null` when the URN holds no time. */
  postedAtMs: number | null;
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
  impressions: number | null;
  /** Reactions, comments and reposts together, where a file gives only their sum. */
  engagements?: number | null;
  /** Day of the latest counters. */
  day: LocalDay;
  capturedAtMs: number;
  source: 'page' | 'file';
  /** Imported file that named it first; `null` when only pages did. */
  importId: string | null;
  /** What pages showed of a post that a file names, too; absent otherwise. */
  page?: PostPart;
}
