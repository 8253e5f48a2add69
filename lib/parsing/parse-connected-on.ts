import { addDays, type DayRange, type LocalDay } from '../model/day';
import { calendarDay, monthsBefore, persianDay } from './calendar-day';
import { intlTag, languageOf, type Language } from './language';
import { monthNames, monthOf, persianMonthNames, type MonthNames } from './month-names';
import { bareWord, plainText } from './plain-text';
import { parseRelativeDay } from './relative-day';

type Found = LocalDay | DayRange | undefined;

const MAX_TEXT_LENGTH = 200;
/** LinkedIn opened on 5 May 2003. */
const FIRST_DAY = '2003-05-05' as LocalDay;
const BUDDHIST_OFFSET = 543;

/** Languages whose pages are also written in English order, so that 5/6/2026 stays open. */
const EITHER_ORDER: readonly (Language | undefined)[] = [undefined, 'en', 'tl'];

const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?:日|일)?(?!\d)/u;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/u;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)/iu;

function gregorianYear(year: number, language: Language | undefined): number {
  return language === 'th' && year > 2400 ? year - BUDDHIST_OFFSET : year;
}

function inOrder(a: LocalDay, b: LocalDay): DayRange {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}

function dayComesFirst(language: Language): boolean {
  const parts = new Intl.DateTimeFormat(intlTag(language), { timeZone: 'UTC' }).formatToParts(0);
  const order = parts.map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}

/** "17.05.2026": by the language's order; both orders where pages use both. */
function yearLast(text: string, language: Language | undefined, captured: LocalDay): Found {
  const [, first, second, yearText] = YEAR_LAST.exec(text) ?? [];
  if (yearText === undefined) return undefined;
  const year = gregorianYear(Number(yearText), language);
  const dayFirst = calendarDay(year, Number(second), Number(first));
  const monthFirst = calendarDay(year, Number(first), Number(second));
  if (!EITHER_ORDER.includes(language) && language) {
    return dayComesFirst(language) ? dayFirst : monthFirst;
  }
  const possible = [dayFirst, monthFirst].filter(
    (day): day is LocalDay => day !== undefined && day <= addDays(captured, 1),
  );
  const [a, b] = possible;
  return a && b && a !== b ? inOrder(a, b) : a;
}

function months(text: string, names: MonthNames, language: Language | undefined): Set<number> {
  const dotless = bareWord(text);
  const found = new Set<number>();
  if (language === 'th') {
    const longest = [...names].sort(([a], [b]) => b.length - a.length);
    const name = longest.find(([each]) => dotless.includes(each));
    if (name) found.add(name[1]);
    return found;
  }
  for (const word of dotless.match(/[\p{L}\p{M}’']+/gu) ?? []) {
    const month = monthOf(word, names, language);
    if (month !== undefined) found.add(month);
  }
  return found;
}

/** "May 17, 2026", "17. Mai 2026": one month's name, one year, and at most one day; a month alone is a range. */
function namedMonth(text: string, language: Language | undefined, captured: LocalDay): Found {
  const numbers = (text.match(/\d+/gu) ?? []).map((digits) => ({
    value: Number(digits),
    isYear: digits.length === 4,
  }));
  const years = numbers.filter(({ isYear }) => isYear);
  const days = numbers.filter(({ isYear }) => !isYear);
  const [year] = years;
  if (!year || years.length > 1 || days.length > 1) return undefined;
  const day = days[0]?.value;
  const persian = language === 'fa' && year.value < 1700;
  const [month, another] = months(
    text,
    persian ? persianMonthNames() : monthNames(language),
    language,
  );
  if (month === undefined || another !== undefined) return undefined;
  if (persian) return day === undefined ? undefined : persianDay(year.value, month, day);
  const gregorian = gregorianYear(year.value, language);
  if (day !== undefined) return calendarDay(gregorian, month, day);
  const from = calendarDay(gregorian, month, 1);
  if (!from || from > captured) return undefined;
  const next = monthsBefore(from, -1);
  const last = addDays(next, -1);
  return { from, to: last < captured ? last : captured };
}

function absoluteDay(text: string, language: Language | undefined, captured: LocalDay): Found {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [year = 0, month = 0, day = 0] = yearFirst.slice(1).map(Number);
    if (language === 'fa' && year < 1700) return persianDay(year, month, day);
    return calendarDay(gregorianYear(year, language), month, day);
  }
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) {
    const [day = 0, month = 0, year = 0] = vietnamese.slice(1).map(Number);
    return calendarDay(year, month, day);
  }
  return yearLast(text, language, captured) ?? namedMonth(text, language, captured);
}

/** Nobody connected before LinkedIn opened, or later than tomorrow: pages may be a time zone ahead. */
function isPossible(found: LocalDay | DayRange, captured: LocalDay): boolean {
  const [from, to] = typeof found === 'string' ? [found, found] : [found.from, found.to];
  return from >= FIRST_DAY && to <= addDays(captured, 1);
}

/**
 * When a card says that two people connected: "Connected on May 17, 2026", "Verbunden vor 2 Wochen".
 *
 * A relative text gives every day that it may mean (2 weeks = 14–20 days ago, 1 month = 28 to about 60, 1 year =
 * 365–731); so does a numeric date whose order is open.
 * @param lang - `<html lang>`; empty = English words only
 * @param capturedDay - the day on which the text was on the page
 * @returns null when the text names no day, a day that cannot be, or more than one reading of it
 */
export function parseConnectedOn(
  text: string,
  lang: string,
  capturedDay: LocalDay,
): LocalDay | DayRange | null {
  const plain = text.length > MAX_TEXT_LENGTH ? undefined : plainText(text);
  if (!plain) return null;
  const language = languageOf(lang);
  const found =
    absoluteDay(plain, language, capturedDay) ?? parseRelativeDay(plain, language, capturedDay);
  return found && isPossible(found, capturedDay) ? found : null;
}
