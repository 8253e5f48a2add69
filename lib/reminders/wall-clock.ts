import { toLocalDay, type LocalDay } from '../model/day';

const DAY_MS = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a thousand times as much as asking it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone: isKnown(timeZone) ? timeZone : undefined,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** Chromium calls a zone it cannot name `Etc/Unknown`, and refuses that name; it still has a clock for it. */
function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Offsets change at whole quarters of an hour. */
const QUARTER_MS = 900_000;

/** Answers by zone and quarter: the same few are asked for again and again. */
const offsets = new Map<string, number>();
const KEPT_OFFSETS = 200;

/**
 * Minutes to add to UTC in a time zone at an instant.
 * @param timeZone - an IANA name; any other text stands for the device's own zone
 */
export function utcOffsetAt(atMs: number, timeZone: string): number {
  const quarter = Math.floor(atMs / QUARTER_MS);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT_OFFSETS) offsets.clear();
  const offset = askOffset(quarter * QUARTER_MS, timeZone);
  offsets.set(key, offset);
  return offset;
}

function askOffset(wholeMinuteMs: number, timeZone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(wholeMinuteMs))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour, minute) - wholeMinuteMs) / 60_000;
}

/** The calendar day that a clock in the time zone shows. */
export const localDayAt = (atMs: number, timeZone: string): LocalDay =>
  toLocalDay(atMs, utcOffsetAt(atMs, timeZone));

/**
 * The instant at which clocks in the time zone first show this hour of this day. An hour that is left out when clocks go
 * forward is the first instant after the gap; one that comes twice is its first coming.
 */
export function instantOf(day: LocalDay, hour: number, timeZone: string): number {
  const wallMs = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  // The offset is one of those a day before and after: no zone changes its clocks twice in two days.
  const before = utcOffsetAt(wallMs - DAY_MS, timeZone);
  const after = utcOffsetAt(wallMs + DAY_MS, timeZone);
  const possible = [before, after]
    .map((offset) => ({ offset, atMs: wallMs - offset * 60_000 }))
    .filter(({ offset, atMs }) => utcOffsetAt(atMs, timeZone) === offset)
    .map(({ atMs }) => atMs);
  if (possible.length > 0) return Math.min(...possible);
  let atMs = wallMs - after * 60_000;
  while (utcOffsetAt(atMs, timeZone) === before) atMs += QUARTER_MS;
  return atMs;
}
