import type { Metric } from './metric';
import type { Layout } from './reading';

/** Selector index of a number that was found where the person showed it; no reader has so many selectors. */
export const TAUGHT_SELECTOR = 1_000;

/** Visits on which the person has to say "yes" before a place is read. */
export const CONFIRMATIONS = 2;

/**
 * A place on a page that the person showed by typing the number that stands there. Belongs to the browser like trust in a
 * layout: where a number stands does not depend on who is signed in.
 */
export interface TaughtAnchor {
  /** `readerId|metric|layout`. */
  key: string;
  readerId: string;
  metric: Metric;
  layout: Layout;
  /** Tags, roles and the site's own hints from the page's main part down; no word, number, class or position. */
  path: string;
  /** Documents in which the person said "yes"; read from the second on. */
  confirmedIn: string[];
  /** When it was first proposed, UTC epoch. */
  proposedAtMs: number;
  /** When it disagreed with what is known and was given up; `null` while it holds. */
  forgottenAtMs: number | null;
}

export const anchorKey = ({
  readerId,
  metric,
  layout,
}: Pick<TaughtAnchor, 'readerId' | 'metric' | 'layout'>): string =>
  [readerId, metric, layout].join('|');

/** Whether numbers from there are kept. */
export const isTaught = (anchor: TaughtAnchor | undefined): boolean =>
  anchor !== undefined &&
  anchor.forgottenAtMs === null &&
  anchor.confirmedIn.length >= CONFIRMATIONS;

/** What the page script has to know of a place to read it. */
export type TaughtPlace = Pick<TaughtAnchor, 'readerId' | 'metric' | 'layout' | 'path'>;

/** Where the places stand in `storage.local` for page scripts; the table is what counts. */
export const TAUGHT_KEY = 'taughtPlaces';
