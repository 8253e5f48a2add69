import { ReadFailure } from '../byte-source';
import { cleanText, shortened } from '../clean-text';
import { MAX_CELL_CHARS, MAX_SHEET_CELLS, MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from '../limits';
import { excelSerialMs } from '../parse-moment';
import type { CellValue, SheetRow } from './sheet';
import { readXml } from './xml-events';

/** What cells refer to: texts by number and which styles show a number as a date. */
export interface WorkbookContext {
  sharedStrings: readonly string[];
  dateStyles: ReadonlySet<number>;
  /** Added to a day number: old Excel for Mac counted from 1904. */
  epochDays: number;
}

const tooLarge = () => new ReadFailure('imports.workbook.tooLarge', { max: MAX_SHEET_ROWS });

/** Spreadsheets write control characters as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Column and row of `C7`, from 0 and from 1; undefined when the reference is missing or broken. */
function position(reference: string): { column: number; line: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (!letters || !digits) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, line: Number(digits) };
}

/**
 * Reads the cells of a sheet as they stand: where rows and cells carry no reference, or the sheet says it ends at A1, the
 * order of the elements decides.
 * @throws ReadFailure when the sheet is damaged or larger than any export
 */
export function readSheet(bytes: Uint8Array, context: WorkbookContext): SheetRow[] {
  const rows = new Map<number, CellValue[]>();
  let line = 0;
  let column = -1;
  let cellCount = 0;
  let cell: { type: string; style: number; text: string } | undefined;
  let isValue = false;
  let isPhonetic = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'row') {
        const written = Number(attribute('r'));
        line = Number.isInteger(written) && written > 0 ? written : line + 1;
        column = -1;
        if (line > MAX_SHEET_ROWS) throw tooLarge();
      } else if (name === 'c') {
        const at = position(attribute('r'));
        column = at?.column ?? column + 1;
        line = at?.line ?? line;
        if (++cellCount > MAX_SHEET_CELLS || line > MAX_SHEET_ROWS) throw tooLarge();
        cell = { type: attribute('t'), style: Number(attribute('s') || -1), text: '' };
      } else if (name === 'v' || name === 't') isValue = cell !== undefined;
      else if (name === 'rPh') isPhonetic = true;
    },
    text(text) {
      if (isValue && !isPhonetic && cell) cell.text += text;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c' && cell) {
        const value = valueOf(cell, context);
        cell = undefined;
        if (value === null || column >= MAX_SHEET_COLUMNS) return;
        let cells = rows.get(line);
        if (!cells) rows.set(line, (cells = []));
        while (cells.length < column) cells.push(null);
        cells[column] = value;
      }
    },
  });
  return [...rows].map(([at, cells]) => ({ line: at, cells })).sort((a, b) => a.line - b.line);
}

function valueOf(
  { type, style, text }: { type: string; style: number; text: string },
  { sharedStrings, dateStyles, epochDays }: WorkbookContext,
): CellValue {
  if (type === 'e') return null;
  if (type === 's') return textValue(sharedStrings[Number(text)] ?? '');
  if (type !== '' && type !== 'n') return textValue(text);
  const number = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(number)) return textValue(text);
  const ms = dateStyles.has(style) ? excelSerialMs(number + epochDays) : undefined;
  return ms === undefined ? number : new Date(ms).toISOString().slice(0, 10);
}

const textValue = (text: string): string | null =>
  cleanText(unescaped(shortened(text, MAX_CELL_CHARS))) || null;
