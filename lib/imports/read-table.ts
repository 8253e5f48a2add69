import { ReadFailure, type ByteSource } from './byte-source';
import { cleanLines, cleanText, shortened } from './clean-text';
import { csvRecords, type CsvRecord } from './csv-records';
import { DateColumn } from './date-column';
import { detectKind, type DetectedTable, type Detection } from './detect-kind';
import { fileNameHint } from './file-name';
import { MAX_COLUMNS, MAX_ROWS, MAX_TABLE_BYTES } from './limits';
import type { WrittenDate } from './parse-moment';
import { Rejections } from './rejections';
import type { RowCells, TableReader } from './table-definition';
import { decodeText, EncodingSniffer, type EncodingReport } from './text-encoding';
import type { ReadTable, RejectedLine, TableKind } from '../model/import-result';

/** A table that was read to its end. */
export interface TableContent {
  table: ReadTable;
  /** Data rows in the file, rejected ones left out. */
  rows: number;
  rejected: RejectedLine[];
  rejectedCount: number;
  /** The same for files with the same bytes. */
  digest: string;
}

export interface TableReadOptions {
  signal?: AbortSignal | undefined;
  /** Called for every piece of text: bytes of the file so far, rows so far. */
  onProgress?: ((bytesRead: number, rows: number) => void) | undefined;
  /** Kinds whose rows nobody asked for. */
  isWanted: (kind: TableKind) => boolean;
}

/** What came of a text: a table, or what it is instead. */
export type TableOutcome =
  | { outcome: 'read'; content: TableContent }
  | { outcome: 'unwanted'; kind: TableKind }
  | { outcome: 'other'; detection: Exclude<Detection, { found: 'table' }>; text: EncodingReport };

const HEAD_CHARS = 128 * 1024;

/** Small files are unpacked once; large ones a second time, so that memory does not grow with them. */
const HELD_BYTES = 8 * 2 ** 20;

/**
 * Reads one text file: encoding, table kind, delimiter, then every line.
 * @throws ReadFailure when the bytes cannot be read, and the signal's reason when it is aborted
 */
export async function readTable(
  source: ByteSource,
  { signal, onProgress, isWanted }: TableReadOptions,
): Promise<TableOutcome> {
  const { report, held } = await sniff(source, signal);
  if (report.isBinary)
    return { outcome: 'other', detection: { found: 'nothing', titles: [] }, text: report };
  const text = () => decodeText(held ? fromMemory(held) : source.open(), report);
  const nameHint = fileNameHint(source.path);
  const head = await headOf(text());
  const detection = await detectKind(head.text, head.isComplete, nameHint);
  if (detection.found !== 'table') return { outcome: 'other', detection, text: report };
  const { definition } = detection.table;
  if (!isWanted(definition.kind)) return { outcome: 'unwanted', kind: definition.kind };

  const builder = new TableBuilder(detection.table, nameHint);
  const isWhole = (cells: readonly string[]) => builder.isWhole(cells);
  let charsRead = 0;
  const counted = async function* () {
    for await (const chunk of text()) {
      signal?.throwIfAborted();
      charsRead += chunk.length;
      yield chunk;
      onProgress?.(Math.min(charsRead, report.size), builder.rowCount);
    }
  };
  for await (const records of csvRecords(counted(), detection.table.delimiter, isWhole)) {
    for (const record of records) builder.add(record);
  }
  return { outcome: 'read', content: { ...builder.finish(), digest: report.digest } };
}

async function* fromMemory(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function sniff(source: ByteSource, signal: AbortSignal | undefined) {
  const sniffer = new EncodingSniffer();
  let held: Uint8Array[] | undefined = [];
  let size = 0;
  for await (const chunk of source.open()) {
    signal?.throwIfAborted();
    size += chunk.length;
    if (size > MAX_TABLE_BYTES)
      throw new ReadFailure('imports.file.tooLarge', {
        maxMegabytes: Math.floor(MAX_TABLE_BYTES / 2 ** 20),
      });
    sniffer.add(chunk);
    if (size > HELD_BYTES) held = undefined;
    held?.push(chunk);
  }
  return { report: sniffer.report(), held };
}

async function headOf(text: AsyncIterable<string>): Promise<{ text: string; isComplete: boolean }> {
  let head = '';
  for await (const chunk of text) {
    head += chunk;
    if (head.length >= HEAD_CHARS) return { text: head.slice(0, HEAD_CHARS), isComplete: false };
  }
  return { text: head, isComplete: true };
}

interface PendingDate {
  row: unknown;
  column: string;
  date: WrittenDate;
  line: number;
  text: string;
}

/** Turns records into rows, and settles their dates once every line has been seen. */
class TableBuilder {
  rowCount = 0;
  private readonly rejections = new Rejections();
  private readonly rows: unknown[] = [];
  private readonly pending: PendingDate[] = [];
  private readonly dateColumns: Map<string, DateColumn>;
  private readonly reader: TableReader<TableKind, unknown>;
  private readonly width: number;

  constructor(
    private readonly table: DetectedTable,
    nameHint: string,
  ) {
    const { definition, titles, columns } = table;
    this.reader = definition.open({ nameHint, titles });
    this.width = titles.length || columns.size;
    this.dateColumns = new Map(
      Object.keys(definition.dates ?? {})
        .filter((column) => columns.has(column))
        .map((column) => [column, new DateColumn()]),
    );
  }

  /** A record of several lines is one record only when it has a cell for every title. */
  isWhole(cells: readonly string[]): boolean {
    return this.table.definition.anyWidth === true || cells.length === this.width;
  }

  add({ cells, line, fault }: CsvRecord): void {
    if (line <= this.table.headerLine) return;
    if (fault !== null) {
      this.rejections.add(line, { key: `imports.line.${fault}`, params: {} }, false);
      return;
    }
    if (cells.every((cell) => cell === '' || cell.trim() === '')) return;
    if (!this.hasRightWidth(cells)) {
      const params = { found: cells.length, expected: this.width };
      this.rejections.add(line, { key: 'imports.line.width', params }, false);
      return;
    }
    this.addRow(cells, line);
  }

  /** Spreadsheets add empty cells at the end and never drop filled ones. */
  private hasRightWidth(cells: readonly string[]): boolean {
    if (this.table.definition.anyWidth) return cells.length <= MAX_COLUMNS;
    if (cells.length < this.width) return false;
    return cells.slice(this.width).every((cell) => cell.trim() === '');
  }

  private addRow(cells: readonly string[], line: number): void {
    const row = this.cellsOf(cells);
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
    if (!date) this.rejectDate(line, text);
    else if (date.kind === 'sure') this.table.definition.dates?.[column]?.(row, date.ms);
    else this.pending.push({ row, column, date, line, text: shortened(text, 40) });
  }

  private rejectDate(line: number, text: string): void {
    this.rejections.add(
      line,
      { key: 'imports.line.date', params: { text: shortened(text, 40) } },
      true,
    );
  }

  finish(): Omit<TableContent, 'digest'> {
    const resolvers = new Map(
      [...this.dateColumns].map(([column, dates]) => [column, dates.resolver()]),
    );
    for (const { row, column, date, line, text } of this.pending) {
      const ms = resolvers.get(column)?.(date);
      if (ms === undefined) this.rejectDate(line, text);
      else this.table.definition.dates?.[column]?.(row, ms);
    }
    const { kind } = this.table.definition;
    return {
      table: { kind, rows: this.reader.finish(this.rows) } as ReadTable,
      rows: this.rowCount,
      rejected: this.rejections.inOrder(),
      rejectedCount: this.rejections.count,
    };
  }

  private cellsOf(cells: readonly string[]): RowCells {
    const { columns } = this.table;
    const raw = (column: string) => cells[columns.get(column) ?? -1] ?? '';
    return {
      raw,
      text: (column) => cleanText(raw(column)),
      lines: (column) => cleanLines(raw(column)),
      all: () => cells.map(cleanText),
    };
  }
}
