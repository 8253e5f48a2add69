import { DateColumn } from '../date-column';
import { excelSerialMs, parseMoment, type WrittenDate } from '../parse-moment';
import { plainText } from '../../parsing/plain-text';
import { isLocalDay, toLocalDay, type LocalDay } from '../../model/day';
import type { CellValue } from './sheet';

const WORDED = String.raw`\d{1,2}[.º]?\s(?:de\s)?\p{L}[\p{L}\p{M}]+\.?,?\s(?:de\s)?\d{4}|\p{L}[\p{L}\p{M}]+\.?\s\d{1,2},?\s\d{4}`;
const NUMERIC = String.raw`\d{4}[-/.年년]\s?\d{1,2}[-/.月월]\s?\d{1,2}[日일]?|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}`;
const ANY_DATE = new RegExp(`${NUMERIC}|${WORDED}`, 'gu');

/** Texts of the dates that stand inside a cell: one in "Total followers on 11/22/2024:", two in a range. */
export function datesInside(cell: CellValue | undefined): string[] {
  if (typeof cell !== 'string' || cell.length > 200) return [];
  // Arabic workbooks write dates with marks of direction inside and digits of their own.
  return [...(plainText(cell) ?? cell).matchAll(ANY_DATE)]
    .map(([text]) => text)
    .filter((text) => parseMoment(text) !== undefined);
}

/** Whether the whole cell is a date; a bare number of a day column is Excel's day count. */
export function isDateCell(cell: CellValue | undefined): cell is string | number {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell > 36_000 && excelSerialMs(cell) !== undefined;
  return typeof cell === 'string' && !/^\d+$/.test(cell) && parseMoment(cell) !== undefined;
}

/** Settles all dates of one workbook together: one program wrote them in one order. */
export class WorkbookDates {
  private readonly column: DateColumn;
  private settle: ((date: WrittenDate) => number | undefined) | undefined;

  /** @param isEnglish - English workbooks put the month first, every other language the day or the year */
  constructor(isEnglish: boolean) {
    this.column = new DateColumn(isEnglish ? 'monthFirst' : 'dayFirst');
  }

  /**
   * Shows a date before any is settled, so that it takes part in the decision.
   * @param inSequence - whether the dates before and after it are its neighbours in time
   */
  add(cell: CellValue | undefined, inSequence: boolean): void {
    if (typeof cell === 'string') this.column.add(cell, inSequence);
  }

  /** Settles a date. Call it only after every date was added. @returns null when the cell is none */
  day(cell: CellValue | undefined): LocalDay | null {
    const ms = typeof cell === 'number' ? excelSerialMs(cell) : this.textMs(cell);
    if (ms === undefined) return null;
    const day = toLocalDay(ms, 0);
    return isLocalDay(day) ? day : null;
  }

  private textMs(cell: string | null | undefined): number | undefined {
    const date: WrittenDate | undefined = cell ? parseMoment(cell) : undefined;
    this.settle ??= this.column.resolver();
    return date && this.settle(date);
  }
}
