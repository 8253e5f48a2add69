import type { Quantity } from '../model/count';
import { parseGrouped } from './grouped-number';
import { plainText } from './plain-text';
import { MAX_TEXT_LENGTH, readNumber } from './read-number';

/** How a field writes its numbers. */
export interface QuantityOptions {
  /** `.` is the decimal point, whatever the language; no magnitudes and no bounds then. */
  decimal?: boolean;
}

/** Whole number grouped by commas, fraction behind a point; what surrounds it is words and brackets. */
const DECIMAL =
  /^[\p{L}\p{M}\s(:]*?(?<![\p{L}\p{M}])(\d[\d,]*)(\.\d{1,15})?(?![\p{L}\p{M}])[\p{L}\p{M}\s):]*$/u;

function parseDecimal(text: string): Quantity | undefined {
  if (text.length > MAX_TEXT_LENGTH) return undefined;
  const [, whole, fraction = ''] = DECIMAL.exec(plainText(text) ?? '') ?? [];
  if (whole === undefined || parseGrouped(whole, false) === undefined) return undefined;
  const value = Number(whole.replaceAll(',', '') + fraction);
  return { value, low: value, high: value, bound: 'exact' };
}

/**
 * The count that a text shows: "1,465 connections", "+ de 500 relations", "1.2万", "フォロワー1,234人".
 *
 * Without a magnitude a separator before three digits groups, in every language; with one it is the decimal sign.
 * Compact numbers come back with every value that rounding or truncating could have shown (1.2K = 1,150–1,299).
 * @param lang - `<html lang>` of the page; empty = only what means the same in every language
 * @returns undefined when the text holds no number, two of them, or one that may be something else
 */
export function parseQuantity(
  text: string,
  lang: string,
  options: QuantityOptions = {},
): Quantity | undefined {
  return options.decimal ? parseDecimal(text) : readNumber(text, lang)?.quantity;
}
