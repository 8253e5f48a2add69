import { ReadFailure, type ByteSource } from './byte-source';
import { fileNameHint } from './file-name';
import { missingFiles } from './missing-files';
import { findFiles, type FoundFile, type InputFile } from './open-archive';
import { readTable, type TableOutcome } from './read-table';
import { Rejections } from './rejections';
import { MAX_TOTAL_BYTES } from './limits';
import { sameBytes } from './same-bytes';
import { TABLES } from './tables';
import { isAccountAnalytics, readAnalytics } from './workbook/read-analytics';
import { readPostAnalytics, singlePostSheet } from './workbook/read-post-analytics';
import { readWorkbook } from './workbook/read-workbook';
import type { Sheet } from './workbook/sheet';
import { sheetTable } from './workbook/sheet-table';
import type {
  FileKind,
  FileReport,
  ImportProgress,
  ImportResult,
  TableKind,
} from '../model/import-result';
import type { Phrase } from '../model/score';

export type { InputFile } from './open-archive';

export interface ReadFilesOptions {
  /** Whether to read who wrote to whom and when; without it messages.csv is not opened. */
  messages: boolean;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

const phrase = (key: string, params: Phrase['params'] = {}): Phrase => ({ key, params });

/**
 * Reads whatever a person drops: LinkedIn's archives, folders, single tables, analytics workbooks, in any order. A file
 * counts as a whole or not at all, and each one has a report. Nothing is thrown for any content.
 * @throws the signal's reason when it is aborted; nothing is kept then
 */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadFilesOptions,
): Promise<ImportResult> {
  const found: FoundFile[] = [];
  for await (const file of findFiles(files, options.signal)) found.push(file);
  const run = new Run(options, found);
  for (const file of found) await run.read(file);
  const { result } = run;
  result.advice = missingFiles(result);
  return result;
}

class Run {
  readonly result: ImportResult = {
    files: [],
    tables: [],
    analytics: [],
    postAnalytics: [],
    advice: [],
  };
  /** Tables read so far by kind and size, to find the ones dropped twice. */
  private readonly readSources = new Map<string, ByteSource[]>();
  private readonly workbooks = new Map<string, string>();
  private readonly progress: ImportProgress;
  private bytesBefore = 0;
  private rowsBefore = 0;

  constructor(
    private readonly options: ReadFilesOptions,
    found: readonly FoundFile[],
  ) {
    const readable = found.filter((file) => 'source' in file);
    this.progress = {
      file: '',
      fileIndex: 0,
      fileCount: readable.length,
      bytesRead: 0,
      bytesTotal: readable.reduce((sum, { source }) => sum + source.sizeBytes, 0),
      rows: 0,
    };
  }

  async read(file: FoundFile): Promise<void> {
    this.options.signal?.throwIfAborted();
    switch (file.what) {
      case 'table':
        return this.guarded(file.source, () => this.readText(file.source));
      case 'workbook':
        return this.guarded(file.source, async () =>
          this.readSheets(file.source, await file.blob()),
        );
      case 'archive':
        return this.reportArchive(file);
      case 'refused':
        return this.report(file.path, 'unknown', { skipped: file.reason });
      default:
        this.report(file.path, file.what, { skipped: phrase(`imports.file.${file.what}`) });
    }
  }

  private report(name: string, kind: FileKind, parts: Partial<FileReport>): void {
    this.result.files.push({
      name,
      kind,
      rows: 0,
      rejected: [],
      rejectedCount: 0,
      skipped: null,
      writtenOn: null,
      ...parts,
    });
  }

  /** Runs one file with its progress; a failure becomes its report. */
  private async guarded(source: ByteSource, read: () => Promise<void>): Promise<void> {
    this.progress.file = source.path;
    this.tell(0, 0);
    try {
      if (this.bytesBefore + source.sizeBytes > MAX_TOTAL_BYTES) {
        throw ReadFailure.tooLarge(MAX_TOTAL_BYTES);
      }
      await read();
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      this.report(source.path, 'unknown', { skipped: phrase(error.key, error.params) });
    }
    this.bytesBefore += source.sizeBytes;
    this.progress.fileIndex++;
    this.tell(0, 0);
  }

  private tell(bytes: number, rows: number): void {
    this.progress.bytesRead = this.bytesBefore + bytes;
    this.progress.rows = this.rowsBefore + rows;
    this.options.onProgress?.({ ...this.progress });
  }

  private async readText(source: ByteSource): Promise<void> {
    if (!this.options.messages && fileNameHint(source.path) === 'messages') {
      this.report(source.path, 'messages', { skipped: phrase('imports.file.messagesOff') });
      return;
    }
    await this.takeTable(source, await this.tableIn(source));
  }

  private tableIn(source: ByteSource): Promise<TableOutcome> {
    const { signal, messages } = this.options;
    return readTable(source, {
      signal,
      onProgress: (bytes, rows) => this.tell(bytes, rows),
      isWanted: (kind) => messages || kind !== 'messages',
    });
  }

  private async takeTable(source: ByteSource, outcome: TableOutcome): Promise<void> {
    if (outcome.outcome === 'unwanted') {
      this.report(source.path, outcome.kind, { skipped: phrase('imports.file.messagesOff') });
    } else if (outcome.outcome === 'other') this.reportOther(source, outcome);
    else await this.keep(source, outcome);
  }

  private async keep(
    source: ByteSource,
    { content }: TableOutcome & { outcome: 'read' },
  ): Promise<void> {
    const { path, writtenOn } = source;
    const { table, rows, rejected, rejectedCount } = content;
    const key = `${table.kind} ${source.sizeBytes}`;
    const others = this.readSources.get(key) ?? [];
    // The archive and the unzipped folder dropped together hold everything twice.
    for (const other of others) {
      if (await sameBytes(source, other)) return this.reportRepeated(path, table.kind, other.path);
    }
    this.readSources.set(key, [...others, source]);
    this.result.tables.push({ ...table, file: path, writtenOn });
    this.report(path, table.kind, { rows, rejected, rejectedCount, writtenOn });
    this.rowsBefore += rows;
  }

  private reportRepeated(path: string, kind: FileKind, other: string): void {
    this.report(path, kind, { skipped: phrase('imports.file.repeated', { other }) });
  }

  /** Two downloads of one window differ in their bytes and not in their cells. */
  private isRepeatedWorkbook(path: string, kind: FileKind, content: object): boolean {
    const cells = JSON.stringify(content);
    const other = this.workbooks.get(cells);
    if (other === undefined) this.workbooks.set(cells, path);
    else this.reportRepeated(path, kind, other);
    return other !== undefined;
  }

  private reportOther(
    { path }: ByteSource,
    { detection, text }: TableOutcome & { outcome: 'other' },
  ): void {
    if (detection.found === 'addressBook') {
      this.report(path, 'protected', { skipped: phrase('imports.file.addressBook') });
    } else if (text.isBinary)
      this.report(path, 'unknown', { skipped: phrase('imports.file.binary') });
    else if (text.isEmpty) this.report(path, 'unknown', { skipped: phrase('imports.file.empty') });
    else {
      const { titles } = detection;
      const expected = EXPECTED_FILES;
      const skipped =
        titles.length > 0
          ? phrase('imports.file.otherTable', {
              titles: titles.slice(0, 6).join(', ').slice(0, 200),
              expected,
            })
          : phrase('imports.file.noTable', { expected });
      this.report(path, 'unknown', { skipped });
    }
  }

  private async readSheets(source: ByteSource, blob: Blob): Promise<void> {
    const { path, writtenOn } = source;
    const sheets = await readWorkbook(blob, path, this.options.signal);
    const post = singlePostSheet(sheets);
    const rejections = new Rejections();
    if (post) {
      const content = readPostAnalytics(post, sheets, rejections);
      if (this.isRepeatedWorkbook(path, 'postAnalytics', content)) return;
      this.result.postAnalytics.push({ ...content, file: path });
      this.report(path, 'postAnalytics', {
        rows: 1 + content.demographics.length,
        rejected: rejections.inOrder(),
        rejectedCount: rejections.count,
        writtenOn,
      });
    } else if (isAccountAnalytics(sheets)) {
      const content = readAnalytics(sheets, rejections);
      if (this.isRepeatedWorkbook(path, 'analytics', content)) return;
      this.result.analytics.push({ ...content, file: path });
      const { daily, newFollowers, topPosts, demographics } = content;
      this.report(path, 'analytics', {
        rows: daily.length + newFollowers.length + topPosts.length + demographics.length,
        rejected: rejections.inOrder(),
        rejectedCount: rejections.count,
        writtenOn,
      });
    } else if (!(await this.readSheetTable(source, sheets))) {
      const names = sheets
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 200);
      this.report(path, 'unknown', {
        skipped: phrase('imports.file.otherWorkbook', { sheets: names }),
      });
    }
  }

  /**
   * One of LinkedIn's tables that a spreadsheet saved as a workbook, on the first sheet that holds one.
   * @returns false when no sheet does
   */
  private async readSheetTable(source: ByteSource, sheets: readonly Sheet[]): Promise<boolean> {
    for (const sheet of sheets) {
      const table = sheetTable(sheet, source);
      const outcome = await this.tableIn(table);
      const isProtected = outcome.outcome === 'other' && outcome.detection.found === 'addressBook';
      if (outcome.outcome === 'other' && !isProtected) continue;
      await this.takeTable(table, outcome);
      return true;
    }
    return false;
  }

  private reportArchive({ path, entries, others, unsafe }: FoundFile & { what: 'archive' }): void {
    if (entries === 0) this.report(path, 'archive', { skipped: phrase('imports.archive.empty') });
    else if (unsafe > 0) {
      this.report(path, 'archive', {
        skipped: phrase('imports.archive.unsafeNames', { count: unsafe }),
      });
    } else if (others > 0) {
      this.report(path, 'archive', {
        skipped: phrase('imports.archive.others', { count: others }),
      });
    }
  }
}

/** Names of the files that a person most likely meant. */
const EXPECTED_FILES = (['connections', 'messages', 'invitations'] satisfies TableKind[])
  .map((kind) => TABLES.find((table) => table.kind === kind)?.fileName ?? '')
  .join(', ');
