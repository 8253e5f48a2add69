import { plainText } from '../../parsing/plain-text';
import type { CellValue } from './sheet';

const GROUPED = /^-?\d{1,3}(?:[.,\s\u00a0\u202f'’]\d{3})+$/;
/** "1,234.0" and "1.234,0": a whole number with a decimal sign other than the one between its thousands. */
const GROUPED_DECIMAL = /^-?\d{1,3}(?:([.,\s\u00a0\u202f'’])\d{3})(?:\1\d{3})*(?!\1)[.,]0{1,2}$/;
/** "12,34,567", as India groups. */
const INDIAN = /^-?\d{1,2}(?:,\d{2})+,\d{3}(?:\.0{1,2})?$/;
const WHOLE = /^-?\d+(?:[.,]0+)?$/;

/**
 * A count of the analytics, as number or as text in any language's writing. Negative ones exist: LinkedIn corrects days.
 * @returns null when the cell is empty or no whole number
 */
export function cellCount(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number')
    return Number.isSafeInteger(Math.round(cell)) ? Math.round(cell) : null;
  const text = plainText(cell ?? '')?.replace(/[−–]/g, '-') ?? '';
  if (GROUPED.test(text)) return Number(text.replace(/[^\d-]/g, ''));
  if (GROUPED_DECIMAL.test(text) || INDIAN.test(text))
    return Number(text.replace(/[.,]0{1,2}$/, '').replace(/[^\d-]/g, ''));
  return WHOLE.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : null;
}

/** A share 0–1 with every value its writing may stand for. */
export interface ShareRange {
  low: number;
  high: number;
}

const PERCENT = /(\d+(?:[.,]\d+)?)\s*[%٪]|[%٪]\s*(\d+(?:[.,]\d+)?)/;

/**
 * A share of the demographics: a fraction, "2%" (rounded), "< 1%" or the same in words.
 * @returns null when the cell is no share
 */
export function cellShare(cell: CellValue | undefined): ShareRange | null {
  if (typeof cell === 'number') {
    return cell >= 0 && cell <= 1 ? { low: cell, high: cell } : null;
  }
  const text = plainText(cell ?? '') ?? '';
  const found = PERCENT.exec(text);
  const digits = found?.[1] ?? found?.[2];
  if (digits === undefined) return null;
  const percent = Number(digits.replace(',', '.'));
  if (percent > 100) return null;
  const rest = text.replace(found?.[0] ?? '', '');
  // "< 1%" and "menos de 1%": whatever stands beside the number says "less than".
  if (/[<＜\p{L}]/u.test(rest)) return { low: 0, high: percent / 100 };
  const half = digits.includes('.') || digits.includes(',') ? 0.05 : 0.5;
  return { low: Math.max(0, percent - half) / 100, high: Math.min(100, percent + half) / 100 };
}
