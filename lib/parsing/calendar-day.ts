import { addDays, isLocalDay, type LocalDay } from '../model/day';

/** A Gregorian day from its parts, undefined when there is no such day. */
export function calendarDay(year: number, month: number, day: number): LocalDay | undefined {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isLocalDay(text) ? text : undefined;
}

/** The same date `months` months earlier, or the last day of that month when it is shorter. */
export function monthsBefore(day: LocalDay, months: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  for (let tried = date; tried > 28; tried -= 1) {
    const found = calendarDay(target.year, target.month, tried);
    if (found) return found;
  }
  return calendarDay(target.year, target.month, Math.min(date, 28)) ?? day;
}

/** Years of the Persian calendar begin on 20 or 21 March of the Gregorian year 621 higher. */
const PERSIAN_EPOCH = 621;

function persianParts(day: LocalDay): string {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.parse(`${day}T00:00:00Z`));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return [part('year'), part('month'), part('day')].join('-');
}

/** A day of the Persian calendar as a Gregorian one, undefined when there is no such day. */
export function persianDay(year: number, month: number, day: number): LocalDay | undefined {
  const newYear = calendarDay(year + PERSIAN_EPOCH, 3, 21);
  if (!newYear) return undefined;
  const elapsed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = addDays(newYear, elapsed + day - 1);
  return [-1, 0, 1]
    .map((shift) => addDays(near, shift))
    .find((candidate) => persianParts(candidate) === [year, month, day].join('-'));
}
