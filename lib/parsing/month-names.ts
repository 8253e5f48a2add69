import { intlTag, type Language } from './language';
import { bareWord } from './plain-text';

/** Month names of a language in every form that dates use (alone, beside a day or a year, short), to 1–12. */
export type MonthNames = ReadonlyMap<string, number>;

/** Forms in use that the browser's tables leave out. */
const MORE_NAMES: readonly (readonly [string, number])[] = [['sept', 9]];

function addNames(names: Map<string, number>, tag: string, calendar: 'gregory' | 'persian'): void {
  for (let month = 0; month < 12; month += 1) {
    // The Persian year begins in the last third of March: day 25 of month m lies in its month m − 2.
    const day = Date.UTC(2026, calendar === 'gregory' ? month : month + 3, 15);
    for (const width of ['long', 'short'] as const) {
      const alone = { month: width, timeZone: 'UTC', calendar } as const;
      const beside = [{ day: 'numeric' }, { year: 'numeric' }] as const;
      for (const options of [alone, ...beside.map((other) => ({ ...alone, ...other }))]) {
        for (const part of new Intl.DateTimeFormat(tag, options).formatToParts(day)) {
          if (part.type !== 'month' || /\d/.test(part.value)) continue;
          const name = bareWord(part.value);
          if (!names.has(name)) names.set(name, month + 1);
        }
      }
    }
  }
}

const cache = new Map<string, MonthNames>();

/** Gregorian months of a language, with the English ones behind them; English alone when it is not known. */
export function monthNames(language: Language | undefined): MonthNames {
  const tag = intlTag(language ?? 'en');
  const known = cache.get(tag);
  if (known) return known;
  const names = new Map<string, number>();
  addNames(names, tag, 'gregory');
  if (tag !== 'en') addNames(names, 'en', 'gregory');
  for (const [name, month] of MORE_NAMES) if (!names.has(name)) names.set(name, month);
  cache.set(tag, names);
  return names;
}

/** Months of the Persian calendar in Persian. */
export function persianMonthNames(): MonthNames {
  const known = cache.get('persian');
  if (known) return known;
  const names = new Map<string, number>();
  addNames(names, 'fa', 'persian');
  cache.set('persian', names);
  return names;
}

/** The month that a word names, 1–12; in Hebrew also with "in" written onto it. */
export function monthOf(
  word: string,
  names: MonthNames,
  language: Language | undefined,
): number | undefined {
  const unprefixed = language === 'he' ? word.replace(/^ב/u, '') : word;
  return names.get(word) ?? names.get(unprefixed);
}
