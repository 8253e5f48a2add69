import { isWeekday, monthsOfWord, monthWord, type MonthByLanguage } from './month-names';

/** Words that stand between the parts of a date: "of", "the", "year", "day", in the languages that write them. */
const BETWEEN = new Set(
  ['of', 'the', 'de', 'del', 'den', 'd', 'm', 'г', 'р', 'року', 'года', 'gada', 'พศ', 'คศ', 'ที่', 'วันที่'],
); // prettier-ignore

/** The Thai calendar counts 543 years more. */
const THAI_YEARS = { from: 2400, more: 543 };

const MAX_WORDS = 8;

/** What a text says when it is a date and nothing else. */
interface MonthInText {
  months: MonthByLanguage;
  day: number;
  year: number;
}

/**
 * Reads dates that spell the month, wherever it stands: "Thursday, December 28, 2023", "2023. dec. 28.",
 * "28 בדצמבר 2023". Every word has to be the month, a weekday or one that dates have: a sentence with a date in it is none.
 * @returns undefined when it is no such date
 */
export function monthOfText(text: string): MonthInText | undefined {
  const words = text.split(/[\s,،、]+/u).filter(Boolean);
  if (words.length < 3 || words.length > MAX_WORDS) return undefined;
  const numbers: string[] = [];
  const names: string[] = [];
  for (const word of words) {
    const [, digits] = /^(\d{1,4})(?:\.|st|nd|rd|th|er|º|ª)?$/u.exec(word) ?? [];
    if (digits !== undefined) numbers.push(digits);
    else names.push(monthWord(word));
  }
  const year = numbers.find(({ length }) => length === 4);
  const day = numbers.find(({ length }) => length < 3);
  if (year === undefined || day === undefined || numbers.length !== 2) return undefined;
  const months = onlyMonth(names);
  const { from, more } = THAI_YEARS;
  const counted = Number(year);
  return months && { months, day: Number(day), year: counted > from ? counted - more : counted };
}

/** The month among the words of a date; undefined when there is none, or a word that no date has. */
function onlyMonth(names: readonly string[]): MonthByLanguage | undefined {
  for (let at = 0; at < names.length; at++) {
    for (const width of [2, 1]) {
      const months = monthsNamed(names.slice(at, at + width).join(' '));
      const others = [...names.slice(0, at), ...names.slice(at + width)];
      if (months && others.every((word) => BETWEEN.has(word) || isWeekday(word))) return months;
    }
  }
  return undefined;
}

/** Hebrew writes "in" before the month as a letter of the word. */
const monthsNamed = (name: string): MonthByLanguage | undefined =>
  monthsOfWord(name) ?? (name.startsWith('ב') ? monthsOfWord(name.slice(1)) : undefined);
