import type { Count } from '../model/count';
import type { FieldReport, PageId } from '../model/reading';
import type { EvenkeelDatabase } from './database';
import type { StoredReaderHealth } from './rows';

/** How one visit went for its reader. */
export interface ReaderVisit {
  readerId: string;
  readerVersion: number;
  pageId: PageId;
  atMs: number;
  report: FieldReport[];
  /** Whether a required field was missing to the end. */
  gaveUp: boolean;
}

/** Notes a visit. One that arrives late says nothing about now. Call it inside a transaction. */
export async function noteVisit(db: EvenkeelDatabase, visit: ReaderVisit): Promise<void> {
  const before = await db.readerHealth.get(visit.readerId);
  if (before && visit.atMs < before.lastVisitAtMs) return;
  const failed =
    visit.gaveUp ||
    visit.report.some(({ found }) => found === 'unparsable' || found === 'contradiction');
  const row: StoredReaderHealth = {
    readerId: visit.readerId,
    readerVersion: visit.readerVersion,
    pageId: visit.pageId,
    lastVisitAtMs: visit.atMs,
    lastSuccessAtMs: failed ? (before?.lastSuccessAtMs ?? null) : visit.atMs,
    failingSinceMs: failed ? (before?.failingSinceMs ?? visit.atMs) : null,
    report: visit.report,
    structureSample: failed ? (before?.structureSample ?? null) : null,
    lastDenied: before?.lastDenied ?? null,
  };
  await db.readerHealth.put(row);
}

/** Keeps the scrubbed structure of a page that its reader fails on; one that works again needs none. */
export async function keepStructureSample(
  db: EvenkeelDatabase,
  readerId: string,
  structureSample: string,
): Promise<void> {
  const row = await db.readerHealth.get(readerId);
  if (row && row.failingSinceMs !== null) await db.readerHealth.put({ ...row, structureSample });
}

/** Notes that the person called a number of this reader wrong; nothing to note for a reader that was never seen. */
export async function noteDenial(
  db: EvenkeelDatabase,
  { metric, evidence }: Pick<Count, 'metric' | 'evidence'>,
  atMs: number,
): Promise<void> {
  if (!evidence) return;
  await db.readerHealth.update(evidence.readerId, {
    lastDenied: { metric, layout: evidence.layout, lang: evidence.lang, atMs },
  });
}

/** Readers that fail now, the longest first. */
export async function failingReaders(
  db: EvenkeelDatabase,
): Promise<(StoredReaderHealth & { failingSinceMs: number })[]> {
  const rows = await db.readerHealth.toArray();
  return rows
    .filter(
      (row): row is StoredReaderHealth & { failingSinceMs: number } => row.failingSinceMs !== null,
    )
    .sort((a, b) => a.failingSinceMs - b.failingSinceMs);
}
