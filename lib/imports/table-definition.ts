import type { ImportTables, TableKind } from '../model/import-result';
import type { Phrase } from '../model/score';

/** One line of a table, its cells by the definition's own column names. */
export interface RowCells {
  /** The cleaned cell; empty when the table has no such column. */
  text(column: string): string;
  /** The cell with its line breaks, otherwise cleaned. */
  lines(column: string): string;
  /** The cell as it stands, for tests on its form; never kept. */
  raw(column: string): string;
  /** Every cell of the line by position, cleaned; for tables whose titles repeat. */
  all(): readonly string[];
}

/** What is known about a file beside its rows. */
export interface TableContext {
  /** `fileNameHint` of its name: "messages", "recommendationsgiven". */
  nameHint: string;
  /** Column titles as written. */
  titles: readonly string[];
}

/** Puts a settled date where it belongs: UTC epoch in milliseconds, or `null`. */
// A method's type, so that a table of any row fits into a list of tables.
export type DateSetter<Raw> = { set(row: Raw, ms: number | null): void }['set'];

/** Reads the lines of one file. */
export interface TableReader<K extends TableKind, Raw> {
  /** The rows of one line (ad targeting has several), or why it is none. Dates come later. */
  rows(cells: RowCells): Raw[] | Phrase;
  /** Settles what only the whole file tells, such as who its owner is. Dates are set by then. */
  finish(rows: Raw[]): ImportTables[K];
}

/** What one of LinkedIn's tables looks like and what is taken from it. */
export interface TableDefinition<K extends TableKind = TableKind, Raw = ImportTables[K][number]> {
  kind: K;
  /** The file name as LinkedIn writes it, for messages. */
  fileName: string;
  /** Titles of each column in every language and era, compared by `headerName`. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Columns without which it is another table. */
  required: readonly string[];
  /** Columns of which one is needed beside those. */
  oneOf?: readonly string[];
  /** Titles that only other programs' tables have, compared by `headerName`. */
  foreign?: ReadonlySet<string>;
  /** Whether the file may have no other columns unless it is named so: for tables with few and common titles. */
  onlyThese?: boolean;
  /** `fileNameHint`s the file must have, for tables that only their name tells apart. */
  namedAs?: readonly string[];
  /** Whether a line may have fewer or more cells than the header. */
  anyWidth?: boolean;
  dates?: Readonly<Record<string, DateSetter<Raw>>>;
  open(context: TableContext): TableReader<K, Raw>;
}

/** The usual table: a line is a row, or none. */
export const oneRowALine = <K extends TableKind>(
  row: (cells: RowCells) => ImportTables[K][number] | Phrase,
): (() => TableReader<K, ImportTables[K][number]>) => {
  return () => ({
    rows(cells) {
      const result = row(cells);
      return isPhrase(result) ? result : [result];
    },
    finish: (rows) => rows as ImportTables[K],
  });
};

const isPhrase = (value: object): value is Phrase => 'key' in value && 'params' in value;
