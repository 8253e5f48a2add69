import { importCounts, lostLines } from '../../imports/import-counts';
import { addDays, toLocalDay, isLocalDay, type LocalDay } from '../../model/day';
import type { FileReport, ImportResult } from '../../model/import-result';
import type { Phrase } from '../../model/score';
import { addAccount } from '../accounts';
import { sha256Of } from '../canonical-json';
import type { EvenkeelDatabase } from '../database';
import { changeDatabase } from '../generation';
import { newId } from '../random';
import type { ContentKind, ImportRecord } from '../rows';
import { deriveFrom } from './derive';
import { dropForgotten } from './drop-forgotten';
import { fileRowsId, type ContentRows } from './load-contents';
import { isClosedRow } from './list-rows';
import type { WriteSteps } from './reconcile';
import { storable, type StorableResult } from './storable-result';
import { withoutFields } from '../without-fields';

/** Where an import goes and when it is made. */
export interface ImportTarget {
  /** `null` makes a new unnamed account. */
  accountId: string | null;
  /** Id of the import, made by the caller, so that it can be taken back as a whole. */
  runId: string;
  nowMs: number;
  /** Minutes to add to UTC on this device now. */
  utcOffsetMinutes: number;
}

/** What stands in the database after an import. */
export interface WrittenImport {
  runId: string;
  accountId: string;
  files: ImportRecord[];
  /** What is missing and how to get it. */
  advice: Phrase[];
}

export interface WriteOptions extends WriteSteps {
  /** Called before each file, with how many of all there are. */
  onFile?: (name: string, index: number, count: number) => void;
}

interface ContentOfFile {
  kind: ContentKind;
  rows: unknown[];
  forgottenRows?: number;
}

/**
 * Stores what was read, one transaction a file: at any moment each file is there as a whole or not at all. A file whose
 * content the account already has changes nothing but the list of imports.
 * @throws the signal's reason when it is aborted; files written before stay until the import is taken back
 */
export async function writeStorable(
  db: EvenkeelDatabase,
  result: StorableResult,
  target: ImportTarget,
  options: WriteOptions = {},
): Promise<WrittenImport> {
  const accountId = target.accountId ?? newId();
  const files: ImportRecord[] = [];
  const reports = inWritingOrder(result.files);
  for (const [index, report] of reports.entries()) {
    options.signal?.throwIfAborted();
    options.onFile?.(report.name, index, reports.length);
    const held = contentOf(result, report);
    const record = await recordOf(report, held, { ...target, accountId });
    const kept = await dropForgotten(db, held);
    const content =
      held && kept && kept !== held
        ? { ...kept, forgottenRows: held.rows.length - kept.rows.length }
        : held;
    await changeDatabase(db, async () => {
      await writeFile(db, record, content, options);
      return { changed: true, value: undefined };
    });
    files.push(record);
  }
  return { runId: target.runId, accountId, files, advice: result.advice };
}

/** The same of what was just read. */
export const writeImport = (
  db: EvenkeelDatabase,
  result: ImportResult,
  target: ImportTarget,
  options?: WriteOptions,
): Promise<WrittenImport> => writeStorable(db, storable(result), target, options);

/** People before what passed with them, so that acts find their people at once. */
const inWritingOrder = (files: readonly FileReport[]): FileReport[] =>
  [...files].sort((a, b) => Number(b.kind === 'connections') - Number(a.kind === 'connections'));

function contentOf(result: StorableResult, report: FileReport): ContentOfFile | null {
  if (report.skipped !== null) return null;
  const isOf = ({ file }: { file: string }): boolean => file === report.name;
  const table = result.tables.find((found) => isOf(found) && found.kind === report.kind);
  if (table) return { kind: table.kind, rows: table.rows };
  for (const kind of ['analytics', 'postAnalytics'] as const) {
    const found = result[kind].find(isOf);
    if (found && report.kind === kind) {
      return { kind, rows: [withoutFields(found, 'file')] };
    }
  }
  return null;
}

async function recordOf(
  report: FileReport,
  content: ContentOfFile | null,
  { accountId, runId, nowMs, utcOffsetMinutes }: ImportTarget & { accountId: string },
): Promise<ImportRecord> {
  const today = toLocalDay(nowMs, utcOffsetMinutes);
  // LinkedIn's days may be one ahead of the device's.
  const said = dayOf(report, content, addDays(today, 1));
  const day = said ?? today;
  return {
    id: newId(),
    accountId,
    runId,
    fileName: report.name,
    kind: report.kind,
    importedAtMs: nowMs,
    utcOffsetMinutes,
    day,
    rows: report.rows,
    rejected: report.rejected,
    rejectedCount: report.rejectedCount,
    skipped: report.skipped,
    contentHash: content && (await hashOf(content)),
    // A list that is empty or says no day proves nobody's absence: it may be of ten years ago.
    isComplete: lostLines(report) === 0 && (content?.kind !== 'connections' || said !== undefined),
    connectionsList: content?.kind === 'connections' ? listOf(content.rows, day) : null,
    followOnly:
      content?.kind === 'memberFollows'
        ? (content.rows as ContentRows['memberFollows']).filter(({ isActive }) => isActive).length
        : null,
  };
}

const HASHED_ROWS = 2_000;

/**
 * A hash of hashes, so that the text of a large file is never whole in memory. The reader builds every row with its fields
 * in one order, so the plain text is the content.
 */
async function hashOf({ kind, rows }: ContentOfFile): Promise<string> {
  const hashes: string[] = [];
  for (let from = 0; from < rows.length; from += HASHED_ROWS) {
    hashes.push(await sha256Of(JSON.stringify(rows.slice(from, from + HASHED_ROWS))));
  }
  return sha256Of([kind, ...hashes].join(' '));
}

/** The day the file speaks of: what it counts, else when the archive was written. */
function dayOf(
  report: FileReport,
  content: ContentOfFile | null,
  latest: LocalDay,
): LocalDay | undefined {
  const canBe = isLocalDay(report.writtenOn) && report.writtenOn <= latest;
  const written = canBe ? (report.writtenOn as LocalDay) : undefined;
  if (!content) return written;
  const file = report.name;
  if (content.kind === 'analytics') {
    const [workbook] = content.rows as ContentRows['analytics'];
    return workbook?.followersOn ?? workbook?.to ?? written;
  }
  if (content.kind !== 'connections') return written;
  const rows = content.rows as ContentRows['connections'];
  const tables = [{ kind: content.kind, rows, file, writtenOn: report.writtenOn }];
  const result = { files: [], tables, analytics: [], postAnalytics: [], advice: [] };
  return importCounts(result, { latest })[0]?.day;
}

function listOf(rows: unknown[], day: LocalDay): ImportRecord['connectionsList'] {
  const connections = rows as ContentRows['connections'];
  return {
    day,
    openRows: connections.filter((row) => !isClosedRow(row)).length,
    allRows: connections.length,
    connectedOn: connections.flatMap(({ connectedOn }) => connectedOn ?? []),
  };
}

async function writeFile(
  db: EvenkeelDatabase,
  record: ImportRecord,
  content: ContentOfFile | null,
  steps: WriteSteps,
): Promise<void> {
  const { accountId, importedAtMs, contentHash } = record;
  if (!(await db.accounts.get(accountId))) {
    await addAccount(db, { aliases: [], origin: 'file' }, importedAtMs, accountId);
  }
  await db.imports.put(record);
  if (!content || contentHash === null) return;
  const id = fileRowsId(accountId, contentHash);
  if (!(await db.fileRows.get(id))) await db.fileRows.put({ id, accountId, ...content });
  await deriveFrom(db, accountId, [content.kind], steps);
}
