import { intlTag, type Language } from './language';
import { monthNames, monthOf, persianMonthNames } from './month-names';
import { bareWord } from './plain-text';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** One, two, few and many: every plural form that some language tells apart. */
const AMOUNTS = [1, 2, 3, 5, 11, 21, 100];

/** Written directly behind a number where no spaces are used. */
const UNSPACED_UNITS =
  /^\s?(?:[年月日时時分秒周週天刻号號季]|星期|礼拜|禮拜|小时|小時|[个個かヶカヵ箇]月|世纪|世紀|วินาที|นาที|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ปี)/u;
const KOREAN_UNITS =
  /^\s?(?:초|분|시간|시|일|주|개월|월|년)(?:(?:전|후|간|동안|째)|(?!\p{sc=Hangul}))/u;

const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}][\p{L}\p{M}.'’׳-]*/gu) ?? []).map(bareWord);

/** Stand between a number and its noun in Romance languages and Tagalog, units of time and followers alike. */
const LINKS: readonly string[] = ['de', 'na'];

const isNoLink = (word: string): boolean => !LINKS.includes(word);

/** The word beside the number in "2 weeks ago": often another case than the unit alone. */
function agoWords(tag: string): string[] {
  const words: (string | undefined)[] = [];
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(tag, { style });
    for (const unit of UNITS) {
      for (const amount of AMOUNTS) {
        const parts = format.formatToParts(-amount, unit);
        const number = parts.findIndex(({ type }) => type !== 'literal');
        const literals = parts.map(({ type, value }) => (type === 'literal' ? value : ''));
        const behind = wordsIn(literals.slice(number).join(' ')).filter(isNoLink);
        words.push(behind[0] ?? wordsIn(literals.join(' ')).at(-1));
      }
    }
  }
  return words.filter((word) => word !== undefined);
}

function unitWords(tag: string): string[] {
  const words: string[] = [];
  for (const unit of UNITS) {
    for (const unitDisplay of ['long', 'short', 'narrow'] as const) {
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
      for (const amount of AMOUNTS) {
        const parts = format.formatToParts(amount).filter(({ type }) => type === 'unit');
        for (const { value } of parts) words.push(...wordsIn(value));
      }
    }
  }
  for (let day = 1; day <= 7; day += 1) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      words.push(...wordsIn(format.format(Date.UTC(2026, 0, day))));
    }
  }
  return words;
}

const cache = new Map<string, ReadonlySet<string>>();

/** Units of time and weekdays of a language, English ones when it is not known. */
function unitsOf(language: Language | undefined): ReadonlySet<string> {
  const tag = intlTag(language ?? 'en');
  const known = cache.get(tag);
  if (known) return known;
  const words = new Set([...unitWords(tag), ...agoWords(tag)].filter(isNoLink));
  cache.set(tag, words);
  return words;
}

/** Whether the words around a number make it a date, a duration or an age ("17 mai", "2 weeks ago", "5日前"). */
export function isTime(before: string, after: string, language: Language | undefined): boolean {
  if (UNSPACED_UNITS.test(after) || KOREAN_UNITS.test(after)) return true;
  const next = wordsIn(after).filter(isNoLink);
  const previous = wordsIn(before).filter(isNoLink).reverse();
  // The tables take tens of milliseconds to build: not for a bare number.
  if (next.length + previous.length === 0) return false;
  const months = [monthNames(language), ...(language === 'fa' ? [persianMonthNames()] : [])];
  const nearby = [...next.slice(0, 2), ...previous.slice(0, 2)];
  if (nearby.some((word) => months.some((names) => monthOf(word, names, language)))) return true;
  const units = unitsOf(language);
  return [next[0], previous[0]].some((word) => word !== undefined && units.has(word));
}
