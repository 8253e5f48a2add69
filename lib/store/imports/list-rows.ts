import type { LocalDay } from '../../model/day';
import { comparable } from '../../model/comparable';
import type { ConnectionRow } from '../../model/import-rows';

export { comparable } from '../../model/comparable';

/** A connections file as the lists are compared: its own day, and whether absence from it means something. */
export interface ConnectionsFile {
  importId: string;
  day: LocalDay;
  isComplete: boolean;
  contentHash: string;
  rows: readonly ConnectionRow[];
}

/** All files of one day, read as one list. */
export interface DayList {
  day: LocalDay;
  isComplete: boolean;
  /** Rows with a name or an address, each person once, with the files that hold them. */
  rows: ListRow[];
  /** Closed accounts by day of connecting; `''` for rows without a day. */
  closed: Map<LocalDay | '', number>;
  importIds: string[];
}

export interface ListRow extends ConnectionRow {
  name: string;
  importIds: string[];
}

/** Whether a line is what LinkedIn leaves of a closed or hidden account: a date and nothing else. */
export const isClosedRow = ({
  firstName,
  lastName,
  slug,
  company,
  position,
}: ConnectionRow): boolean => !firstName && !lastName && slug === null && !company && !position;

/**
 * The files as one list a day, oldest first. Two files of one day may be parts or copies of one list: nobody is absent
 * because the other file held them, and nobody counts twice. The order of the files changes nothing.
 */
export function listsByDay(files: readonly ConnectionsFile[]): DayList[] {
  const sorted = [...files].sort(
    (a, b) => compare(a.day, b.day) || compare(a.contentHash, b.contentHash),
  );
  const lists = new Map<LocalDay, DayList>();
  const known = new Map<string, ListRow>();
  for (const file of sorted) {
    const list: DayList = lists.get(file.day) ?? {
      day: file.day,
      isComplete: false,
      rows: [],
      closed: new Map(),
      importIds: [],
    };
    if (!lists.has(file.day)) known.clear();
    lists.set(file.day, list);
    list.isComplete ||= file.isComplete;
    list.importIds.push(file.importId);
    addRows(list, file, known);
  }
  return [...lists.values()];
}

function addRows(list: DayList, file: ConnectionsFile, known: Map<string, ListRow>): void {
  const closed = new Map<LocalDay | '', number>();
  const repeated = new Map<string, number>();
  for (const row of file.rows) {
    if (isClosedRow(row)) {
      const day = row.connectedOn ?? '';
      closed.set(day, (closed.get(day) ?? 0) + 1);
      continue;
    }
    const name = `${row.firstName} ${row.lastName}`.trim();
    let key = row.slug ?? `${comparable(name)}|${comparable(row.company)}|${row.connectedOn ?? ''}`;
    if (row.slug === null) {
      const before = repeated.get(key) ?? 0;
      repeated.set(key, before + 1);
      key = `${key}#${before}`;
    }
    const twin = known.get(key);
    if (twin) {
      if (!twin.importIds.includes(file.importId)) twin.importIds.push(file.importId);
      twin.hasEmail ||= row.hasEmail;
      continue;
    }
    const added: ListRow = { ...row, name, importIds: [file.importId] };
    known.set(key, added);
    list.rows.push(added);
  }
  for (const [day, count] of closed) {
    list.closed.set(day, Math.max(list.closed.get(day) ?? 0, count));
  }
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
