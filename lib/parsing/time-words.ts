import { intlTag, type Language } from './language';

/** Words of a language that belong to dates and times, lower-case, without their dots. */
export interface TimeWords {
  months: ReadonlySet<string>;
  /** Units and weekdays. */
  units: ReadonlySet<string>;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** One, two, few and many: every plural form that some language tells apart. */
const AMOUNTS = [1, 2, 3, 5, 11, 21, 100];

/** Written directly behind a number where no spaces are used. */
const UNSPACED_UNITS =
  /^\s?(?:[年月日时時分秒周週天刻号號季]|星期|礼拜|禮拜|小时|小時|[个個かヶカヵ箇]月|世纪|世紀|วินาที|นาที|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ปี)/u;
const KOREAN_UNITS =
  /^\s?(?:초|분|시간|시|일|주|개월|월|년)(?:(?:전|후|간|동안|째)|(?!\p{sc=Hangul}))/u;

/** A word without case, dots, signs of abbreviation or the combining dot that lower-casing a Turkish İ leaves. */
export function bareWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u0307\u0970\u05f3\u200e\u200f]/gu, '');
}

const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}][\p{L}\p{M}.'’׳-]*/gu) ?? []).map(bareWord);

function monthWords(tag: string): string[] {
  const words: string[] = [];
  for (let month = 0; month < 12; month += 1) {
    const day = Date.UTC(2026, month, 15);
    for (const width of ['long', 'short'] as const) {
      const base = { month: width, timeZone: 'UTC', calendar: 'gregory' } as const;
      const formats = [
        new Intl.DateTimeFormat(tag, base),
        new Intl.DateTimeFormat(tag, { ...base, day: 'numeric' }),
      ];
      for (const format of formats) {
        for (const part of format.formatToParts(day)) {
          if (part.type === 'month') words.push(...wordsIn(part.value));
        }
      }
    }
  }
  return words;
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

const cache = new Map<string, TimeWords>();

/** The words of a language; English ones when it is not known. */
export function timeWords(language: Language | undefined): TimeWords {
  const tag = intlTag(language ?? 'en');
  const known = cache.get(tag);
  if (known) return known;
  const english = language === undefined || language === 'en' ? undefined : timeWords('en');
  const words: TimeWords = {
    months: new Set([...monthWords(tag), ...(english?.months ?? [])]),
    units: new Set(unitWords(tag)),
  };
  cache.set(tag, words);
  return words;
}

/** Whether the words around a number make it a date, a duration or an age ("17 mai", "2 weeks ago", "5日前"). */
export function isTime(before: string, after: string, language: Language | undefined): boolean {
  if (UNSPACED_UNITS.test(after) || KOREAN_UNITS.test(after)) return true;
  const { months, units } = timeWords(language);
  const next = wordsIn(after);
  const previous = wordsIn(before).reverse();
  const nearby = [...next.slice(0, 2), ...previous.slice(0, 2)];
  if (nearby.some((word) => months.has(word))) return true;
  return [next[0], previous[0]].some((word) => word !== undefined && units.has(word));
}
