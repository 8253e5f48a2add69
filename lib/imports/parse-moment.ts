import { plainText } from '../parsing/plain-text';
import { monthOfText } from './month-in-text';
import { monthsOfWord, monthWord, type MonthByLanguage } from './month-names';

/** A date as it is written, as far as it can be told without the rest of its column. */
export type WrittenDate = (
  | {
      kind: 'sure';
      ms: number;
      /** Languages that have the month's name; missing for English and for numbers. */
      languages?: readonly string[];
    }
  /** Two numbers that may be day and month in either order. */
  | { kind: 'order'; first: number; second: number; year: number; timeMs: number; mark: string }
  /** A month's name that means different months in different languages. */
  | { kind: 'word'; months: MonthByLanguage; day: number; year: number; timeMs: number }
) & {
  /** The year has two digits: among years of four, it is one that was cut off. */
  shortYear?: true;
};

const DAY_MS = 86_400_000;
const EXCEL_EPOCH_DAYS = 25_569;
/** LinkedIn opened in 2003; contacts cannot be older, but registration tests and typing errors may. */
const FIRST_YEAR = 2002;
const LAST_YEAR = 2100;

const TIME = String.raw`(?:,?\s+(?:at\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?\.?)?`;
const ZONE = String.raw`(?:\s*(?:utc|gmt|z|\(gmt\)|\(utc\)))?`;
const exactly = (body: string) => new RegExp(`^${body}$`, 'iu');

const YEAR_FIRST = exactly(
  String.raw`(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})[.日일]?(?:\s?(?:.曜日|星期.|.요일))?(?:t(?=\d))?${TIME.replace(String.raw`,?\s+`, String.raw`,?\s*`)}${ZONE}`,
);
const NUMBERS = exactly(
  String.raw`(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:\.|\s?г\.)?${TIME}${ZONE}`,
);
/** "23. 12. 28." is 28 December in Korea, which writes a dot behind each part and the year first. */
const KOREAN = /^(\d{2})\. (\d{1,2})\. (\d{1,2})\.$/;
/** "28 thg 12, 2023": the month is a number with a word before it. */
const VIETNAMESE =
  /^(?:\p{L}+ \p{L}+, )?(?:ngày )?(\d{1,2}) (?:thg|tháng) (\d{1,2}),? (?:năm )?(\d{4})$/iu;
const DAY_WORD = exactly(
  String.raw`(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]*(?:de\s+|d['’]\s*)?([\p{L}\p{M}]+)\.?[\s,-]*(?:de\s+|del\s+)?(\d{4}|\d{2})(?:\s*г\.?)?${TIME}${ZONE}`,
);
const WORD_DAY = exactly(
  String.raw`([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}${ZONE}`,
);
const JAVA = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:utc|gmt) (\d{4})$/i;
const EXCEL_SERIAL = /^[345]\d{4}(?:\.\d+)?$/;

/** Plain digits and spaces; times are written with a narrow space since Java 20. */
const plainForm = (text: string): string | undefined =>
  plainText(text)?.replace(/[\s\u00a0\u202f]+/gu, ' ');

/**
 * Reads a date as LinkedIn or a spreadsheet writes it, with or without a time of day. The time is taken as UTC.
 * @returns undefined when it is no date, or a date that does not exist
 */
export function parseMoment(text: string): WrittenDate | undefined {
  if (text.length > 60) return undefined;
  const plain = plainForm(text);
  if (!plain) return undefined;
  return (
    yearFirst(plain) ??
    koreanOrVietnamese(plain) ??
    numbers(plain) ??
    withWord(plain) ??
    amongWords(plain) ??
    excelSerial(plain)
  );
}

/** UTC epoch of a day and a time of day; undefined for a day that does not exist or is not LinkedIn's time. */
export function instant(
  year: number,
  month: number,
  day: number,
  timeMs: number,
): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms + timeMs : undefined;
}

/** A year of two digits: 99 is 1999, which no date of LinkedIn's can be. */
const fullYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) < 50 ? 2000 : 1900) : Number(text);

const withYearAs = (written: string, date: WrittenDate | undefined): WrittenDate | undefined =>
  date && (written.length === 2 ? { ...date, shortYear: true } : date);

/** Milliseconds since midnight; undefined for a clock that does not exist. */
function clock(hour = '0', minute = '0', second = '0', half = ''): number | undefined {
  let hours = Number(hour);
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

const sure = (ms: number | undefined): (WrittenDate & { kind: 'sure' }) | undefined =>
  ms === undefined ? undefined : { kind: 'sure', ms };

function yearFirst(text: string): WrittenDate | undefined {
  const found = YEAR_FIRST.exec(text);
  if (!found) return undefined;
  const [, year, month, day, ...time] = found;
  const timeMs = clock(...time);
  return timeMs === undefined
    ? undefined
    : sure(instant(Number(year), Number(month), Number(day), timeMs));
}

function koreanOrVietnamese(text: string): WrittenDate | undefined {
  const [, year = '', month, day] = KOREAN.exec(text) ?? [];
  if (year) return sure(instant(fullYear(year), Number(month), Number(day), 0));
  const [, first, second, last] = VIETNAMESE.exec(text) ?? [];
  return last ? sure(instant(Number(last), Number(second), Number(first), 0)) : undefined;
}

function numbers(text: string): WrittenDate | undefined {
  const found = NUMBERS.exec(text);
  if (!found) return undefined;
  const [, a = '', mark = '', b = '', yearText = '', ...time] = found;
  const timeMs = clock(...time);
  if (timeMs === undefined) return undefined;
  const [first, second, year] = [Number(a), Number(b), fullYear(yearText)];
  const dayFirst = instant(year, second, first, timeMs);
  const monthFirst = instant(year, first, second, timeMs);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  // A half-day clock is how LinkedIn's own US form is told from every other.
  return withYearAs(yearText, {
    kind: 'order',
    first,
    second,
    year,
    timeMs,
    mark: time[3] ? 'clock' : mark,
  });
}

function withWord(text: string): WrittenDate | undefined {
  const java = JAVA.exec(text);
  if (java) {
    const [, month = '', day, hour, minute, second, year] = java;
    return named(month, Number(day), Number(year), clock(hour, minute, second));
  }
  const dayWord = DAY_WORD.exec(text);
  if (dayWord) {
    const [, day, month = '', year = '', ...time] = dayWord;
    return withYearAs(year, named(month, Number(day), fullYear(year), clock(...time)));
  }
  const wordDay = WORD_DAY.exec(text);
  if (!wordDay) return undefined;
  const [, month = '', day, year, ...time] = wordDay;
  return named(month, Number(day), Number(year), clock(...time));
}

/** A day and a year of four digits in any order, with the month's name and words that every date may have. */
function amongWords(text: string): WrittenDate | undefined {
  const found = monthOfText(text);
  return found && ofMonths(found.months, found.day, found.year, 0);
}

const named = (
  word: string,
  day: number,
  year: number,
  timeMs: number | undefined,
): WrittenDate | undefined => ofMonths(monthsOfWord(monthWord(word)), day, year, timeMs);

function ofMonths(
  months: MonthByLanguage | undefined,
  day: number,
  year: number,
  timeMs: number | undefined,
): WrittenDate | undefined {
  if (!months || timeMs === undefined) return undefined;
  const [month, ...others] = new Set(months.values());
  if (month === undefined) return undefined;
  if (others.length === 0) {
    const date = sure(instant(year, month, day, timeMs));
    return date && !months.has('en') ? { ...date, languages: [...months.keys()] } : date;
  }
  return { kind: 'word', months, day, year, timeMs };
}

/** Days since 1899-12-30, as a spreadsheet saves a date whose format was lost. */
function excelSerial(text: string): WrittenDate | undefined {
  return EXCEL_SERIAL.test(text) ? sure(excelSerialMs(Number(text))) : undefined;
}

/** UTC epoch of a spreadsheet's day number; undefined outside LinkedIn's time. */
export function excelSerialMs(serial: number): number | undefined {
  const ms = Math.round((serial - EXCEL_EPOCH_DAYS) * DAY_MS);
  const year = new Date(ms).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? ms : undefined;
}
