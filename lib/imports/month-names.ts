/** Languages of LinkedIn and of the spreadsheets that save its files again. */
const LANGUAGES = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'ro', 'tr', 'el', 'ru',
  'uk', 'bg', 'sr', 'hr', 'sl', 'lt', 'lv', 'et', 'id', 'ms', 'vi', 'th', 'hi', 'bn', 'mr', 'te', 'pa', 'ar', 'fa',
  'he', 'ko', 'tl', 'sw', 'af', 'ca', 'eu', 'gl', 'fr-CA', 'ar-LB', 'ar-MA',
]; // prettier-ignore

/** Written by Excel and by hand, in no Intl table. */
const EXTRA: readonly (readonly [string, string, number])[] = [
  ['de', 'mrz', 3],
  ['de', 'jänner', 1],
  ['de', 'feber', 2],
  ['es', 'sept', 9],
  ['es', 'setiembre', 9],
  ['en', 'sept', 9],
  ['fr', 'fevr', 2],
  ['fr', 'aout', 8],
  ['fr', 'dec', 12],
  ['id', 'agt', 8],
  ['id', 'ags', 8],
  ['id', 'nop', 11],
];

/** Month 1–12 by language: the same word is October in Croatian and November in Polish. */
export type MonthByLanguage = ReadonlyMap<string, number>;

/** How a month's name is looked up: lower case, no dots, no accents on Latin letters. */
export const monthWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.’'\u0970\u05f3]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const ENGLISH = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const IN_ENGLISH: ReadonlyMap<string, MonthByLanguage> = new Map(
  ENGLISH.map((word, index) => [word, new Map([['en', index + 1]])]),
);

let everyName: Map<string, Map<string, number>> | undefined;

function namesOfAllLanguages(): Map<string, Map<string, number>> {
  const names = new Map<string, Map<string, number>>();
  const add = (language: string, name: string, month: number) => {
    const word = monthWord(name);
    if (!/^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?$/u.test(word)) return;
    let languages = names.get(word);
    if (!languages) names.set(word, (languages = new Map()));
    if (!languages.has(language)) languages.set(language, month);
  };
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const inDate = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        day: 'numeric',
        month,
        timeZone: 'UTC',
      });
      const alone = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const day = new Date(Date.UTC(2024, index, 15));
        add(language, alone.format(day), index + 1);
        const part = inDate.formatToParts(day).find(({ type }) => type === 'month');
        if (part) add(language, part.value, index + 1);
      }
    }
  }
  for (const [language, name, month] of EXTRA) add(language, name, month);
  return names;
}

/**
 * Which month a word names, in each language that has it.
 * @param word - as `monthWord` writes it
 * @returns undefined for a word that is no month
 */
export function monthsOfWord(word: string): MonthByLanguage | undefined {
  // Nearly every file is English and never needs the table; none of the twelve means another month elsewhere.
  const english = IN_ENGLISH.get(word);
  if (english) return english;
  everyName ??= namesOfAllLanguages();
  return everyName.get(word);
}

let everyWeekday: Set<string> | undefined;

/** Whether a word is a day of the week in any of the languages, or the part of its name that is. */
export function isWeekday(word: string): boolean {
  if (!everyWeekday) {
    everyWeekday = new Set();
    for (const language of LANGUAGES) {
      for (const weekday of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        for (let day = 1; day <= 7; day++) {
          const name = format.format(new Date(Date.UTC(2024, 0, day)));
          for (const part of name.split(' ')) everyWeekday.add(monthWord(part));
        }
      }
    }
  }
  return everyWeekday.has(word);
}
