/** A cell's value: dates come as `YYYY-MM-DD` text, errors and empty cells as `null`. */
export type CellValue = string | number | null;

/** A row with at least one filled cell. */
export interface SheetRow {
  /** Row number as the spreadsheet shows it, from 1. */
  line: number;
  /** By column from A; cells after the last filled one are missing. */
  cells: CellValue[];
}

/** One sheet, rows in order. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
}
