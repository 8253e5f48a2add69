import { t } from '../lib/words/t';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Older than this, a count widens the score that rests on it (scores §7), so it is said aloud. */
export const STALE_DAYS = 30;

/** "just now", "12 min ago", "2 h ago", "3 days ago", then the date. A clock that ran backwards reads as now. */
export function ageText(atMs: number, nowMs: number): string {
  const ageMs = nowMs - atMs;
  if (ageMs < 2 * MINUTE_MS) return t('common.age.now');
  if (ageMs < HOUR_MS) return t('common.age.minutes', { n: Math.floor(ageMs / MINUTE_MS) });
  if (ageMs < DAY_MS) return t('common.age.hours', { n: Math.floor(ageMs / HOUR_MS) });
  if (ageMs < 8 * DAY_MS) return t('common.age.days', { n: Math.floor(ageMs / DAY_MS) });
  if (ageMs < 300 * DAY_MS) return t('common.age.date', { d: atMs });
  return t('common.age.longDate', { d: atMs });
}

/** Whether a count is too old to be taken as today's. */
export const isStale = (atMs: number, nowMs: number): boolean => nowMs - atMs > STALE_DAYS * DAY_MS;
