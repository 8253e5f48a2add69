import { lostLines } from '../../imports/import-counts';
import type { AnalyticsWorkbook, PostAnalytics } from '../../model/analytics-rows';
import type { LocalDay } from '../../model/day';
import type { ImportTables } from '../../model/import-result';
import type { EvenkeelDatabase } from '../database';
import type { Correspondence } from './correspondence';
import type { ContentKind, FileRows, ImportRecord } from '../rows';

/** Rows of each kind that is kept; a workbook is one row. */
export interface ContentRows extends Omit<ImportTables, 'messages'> {
  messages: Correspondence[];
  analytics: AnalyticsWorkbook[];
  postAnalytics: PostAnalytics[];
}

/** One content, whichever and however many files brought it. */
export interface Content<K extends ContentKind = ContentKind> {
  kind: K;
  contentHash: string;
  /** The file that brought it first. */
  importId: string;
  /** The latest day that any file of this content claims. */
  day: LocalDay;
  isComplete: boolean;
  /** Lines that became no row; `null` when nobody can tell how many. */
  lostLines: number | null;
  utcOffsetMinutes: number;
  rows: ContentRows[K];
  /** Rows that named somebody who is to be forgotten; they are not in `rows`. */
  forgottenRows: number;
}

export const fileRowsId = (accountId: string, contentHash: string): string =>
  `${accountId}|${contentHash}`;

/**
 * The contents of one kind, oldest day first; of one day in an order that does not depend on when they were brought.
 * Call it inside a transaction.
 */
export async function loadContents<K extends ContentKind>(
  db: EvenkeelDatabase,
  accountId: string,
  kind: K,
): Promise<Content<K>[]> {
  const records = (await db.imports.where('accountId').equals(accountId).toArray())
    .filter((record) => record.kind === kind && record.contentHash !== null)
    .sort((a, b) => a.importedAtMs - b.importedAtMs || (a.id < b.id ? -1 : 1));
  if (records.length === 0) return [];
  const rows = new Map(
    (await db.fileRows.where('[accountId+kind]').equals([accountId, kind]).toArray()).map(
      (content: FileRows) => [content.id, content] as const,
    ),
  );
  const contents = new Map<string, Content<K>>();
  for (const record of records) {
    const hash = record.contentHash ?? '';
    const held = rows.get(fileRowsId(accountId, hash));
    const known = contents.get(hash);
    if (known) alsoBrought(known, record);
    else if (held) {
      const { id: importId, day, isComplete, utcOffsetMinutes } = record;
      contents.set(hash, {
        kind,
        contentHash: hash,
        importId,
        day,
        isComplete,
        lostLines: lostOf(record),
        utcOffsetMinutes,
        rows: held.rows as ContentRows[K],
        forgottenRows: held.forgottenRows ?? 0,
      });
    }
  }
  return [...contents.values()].sort((a, b) =>
    a.day === b.day ? (a.contentHash < b.contentHash ? -1 : 1) : a.day < b.day ? -1 : 1,
  );
}

function alsoBrought(content: Content, record: ImportRecord): void {
  if (record.day > content.day) content.day = record.day;
  content.isComplete ||= record.isComplete;
  if (record.isComplete) content.lostLines = 0;
}

/** A list of no known day is whole for nobody: of a day since then it says at least what it holds. */
const lostOf = (record: ImportRecord): number | null =>
  record.isComplete ? 0 : lostLines(record) || null;
