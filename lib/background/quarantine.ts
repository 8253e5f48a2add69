import type { Quantity } from '../model/count';

const DAY_MS = 86_400_000;

/** A count may change by this share a day, or by `FREE_CHANGE`, before it has to be seen twice. */
const SHARE_PER_DAY = 0.2;
const FREE_CHANGE = 50;

/** However long ago the last count was, losing or gaining more than four fifths is worth a second look. */
const MAX_SHARE = 0.8;

/** A visit of the same document counts as a later one after this long: pages of the site live for days. */
const LATER_VISIT_MS = 30 * 60_000;

export type SeenQuantity = Pick<Quantity, 'low' | 'high'> & { atMs: number };

/**
 * Whether a number is so far from an earlier one that it waits for a second sighting: more than 20 % and more than 50
 * away in a day, each further day allowing as much again up to 80 %. Measured between the nearest values that the two
 * could stand for, so "500+" after 1,465 is no jump.
 */
export function isJump(earlier: SeenQuantity, later: SeenQuantity): boolean {
  const change =
    earlier.high !== null && later.low > earlier.high
      ? { by: later.low - earlier.high, of: earlier.high }
      : later.high !== null && later.high < earlier.low
        ? { by: earlier.low - later.high, of: earlier.low }
        : { by: 0, of: 1 };
  const days = Math.max(1, Math.ceil(Math.abs(later.atMs - earlier.atMs) / DAY_MS));
  const share = Math.min(MAX_SHARE, SHARE_PER_DAY * days);
  return change.by > FREE_CHANGE && change.by > share * change.of;
}

/** Whether a sighting belongs to another visit than the ones before: another document, or the same much later. */
export const isLaterVisit = (
  before: { visits: readonly string[]; lastSeenAtMs: number },
  now: { documentId: string; capturedAtMs: number },
): boolean =>
  now.capturedAtMs > before.lastSeenAtMs &&
  (!before.visits.includes(now.documentId) ||
    now.capturedAtMs - before.lastSeenAtMs >= LATER_VISIT_MS);
