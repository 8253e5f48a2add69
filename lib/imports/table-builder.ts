import { ReadFailure } from './byte-source';
import { cleanLines, cleanText, shortened } from './clean-text';
import { unfolded, type CsvRecord } from './csv-records';
import { DateColumn } from './date-column';
import type { DetectedTable } from './detect-kind';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { WrittenDate } from './parse-moment';
import { Rejections } from './rejections';
import type { RowCells, TableReader } from './table-definition';
import type { ReadTable, RejectedLine, TableKind } from '../model/import-result';
import type { Phrase } from '../model/score';

/** A table that was read to its end. */
export interface TableContent {
  table: ReadTable;
  /** Data rows in the file, rejected ones left out. */
  rows: number;
  rejected: RejectedLine[];
  rejectedCount: number;
}

interface PendingDate {
  row: unknown;
  column: string;
  date: WrittenDate;
  line: number;
  text: string;
}

/** A date that may be two days, in a column that does not say which part is the month. */
const dateOpen = (text: string): Phrase => ({ key: 'imports.line.dateOpen', params: { text } });

/** The cells of the line at hand; one object serves all lines of a file. */
class LineCells implements RowCells {
  line: readonly string[] = [];

  constructor(private readonly columns: ReadonlyMap<string, number>) {}

  raw(column: string): string {
    return this.line[this.columns.get(column) ?? -1] ?? '';
  }

  text(column: string): string {
    return cleanText(this.raw(column));
  }

  lines(column: string): string {
    return cleanLines(this.raw(column));
  }

  all(): readonly string[] {
    return this.line.map(cleanText);
  }
}

/** Turns records into rows, and settles their dates once every line has been seen. */
export class TableBuilder {
  rowCount = 0;
  private readonly rejections = new Rejections();
  private readonly rows: unknown[] = [];
  private readonly pending: PendingDate[] = [];
  /** The last line that is not empty, and how many rows there were before it. */
  private readonly last = { line: 0, rowsBefore: 0 };
  private shortestDate = Infinity;
  private readonly dateColumns: Map<string, DateColumn>;
  private readonly reader: TableReader<TableKind, unknown>;
  private readonly width: number;
  private readonly cells: LineCells;

  constructor(
    private readonly table: DetectedTable,
    nameHint: string,
  ) {
    const { definition, titles, columns } = table;
    this.reader = definition.open({ nameHint, titles });
    // Spreadsheets and editors leave empty titles at the end, over columns that the lines may or may not have.
    this.width = titles.findLastIndex((title) => title.trim() !== '') + 1 || columns.size;
    this.cells = new LineCells(columns);
    this.dateColumns = new Map(
      Object.keys(definition.dates ?? {})
        .filter((column) => columns.has(column))
        .map((column) => [column, new DateColumn()]),
    );
  }

  /** A record of several lines is one record only when it has a cell for every title. */
  isWhole(cells: readonly string[]): boolean {
    return this.table.definition.anyWidth === true || this.hasRightWidth(cells);
  }

  add({ cells: written, line, fault }: CsvRecord): void {
    const { headerLine, delimiter } = this.table;
    if (line <= headerLine) return;
    this.last.line = line;
    this.last.rowsBefore = this.rows.length;
    if (fault !== null) {
      this.rejections.add(line, { key: `imports.line.${fault}`, params: {} }, false);
      return;
    }
    let cells: readonly string[] = written;
    let isRight = this.hasRightWidth(written);
    if (!isRight) {
      const inner = unfolded(written, delimiter);
      isRight = this.hasRightWidth(inner);
      if (isRight) cells = inner;
    }
    if (cells.every((cell) => cell === '' || cell.trim() === '') || this.isTitles(cells)) return;
    if (!isRight) {
      const params = { found: cells.length, expected: this.width };
      this.rejections.add(line, { key: 'imports.line.width', params }, false);
      return;
    }
    this.addRow(cells, line);
  }

  /** Files that were put together by hand have the titles again in the middle. */
  private isTitles(cells: readonly string[]): boolean {
    const { titles } = this.table;
    return (
      this.width > 1 &&
      cells[0] === titles[0] &&
      titles.slice(0, this.width).every((title, index) => cells[index] === title)
    );
  }

  /** Spreadsheets add empty cells at the end and never drop filled ones. */
  private hasRightWidth(cells: readonly string[]): boolean {
    if (this.table.definition.anyWidth) return cells.length <= MAX_COLUMNS;
    if (cells.length <= this.width) return cells.length === this.width;
    return cells.slice(this.width).every((cell) => cell.trim() === '');
  }

  private addRow(cells: readonly string[], line: number): void {
    const row = this.cells;
    row.line = cells;
    const result = this.reader.rows(row);
    if (!Array.isArray(result)) {
      this.rejections.add(line, result, false);
      return;
    }
    if (this.rows.length + result.length > MAX_ROWS) {
      throw new ReadFailure('imports.file.tooManyRows', { max: MAX_ROWS });
    }
    this.rowCount++;
    for (const item of result) {
      this.rows.push(item);
      for (const [column, dates] of this.dateColumns) this.addDate(item, column, dates, row, line);
    }
  }

  private addDate(
    row: unknown,
    column: string,
    dates: DateColumn,
    cells: RowCells,
    line: number,
  ): void {
    const text = cells.text(column);
    if (text === '') return;
    const date = dates.add(text);
    if (date && !date.shortYear) this.shortestDate = Math.min(this.shortestDate, text.length);
    if (!date) this.rejectDate(line, text);
    else if (date.kind === 'sure' && !date.shortYear)
      this.table.definition.dates?.[column]?.(row, date.ms);
    else this.pending.push({ row, column, date, line, text: shortened(text, 40) });
  }

  private rejectDate(line: number, text: string): void {
    this.rejections.add(
      line,
      { key: 'imports.line.date', params: { text: shortened(text, 40) } },
      true,
    );
  }

  /**
   * A file that ends in the middle of its last line was not downloaded completely: that line is none, and others are
   * missing. Cut in a date that is its last cell, it has all its cells and a date shorter than every other.
   */
  private noteCut(): void {
    const { line, rowsBefore } = this.last;
    const rejection = this.rejections.listed.find(
      ({ line: at, reason }) => at === line && this.isCut(reason),
    );
    if (!rejection) return;
    if (rejection.kept) {
      this.rows.length = rowsBefore;
      this.rowCount--;
    }
    Object.assign(rejection, { reason: { key: 'imports.line.cut', params: {} }, kept: false });
  }

  private isCut({ key, params }: Phrase): boolean {
    if (key === 'imports.line.quotes') return true;
    if (key === 'imports.line.width') return Number(params.found) < Number(params.expected);
    const { columns, definition } = this.table;
    const isLast = Object.keys(definition.dates ?? {}).some(
      (column) => columns.get(column) === this.width - 1,
    );
    return key === 'imports.line.date' && isLast && String(params.text).length < this.shortestDate;
  }

  /** @param endsOpen - whether the text ends without a line end, as many of LinkedIn's do */
  finish(endsOpen: boolean): TableContent {
    const resolvers = new Map(
      [...this.dateColumns].map(([column, dates]) => [column, dates.resolver()]),
    );
    for (const { row, column, date, line, text } of this.pending) {
      const ms = resolvers.get(column)?.(date);
      if (ms === undefined && date.shortYear) this.rejectDate(line, text);
      else if (ms === undefined) this.rejections.add(line, dateOpen(text), true);
      else this.table.definition.dates?.[column]?.(row, ms);
    }
    if (endsOpen) this.noteCut();
    const { kind } = this.table.definition;
    return {
      table: { kind, rows: this.reader.finish(this.rows) } as ReadTable,
      rows: this.rowCount,
      rejected: this.rejections.inOrder(),
      rejectedCount: this.rejections.count,
    };
  }
}
