import { addDays, daysBetween, type LocalDay } from '../model/day';
import type { HistoryPoint } from './history';

/** How many stopped following between two totals: those who came, less what the total grew by. */
export interface Unfollows {
  /** Days of the two totals. */
  from: LocalDay;
  to: LocalDay;
  /** New followers of the days in between, the last one included. */
  gained: number;
  /** The later total less the earlier. */
  change: number;
  value: number;
  low: number;
  /** `null` = days are missing whose new followers nobody knows. */
  high: number | null;
  /** Days without a number of new followers. */
  missingDays: number;
}

export interface NewFollowers {
  day: LocalDay;
  newFollowers: number | null;
}

/** So many days without numbers, and nothing is left to tell. */
const MIN_COVERED_SHARE = 0.5;

/** Nearer than this, what may have counted on the two days themselves outweighs who left. */
const MIN_APART_DAYS = 28;

/**
 * Totals far enough apart to tell unfollows from, counted back from the newest; the first and the last where all are
 * nearer.
 * @param totals - of one origin, oldest first
 */
export function totalsApart(totals: readonly HistoryPoint[]): HistoryPoint[] {
  const first = totals[0];
  const last = totals.at(-1);
  if (!first || !last || first === last) return [...totals];
  const chosen = [last];
  for (const point of totals.toReversed()) {
    const after = chosen[0] ?? last;
    if (daysBetween(point.day, after.day) >= MIN_APART_DAYS) chosen.unshift(point);
  }
  return chosen.length > 1 ? chosen : [first, last];
}

/**
 * Unfollows between each two totals that follow one another. LinkedIn gives new followers gross, so one file alone tells
 * nothing; two totals do. At which hour of its day a total was taken is not known: both first and last day may count or not.
 * @param totals - of one origin, oldest first
 * @returns oldest first; pairs that contradict the days between them are left out
 */
export function unfollowsBetween(
  totals: readonly HistoryPoint[],
  days: readonly NewFollowers[],
): Unfollows[] {
  const gainedOn = new Map(
    days.flatMap(({ day, newFollowers }) => (newFollowers === null ? [] : [[day, newFollowers]])),
  );
  return totals.flatMap((later, i) => {
    const earlier = totals[i - 1];
    const found = earlier && between(earlier, later, gainedOn);
    return found ? [found] : [];
  });
}

function between(
  earlier: HistoryPoint,
  later: HistoryPoint,
  gainedOn: ReadonlyMap<LocalDay, number>,
): Unfollows | null {
  const { day: from, low: earlierLow, high: earlierHigh } = earlier;
  const { day: to, low: laterLow, high: laterHigh } = later;
  if (earlierHigh === null || laterHigh === null) return null;
  const length = daysBetween(from, to);
  if (length < 1) return null;
  let gained = 0;
  let missingDays = 0;
  for (let i = 1; i <= length; i++) {
    const onDay = gainedOn.get(addDays(from, i));
    if (onDay === undefined) missingDays += 1;
    else gained += onDay;
  }
  if (length - missingDays < MIN_COVERED_SHARE * length) return null;
  const first = gainedOn.get(from);
  const fewest = gained - (gainedOn.get(to) ?? 0);
  const most = gained + (first ?? 0);
  const low = Math.max(0, fewest - (laterHigh - earlierLow));
  const high = missingDays > 0 || first === undefined ? null : most - (laterLow - earlierHigh);
  if (high !== null && high < 0) return null;
  const change = later.value - earlier.value;
  const value = Math.min(Math.max(low, gained - change), high ?? Infinity);
  return { from, to, gained, change, value, low, high, missingDays };
}
