import { archiveDay } from './archive-day';
import { allBytes, blobChunks, firstBytes, ReadFailure, type ByteSource } from './byte-source';
import { entryPurpose } from './entry-purpose';
import { fileSignature } from './file-signature';
import { MAX_ARCHIVE_DEPTH, MAX_ENTRIES, MAX_INNER_ARCHIVE_BYTES } from './limits';
import { listZip, type ZipEntry } from './zip-entries';
import type { Phrase } from '../model/score';

/** A file as it is dropped or picked: `path` keeps the folder. */
export interface InputFile {
  path: string;
  blob: Blob;
}

/** What a file or an entry is, before its content is looked at. */
export type FoundFile =
  | { what: 'table'; source: ByteSource }
  | { what: 'workbook'; source: ByteSource; blob: () => Promise<Blob> }
  | { what: 'archive'; path: string; entries: number; others: number; unsafe: number }
  | { what: 'protected' | 'unused'; path: string }
  | { what: 'refused'; path: string; reason: Phrase };

const refusal = (path: string, error: unknown): FoundFile => {
  if (!(error instanceof ReadFailure)) throw error;
  return { what: 'refused', path, reason: { key: error.key, params: error.params } };
};

/** What all archives of a run may still hold together. */
interface Budget {
  entries: number;
  /** Bytes of archives that have to be unpacked into memory because they lie in another one. */
  innerBytes: number;
}

/**
 * Takes dropped files apart: archives, archives in archives, folders, single files. Only directories and first bytes are
 * read, and nothing of a protected file.
 */
export async function* findFiles(
  files: readonly InputFile[],
  signal?: AbortSignal,
): AsyncGenerator<FoundFile> {
  const others = new Map<string, number>();
  const budget: Budget = { entries: MAX_ENTRIES, innerBytes: MAX_INNER_ARCHIVE_BYTES };
  for (const { path, blob } of files) {
    signal?.throwIfAborted();
    const purpose = entryPurpose(path);
    if (purpose === 'litter') continue;
    const [folder = '', ...below] = path.split('/');
    if (purpose === 'other' && below.length > 0) {
      others.set(folder, (others.get(folder) ?? 0) + 1);
      continue;
    }
    if (purpose === 'protected' || purpose === 'unused') {
      yield { what: purpose, path };
      continue;
    }
    const source: ByteSource = {
      path,
      sizeBytes: blob.size,
      writtenOn: archiveDay(path),
      open: () => blobChunks(blob),
    };
    // Eight bytes and no more: behind them may lie an entry that must stay unread.
    const head = async () => new Uint8Array(await blob.slice(0, SIGNATURE_BYTES).arrayBuffer());
    yield* look({ source, head, blob: () => Promise.resolve(blob), depth: 1 }, budget, signal);
  }
  for (const [path, count] of others) {
    yield { what: 'archive', path, entries: count, others: count, unsafe: 0 };
  }
}

const SIGNATURE_BYTES = 8;

/** A file about to be looked at. */
interface Candidate {
  source: ByteSource;
  /** Its first bytes. */
  head: () => Promise<Uint8Array>;
  /** All of it, for reading at random. */
  blob: () => Promise<Blob>;
  /** Archives around it, itself included. */
  depth: number;
}

/** Follows the first bytes of a file, whatever it is called. */
async function* look(
  candidate: Candidate,
  budget: Budget,
  signal: AbortSignal | undefined,
): AsyncGenerator<FoundFile> {
  const { source, head } = candidate;
  let signature;
  try {
    signature = fileSignature(await head());
  } catch (error) {
    yield refusal(source.path, error);
    return;
  }
  if (signature === 'zip') yield* lookIntoZip(candidate, budget, signal);
  else if (signature === 'text') yield { what: 'table', source };
  else {
    const reason = { key: `imports.file.${signature}`, params: {} };
    yield { what: 'refused', path: source.path, reason };
  }
}

async function* lookIntoZip(
  { source, blob: blobOf, depth }: Candidate,
  budget: Budget,
  signal: AbortSignal | undefined,
): AsyncGenerator<FoundFile> {
  let blob;
  let listing;
  try {
    blob = await blobOf();
    listing = await listZip(blob, source.path, signal);
    budget.entries -= listing.entries.length;
    if (budget.entries < 0)
      throw new ReadFailure('imports.archive.tooManyEntries', { max: MAX_ENTRIES });
  } catch (error) {
    yield refusal(source.path, error);
    return;
  }
  const inner = (path: string) => listing.entries.some(({ innerPath }) => innerPath === path);
  if (inner('xl/workbook.xml')) {
    yield { what: 'workbook', source, blob: () => Promise.resolve(blob) };
    return;
  }
  if (
    inner('word/document.xml') ||
    inner('ppt/presentation.xml') ||
    inner('META-INF/manifest.xml')
  ) {
    yield {
      what: 'refused',
      path: source.path,
      reason: { key: 'imports.file.document', params: {} },
    };
    return;
  }
  let others = 0;
  for (const entry of listing.entries) {
    signal?.throwIfAborted();
    const purpose = entryPurpose(entry.innerPath);
    if (purpose === 'other') others++;
    else if (purpose === 'readable') yield* lookIntoEntry(entry, depth, budget, signal);
    else if (purpose !== 'litter') yield { what: purpose, path: entry.path };
  }
  yield {
    what: 'archive',
    path: source.path,
    entries: listing.entries.length,
    others,
    unsafe: listing.unsafeNames.length,
  };
}

async function* lookIntoEntry(
  entry: ZipEntry,
  depth: number,
  budget: Budget,
  signal: AbortSignal | undefined,
): AsyncGenerator<FoundFile> {
  const blob = async () => {
    if (depth >= MAX_ARCHIVE_DEPTH)
      throw new ReadFailure('imports.archive.tooDeep', { max: MAX_ARCHIVE_DEPTH });
    const bytes = await allBytes(entry, budget.innerBytes);
    budget.innerBytes -= bytes.length;
    return new Blob([bytes]);
  };
  const head = () => firstBytes(entry, SIGNATURE_BYTES);
  yield* look({ source: entry, head, blob, depth: depth + 1 }, budget, signal);
}
