declare const localDay: unique symbol;

/** A calendar day `YYYY-MM-DD` in the person's own time zone, frozen when it was captured. */
export type LocalDay = string & { readonly [localDay]: true };

/** First and last day something may have happened, both inclusive. */
export interface DayRange {
  from: LocalDay;
  to: LocalDay;
}

const DAY_MS = 86_400_000;

/** Whether the text is an existing calendar day written `YYYY-MM-DD`. */
export function isLocalDay(value: unknown): value is LocalDay {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/**
 * The local day of an instant.
 * @param atMs - UTC epoch in milliseconds
 * @param utcOffsetMinutes - minutes to add to UTC (Berlin in winter: 60); the opposite sign of `Date#getTimezoneOffset`
 */
export function toLocalDay(atMs: number, utcOffsetMinutes: number): LocalDay {
  return new Date(atMs + utcOffsetMinutes * 60_000).toISOString().slice(0, 10) as LocalDay;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day `days` after `day`; negative goes back. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10) as LocalDay;
}
