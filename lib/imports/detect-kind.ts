import { csvRecords, unfolded } from './csv-records';
import { fileNameHint } from './file-name';
import { headerName } from './header-name';
import { parseMoment } from './parse-moment';
import { profileSlug } from './profile-slug';
import { TABLES, type AnyTable } from './tables';

/** Where a table begins in a file and which column is which. */
export interface DetectedTable {
  definition: AnyTable;
  delimiter: string;
  /** Physical line of the column titles; 0 when the file has none and its first line is a row. */
  headerLine: number;
  /** Titles as written. */
  titles: readonly string[];
  /** Column number by the definition's column name. */
  columns: ReadonlyMap<string, number>;
}

/** What the top of a text is: one of our tables, a table that is never read, or something else. */
export type Detection =
  | { found: 'table'; table: DetectedTable }
  | { found: 'addressBook' }
  /** `titles` = the widest line near the top; empty when it is no table at all. */
  | { found: 'nothing'; titles: readonly string[] };

const DELIMITERS = [',', ';', '\t', '|'];

/** The titles stand on line 1, 4, or below whatever an owner wrote above them. */
const HEADER_SEARCH_RECORDS = 40;

/** Most files show their titles in the first piece. */
const HEAD_STEP = 4096;

const aliases = new Map<AnyTable, Map<string, string>>();

function columnOfTitle(definition: AnyTable): Map<string, string> {
  let byTitle = aliases.get(definition);
  if (!byTitle) {
    byTitle = new Map();
    for (const [column, titles] of Object.entries(definition.columns)) {
      for (const title of titles)
        if (!byTitle.has(headerName(title))) byTitle.set(headerName(title), column);
    }
    aliases.set(definition, byTitle);
  }
  return byTitle;
}

/** The columns of a definition in a line of titles; undefined when it is not that table's header. */
function columnsIn(
  definition: AnyTable,
  names: readonly string[],
  nameHint: string,
): Map<string, number> | undefined {
  if (definition.namedAs && !definition.namedAs.includes(nameHint)) return undefined;
  if (names.some((name) => definition.foreign?.has(name))) return undefined;
  const byTitle = columnOfTitle(definition);
  const isNamed = nameHint === fileNameHint(definition.fileName);
  const columns = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const column = byTitle.get(name);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    if (column === undefined && name !== '' && definition.onlyThese && !isNamed) return undefined;
  }
  const has = (column: string) => columns.has(column);
  const isTable = definition.required.every(has) && (definition.oneOf?.some(has) ?? true);
  return isTable ? columns : undefined;
}

/** Columns of a phone's or mail program's address book, LinkedIn's copy of it included. */
function isAddressBook(names: readonly string[]): boolean {
  const has = (name: string) => names.includes(name);
  const phones = names.some((name) =>
    /^(?:phonenumbers?|mobilephone|homephone|phone1value)$/.test(name),
  );
  return phones && (has('firstname') || has('name') || has('fullname') || has('givenname'));
}

/** The records of a text's beginning; the last one may be cut and is left out. */
async function headRecords(head: string, delimiter: string, isComplete: boolean) {
  async function* chunks() {
    for (let at = 0; at < head.length; at += HEAD_STEP) yield head.slice(at, at + HEAD_STEP);
  }
  const records = [];
  for await (const batch of csvRecords(chunks(), delimiter, () => true)) {
    records.push(...batch);
    if (records.length > HEADER_SEARCH_RECORDS) break;
  }
  if (!isComplete && records.length > 1 && records.length <= HEADER_SEARCH_RECORDS) records.pop();
  return records.slice(0, HEADER_SEARCH_RECORDS).filter(({ fault }) => fault === null);
}

/**
 * Finds out which table a text is, by its column titles, whatever the file is called and whatever stands above them.
 * @param head - the first 32,000 characters or so, `\n` line ends
 * @param isComplete - whether the head is the whole text
 * @param nameHint - `fileNameHint`; decides only between tables of the same columns
 */
export async function detectKind(
  head: string,
  isComplete: boolean,
  nameHint: string,
): Promise<Detection> {
  let best: DetectedTable | undefined;
  let widest: readonly string[] = [];
  let sawAddressBook = false;
  for (const delimiter of DELIMITERS) {
    const records = await headRecords(head, delimiter, isComplete);
    for (const { cells: written, line } of records) {
      const cells = unfolded(written, delimiter);
      const names = cells.map(headerName);
      if (written.length > widest.length) widest = written;
      sawAddressBook ||= isAddressBook(names);
      for (const definition of TABLES) {
        const columns = columnsIn(definition, names, nameHint);
        if (!columns || columns.size <= (best?.columns.size ?? 0)) continue;
        best = { definition, delimiter, headerLine: line, titles: cells, columns };
      }
    }
    best ??= withoutTitles(records, delimiter);
  }
  if (best) return { found: 'table', table: best };
  if (sawAddressBook) return { found: 'addressBook' };
  return { found: 'nothing', titles: widest.length > 1 ? widest : [] };
}

/**
 * Connections whose title line was lost or is in a language nobody foresaw: told by their addresses and dates. A line above
 * them that has some of the titles and not the others belongs to another program's table.
 */
function withoutTitles(
  records: readonly { cells: readonly string[]; line: number }[],
  delimiter: string,
): DetectedTable | undefined {
  const order = ['firstName', 'lastName', 'url', 'email', 'company', 'position', 'connectedOn'];
  const rows = records.filter(({ cells }) => cells.length === order.length);
  const isRow = ({ cells }: { cells: readonly string[] }) =>
    profileSlug(cells[2] ?? '') !== null && parseMoment(cells[6] ?? '') !== undefined;
  const first = rows.findIndex(isRow);
  if (first < 0 || rows.slice(first).filter(isRow).length * 2 < rows.length - first)
    return undefined;
  const definition = TABLES.find(({ kind }) => kind === 'connections');
  if (!definition) return undefined;
  const titles = rows.slice(0, first).find(({ cells }) => cells.every((cell) => cell.trim()));
  const byTitle = columnOfTitle(definition);
  const known = titles?.cells.filter((cell) => byTitle.has(headerName(cell))) ?? [];
  if (known.length > 1) return undefined;
  return {
    definition,
    delimiter,
    headerLine: titles?.line ?? 0,
    titles: titles?.cells ?? [],
    columns: new Map(order.map((column, index) => [column, index])),
  };
}
