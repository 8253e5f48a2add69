import Papa from 'papaparse';
import { MAX_RECORD_CHARS } from './limits';

/** One record of a table, or a line that is none. */
export interface CsvRecord {
  cells: string[];
  /** Physical line on which it starts, counted from 1. */
  line: number;
  /** `quotes` = a quote is opened or closed in the wrong place, `tooLong` = the line has no end in sight. */
  fault: 'quotes' | 'tooLong' | null;
}

/** After so many broken quotes a line is taken for a record, so that damage costs no more than reading. */
const MAX_RECOVERIES = 50;

interface Parsed {
  data: string[][];
  errors: { row?: number; code?: string }[];
  meta: { cursor: number };
}

/**
 * Cuts text into records: RFC 4180 with any delimiter, a delimiter of several lines in a quoted cell included.
 * A record with a broken quote costs one physical line, and reading goes on with the next one.
 * @param text - chunks with `\n` line ends
 * @param isWhole - whether a record of several lines is credible; when not, its first line is broken and the rest is read
 *   again
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  isWhole: (cells: readonly string[]) => boolean,
): AsyncGenerator<CsvRecord[]> {
  const cutter = new RecordCutter(delimiter, isWhole);
  for await (const chunk of text) {
    const records = cutter.cut(chunk, false);
    if (records.length > 0) yield records;
  }
  const records = cutter.cut('', true);
  if (records.length > 0) yield records;
}

/**
 * The cells of a line that a spreadsheet of another delimiter put into one cell and quoted as a whole:
 * `"Ann,Lee,""Acme, Inc"""`.
 */
export function unfolded(cells: readonly string[], delimiter: string): readonly string[] {
  const [cell = ''] = cells;
  if (cells.length !== 1 || !cell.includes(delimiter)) return cells;
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  const { data, errors } = parser.parse(cell, 0, false) as Parsed;
  return errors.length > 0 ? cells : (data[0] ?? cells);
}

class RecordCutter {
  private rest = '';
  private line = 1;
  private recoveries = 0;
  private skippingLine = false;

  constructor(
    private readonly delimiter: string,
    private readonly isWhole: (cells: readonly string[]) => boolean,
  ) {}

  cut(chunk: string, isLast: boolean): CsvRecord[] {
    this.rest += chunk;
    const records: CsvRecord[] = [];
    if (this.skippingLine && !this.skipLine()) return records;
    while (this.rest !== '') {
      const before = this.rest.length;
      if (this.recoveries >= MAX_RECOVERIES) this.cutLines(records, isLast);
      else this.cutQuoted(records, isLast);
      if (this.rest.length === before) {
        if (before <= MAX_RECORD_CHARS) break;
        this.giveUpLine(records);
        if (this.skippingLine) break;
      }
    }
    return records;
  }

  private parse(text: string, ignoreLastRow: boolean): Parsed {
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n', quoteChar: '"' });
    return parser.parse(text, 0, ignoreLastRow) as Parsed;
  }

  private cutQuoted(records: CsvRecord[], isLast: boolean): void {
    const { data, errors, meta } = this.parse(this.rest, !isLast);
    const suspect = new Set(errors.map((error) => error.row));
    for (const [index, cells] of data.entries()) {
      const lines = physicalLines(cells);
      if (lines > 1 && (suspect.has(index) || !this.isWhole(cells))) {
        this.recover(records, data, index);
        return;
      }
      const isOpen = errors.some(({ row, code }) => row === index && code === 'MissingQuotes');
      records.push({ cells, line: this.line, fault: isOpen ? 'quotes' : null });
      this.line += lines;
    }
    // A trailing newline leaves one empty record, which is no line of the file.
    if (isLast && this.rest.endsWith('\n')) records.pop();
    this.rest = isLast ? '' : this.rest.slice(meta.cursor);
  }

  /** Drops the first physical line of record `index` and keeps everything after it for the next round. */
  private recover(records: CsvRecord[], data: string[][], index: number): void {
    let skipped = 0;
    for (const cells of data.slice(0, index)) skipped += physicalLines(cells);
    let start = 0;
    for (let n = 0; n < skipped; n++) start = this.rest.indexOf('\n', start) + 1;
    const end = this.rest.indexOf('\n', start);
    records.push({ cells: [], line: this.line, fault: 'quotes' });
    this.rest = this.rest.slice(end + 1);
    this.line++;
    this.recoveries++;
  }

  /** One line, one record. */
  private cutLines(records: CsvRecord[], isLast: boolean): void {
    const end = isLast ? this.rest.length : this.rest.lastIndexOf('\n');
    if (end < 0) return;
    const lines = this.rest.slice(0, end).split('\n');
    if (isLast && lines.at(-1) === '') lines.pop();
    for (const line of lines) {
      const { data, errors } = this.parse(line, false);
      records.push({
        cells: data[0] ?? [''],
        line: this.line++,
        fault: errors.length > 0 ? 'quotes' : null,
      });
    }
    this.rest = this.rest.slice(end + 1);
  }

  /** A record without an end: its first line is no record, whether it is a broken quote or endless. */
  private giveUpLine(records: CsvRecord[]): void {
    const end = this.rest.indexOf('\n');
    const tooLong = end < 0 || end > MAX_RECORD_CHARS;
    records.push({ cells: [], line: this.line, fault: tooLong ? 'tooLong' : 'quotes' });
    this.recoveries++;
    this.skippingLine = true;
    this.skipLine();
  }

  /** @returns whether the end of the line was reached */
  private skipLine(): boolean {
    const end = this.rest.indexOf('\n');
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
    if (end < 0) return false;
    this.line++;
    this.skippingLine = false;
    return true;
  }
}

function physicalLines(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++;
  }
  return lines;
}
