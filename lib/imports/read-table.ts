import type { ByteSource } from './byte-source';
import { csvRecords } from './csv-records';
import { detectKind, type Detection } from './detect-kind';
import { fileNameHint } from './file-name';
import { TableBuilder, type TableContent } from './table-builder';
import { inspectText, lookedThrough, NotUtf8, textOf, type EncodingReport } from './text-encoding';
import type { TableKind } from '../model/import-result';

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

const HEAD_CHARS = 32 * 1024;

/**
 * Reads one text file: encoding, table kind, delimiter, then every line.
 * @throws ReadFailure when the bytes cannot be read, and the signal's reason when it is aborted
 */
export async function readTable(
  source: ByteSource,
  options: TableReadOptions,
): Promise<TableOutcome> {
  const report = await inspectText(source, options.signal);
  try {
    return await readText(source, report, options);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return readText(source, await lookedThrough(source, report), options);
  }
}

async function readText(
  source: ByteSource,
  report: EncodingReport,
  { signal, onProgress, isWanted }: TableReadOptions,
): Promise<TableOutcome> {
  if (report.isBinary) {
    return { outcome: 'other', detection: { found: 'nothing', titles: [] }, text: report };
  }
  const text = () => textOf(source, report);
  const nameHint = fileNameHint(source.path);
  const head = await headOf(text());
  const detection = await detectKind(head.text, head.isComplete, nameHint);
  if (detection.found !== 'table') return { outcome: 'other', detection, text: report };
  const { definition } = detection.table;
  if (!isWanted(definition.kind)) return { outcome: 'unwanted', kind: definition.kind };

  const builder = new TableBuilder(detection.table, nameHint);
  const isWhole = (cells: readonly string[]) => builder.isWhole(cells);
  let charsRead = 0;
  let endsOpen = false;
  const counted = async function* () {
    for await (const chunk of text()) {
      signal?.throwIfAborted();
      charsRead += chunk.length;
      endsOpen = !chunk.endsWith('\n');
      yield chunk;
      onProgress?.(Math.min(charsRead, source.sizeBytes), builder.rowCount);
    }
  };
  for await (const records of csvRecords(counted(), detection.table.delimiter, isWhole)) {
    for (const record of records) builder.add(record);
  }
  return { outcome: 'read', content: builder.finish(endsOpen) };
}

async function headOf(text: AsyncIterable<string>): Promise<{ text: string; isComplete: boolean }> {
  let head = '';
  for await (const chunk of text) {
    head += chunk;
    if (head.length >= HEAD_CHARS) return { text: head.slice(0, HEAD_CHARS), isComplete: false };
  }
  return { text: head, isComplete: true };
}
