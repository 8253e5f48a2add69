import { addDays, type DayRange, type LocalDay } from '../model/day';
import { monthsBefore } from './calendar-day';
import { intlTag, type Language } from './language';

/** A span of time that has passed, as interfaces say it: "2 weeks ago". */
interface Ago {
  unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /** `null` when the number stands in the text. */
  amount: number | null;
}

interface Template extends Ago {
  /** As compared, with `#` for the number. */
  text: string;
  /** The name of one calendar day ("yesterday"), not a span that has passed. */
  isDayName: boolean;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const AMOUNTS = [...Array(32).keys()].slice(1).concat(40, 50, 59, 100);
const UNSPACED: readonly (Language | undefined)[] = ['ja', 'ko', 'th', 'zh-Hans', 'zh-Hant'];
const NUMBER = /\p{Nd}+/gu;
const MAX_AMOUNT = 999;

function compared(text: string, language: Language | undefined): string {
  const one = text.normalize('NFC').toLowerCase().replaceAll('\u0307', '');
  const short = one.replace(/\(\s*\p{Nd}+\s*\)/gu, '').replace(/[.\u200e\u200f\u061c]/gu, '');
  return short
    .replace(NUMBER, '#')
    .replace(/\s+/gu, UNSPACED.includes(language) ? '' : ' ')
    .trim();
}

function templatesOf(language: Language | undefined): Template[] {
  const tag = intlTag(language ?? 'en');
  const found = new Map<string, Template>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(tag, { style, numeric: 'always' });
    for (const unit of UNITS) {
      for (const amount of AMOUNTS) {
        const text = compared(always.format(-amount, unit), language);
        const template = {
          text,
          unit,
          amount: text.includes('#') ? null : amount,
          isDayName: false,
        };
        if (!found.has(text)) found.set(text, template);
      }
    }
    const named = new Intl.RelativeTimeFormat(tag, { style, numeric: 'auto' });
    for (const amount of [0, 1, 2]) {
      const text = compared(named.format(-amount, 'day'), language);
      if (!text.includes('#') && !found.has(text))
        found.set(text, { text, unit: 'day', amount, isDayName: true });
    }
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
}

const cache = new Map<Language | undefined, Template[]>();

function templates(language: Language | undefined): Template[] {
  const known = cache.get(language);
  if (known) return known;
  const built = templatesOf(language);
  cache.set(language, built);
  return built;
}

function containsWords(text: string, part: string, spaced: boolean): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!spaced) return true;
    const outside = text.charAt(at - 1) + text.charAt(at + part.length);
    if (!/[\p{L}\p{M}#]/u.test(outside)) return true;
  }
  return false;
}

/**
 * The days that "n units ago" may mean, seen on `captured`. Interfaces count whole units that have passed:
 * weeks from n·7 to n·7+6 days; months from the shorter to the longer of 30-day and calendar months, up to a day
 * before the next; years from n·365 days; a day is 24 to 48 hours, so n or n+1 calendar days; less than a day is
 * today or yesterday.
 */
function rangeOf(unit: Ago['unit'], amount: number, captured: LocalDay): DayRange {
  const back = (days: number): LocalDay => addDays(captured, -days);
  switch (unit) {
    case 'second':
    case 'minute':
      return { from: back(1), to: captured };
    case 'hour':
      return { from: back(Math.floor(amount / 24) + 1), to: back(Math.floor(amount / 24)) };
    case 'day':
      return { from: back(amount + 1), to: back(amount) };
    case 'week':
      return { from: back(amount * 7 + 6), to: back(amount * 7) };
    case 'month': {
      const calendarFrom = addDays(monthsBefore(captured, amount + 1), 1);
      const calendarTo = monthsBefore(captured, amount);
      const plainFrom = back((amount + 1) * 30 - 1);
      const plainTo = back(amount * 30);
      return {
        from: calendarFrom < plainFrom ? calendarFrom : plainFrom,
        to: calendarTo > plainTo ? calendarTo : plainTo,
      };
    }
    case 'year':
      return { from: back((amount + 1) * 366 - 1), to: back(amount * 365) };
  }
}

/**
 * When a text like "Connected 2 weeks ago" places something.
 * @param text - already plain: ASCII digits, nothing invisible
 * @returns an exact day for "today" and "yesterday", else every day that it may mean; undefined when it says no such thing
 */
export function parseRelativeDay(
  text: string,
  language: Language | undefined,
  captured: LocalDay,
): LocalDay | DayRange | undefined {
  const numbers = text.replace(/\(\s*\d+\s*\)/gu, '').match(NUMBER) ?? [];
  if (numbers.length > 1) return undefined;
  const words = compared(text, language);
  const found = templates(language).find((template) =>
    containsWords(words, template.text, !UNSPACED.includes(language)),
  );
  if (!found || (found.amount === null) !== (numbers.length === 1)) return undefined;
  const amount = found.amount ?? Number(numbers[0]);
  if (found.isDayName) return addDays(captured, -amount);
  return amount > MAX_AMOUNT ? undefined : rangeOf(found.unit, amount, captured);
}
