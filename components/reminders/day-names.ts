import { currentLocale } from '../../lib/words/t';

/** A Monday. */
const MONDAY_MS = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;

const inUtc = (atMs: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(currentLocale(), { ...options, timeZone: 'UTC' }).format(atMs);

/** The language's own name of a weekday. @param weekday - 1 = Monday … 7 = Sunday */
export const weekdayName = (weekday: number): string =>
  inUtc(MONDAY_MS + (weekday - 1) * 24 * HOUR_MS, { weekday: 'long' });

/** The hour as clocks of the language show it. @param hour - 0–23 */
export const hourName = (hour: number): string =>
  inUtc(MONDAY_MS + hour * HOUR_MS, { hour: 'numeric', minute: '2-digit' });
