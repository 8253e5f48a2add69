import { addDays, type LocalDay } from '../model/day';
import type { IsoWeek } from '../model/reminder';

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The ISO week a day lies in: the year is that of its Thursday. */
export function isoWeekOf(day: LocalDay): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const dayOfYear =
    (Date.parse(`${thursday}T00:00:00Z`) - Date.UTC(yearOf(thursday), 0, 1)) / 864e5;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** The day of a week. @param weekday - 1 = Monday … 7 = Sunday */
export function dayInWeek(week: IsoWeek, weekday: number): LocalDay {
  const [year = '', number = ''] = week.split('-W');
  // January 4 lies in the first week of every year.
  const fourth = `${year}-01-04` as LocalDay;
  return addDays(fourth, (Number(number) - 1) * 7 + weekday - weekdayOf(fourth));
}

/** Whether a text names an existing week, such as one from an address. */
export function isIsoWeek(text: string): text is IsoWeek {
  return /^\d{4}-W\d{2}$/.test(text) && isoWeekOf(dayInWeek(text, 1)) === text;
}

/** The number in a week's name, for a sentence. */
export const weekNumber = (week: IsoWeek): number => Number(week.slice(-2));

const yearOf = (day: LocalDay): number => Number(day.slice(0, 4));
