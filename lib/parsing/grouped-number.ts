import type { Language } from './language';

/** Signs between groups of digits, and between whole and fraction when a magnitude follows. */
export const SEPARATORS = ",.'’٬٫ \\u00a0\\u202f\\u2009";

/** Doubles hold every integer of fifteen digits. */
const MAX_DIGITS = 15;

const THOUSANDS = /^[1-9]\d{0,2}(?:(?<sep>\D)\d{3}(?:\k<sep>\d{3})*)$/u;
const LAKHS = /^[1-9]\d?(?:,\d{2})*,\d{3}$/u;
const LAKH_LANGUAGES: readonly (Language | undefined)[] = ['hi', 'bn', 'mr', 'pa', 'te'];

/** Whether a page groups like Indian languages do: two digits from the thousands on. */
export function groupsByLakh(lang: string, language: Language | undefined): boolean {
  return LAKH_LANGUAGES.includes(language) || /[-_]in\b/i.test(lang);
}

/**
 * A whole number as written: plain, or grouped regularly by one sign throughout.
 * @returns undefined for a leading zero, irregular or mixed groups, a decimal, or more than 15 digits
 */
export function parseGrouped(token: string, lakhs: boolean): number | undefined {
  const plain = /^(?:0|[1-9]\d*)$/.test(token);
  const grouped = THOUSANDS.exec(token);
  const regular = grouped !== null && grouped.groups?.sep !== '٫';
  if (!plain && !regular && !(lakhs && LAKHS.test(token))) return undefined;
  const digits = token.replace(/\D/gu, '');
  return digits.length > MAX_DIGITS ? undefined : Number(digits);
}

/** A number before a magnitude: its digits as one integer, and how many of them are decimals. */
export interface Mantissa {
  digits: number;
  decimals: number;
}

/** From here on a magnitude of four digits or more goes with mantissas such as 1,234 ("1,234万"). */
const MYRIAD = [1e4, 1e8];

/**
 * The number in front of a magnitude, where a separator is the decimal sign.
 * @returns undefined for what no interface writes: three decimals, groups, a leading zero
 */
export function parseMantissa(token: string, factor: number): Mantissa | undefined {
  const decimal = /^(0|[1-9]\d{0,3})(?:[.,٫](\d{1,2}))?$/u.exec(token);
  if (decimal) {
    const [, whole = '', fraction = ''] = decimal;
    return { digits: Number(whole + fraction), decimals: fraction.length };
  }
  if (MYRIAD.includes(factor) && /^[1-9],\d{3}$/.test(token)) {
    return { digits: Number(token.replace(',', '')), decimals: 0 };
  }
  return undefined;
}
