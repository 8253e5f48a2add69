import { ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { archiveDay } from './archive-day';
import { blobChunks, ReadFailure, type ByteSource } from './byte-source';
import {
  MAX_DIRECTORY_BYTES,
  MAX_ENTRIES,
  MAX_PACK_RATIO,
  MAX_TABLE_BYTES,
  RATIO_FREE_BYTES,
} from './limits';

/** A blob as zip.js reads it: single ranges, so that a gigabyte of pictures is never touched. */
class BlobRanges {
  readonly size: number;

  constructor(private readonly blob: Blob) {
    this.size = blob.size;
  }

  get readable(): ReadableStream<Uint8Array> {
    return this.createReadable({});
  }

  async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    // zip.js asks for the whole directory at once, and a forged one is as long as it says.
    if (length > MAX_DIRECTORY_BYTES)
      throw new ReadFailure('imports.archive.tooManyEntries', { max: MAX_ENTRIES });
    return new Uint8Array(await this.blob.slice(offset, offset + length).arrayBuffer());
  }

  createReadable(range: { offset?: number; size?: number }): ReadableStream<Uint8Array> {
    const { offset = 0, size = this.size } = range;
    const chunks = blobChunks(this.blob.slice(offset, offset + size));
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      },
      { highWaterMark: 0 },
    );
  }
}

/** An entry of an archive, not yet unpacked. */
export interface ZipEntry extends ByteSource {
  /** Path inside the archive, for judging its purpose. */
  innerPath: string;
  packedBytes: number;
}

/** What the directory of an archive lists. */
export interface ZipListing {
  entries: ZipEntry[];
  /** Names that point out of the archive; such entries are never read. */
  unsafeNames: string[];
}

/** Reasons of zip.js, by the words it throws. */
function failureOf(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  const reason = error instanceof Error ? error.message : '';
  if (/encrypt|password/i.test(reason)) return new ReadFailure('imports.archive.encrypted');
  if (/split/i.test(reason)) return new ReadFailure('imports.archive.split');
  return new ReadFailure('imports.archive.damaged');
}

const UNSAFE = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i;

/**
 * Lists an archive from its central directory, which alone knows the sizes: LinkedIn writes them behind each entry.
 * @param path - what the archive is called; prefix of its entries' paths
 * @throws ReadFailure when it is damaged, encrypted or has more entries than any export
 */
export async function listZip(blob: Blob, path: string, signal?: AbortSignal): Promise<ZipListing> {
  const reader = new ZipReader(new BlobRanges(blob), {
    useWebWorkers: false,
    checkCrc32: true,
    checkOverlappingEntry: true,
    // Names are judged below: one bad name must not hide the rest.
    filenameValidation: 'tolerant',
    ...(signal ? { signal } : {}),
  });
  const listing: ZipListing = { entries: [], unsafeNames: [] };
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      signal?.throwIfAborted();
      if (++count > MAX_ENTRIES)
        throw new ReadFailure('imports.archive.tooManyEntries', { max: MAX_ENTRIES });
      if (entry.directory) continue;
      if (UNSAFE.test(entry.filename)) listing.unsafeNames.push(entry.filename);
      else listing.entries.push(zipEntry(entry, path));
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    throw failureOf(error);
  }
  return listing;
}

function zipEntry(entry: FileEntry, archive: string): ZipEntry {
  return {
    path: `${archive}/${entry.filename}`,
    innerPath: entry.filename,
    sizeBytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    writtenOn: archiveDay(`${archive}/${entry.filename}`) ?? dayOf(entry.lastModDate),
    open: () => unpacked(entry),
  };
}

/** The day as the archive writes it: zip carries no zone. Its zero is 1980. */
function dayOf(date: Date): string | null {
  const year = date.getFullYear();
  if (!(year > 2002 && year < 2100)) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Unpacks an entry piece by piece and stops at the first byte that makes it a bomb. */
async function* unpacked(entry: FileEntry): AsyncGenerator<Uint8Array> {
  if (entry.uncompressedSize > MAX_TABLE_BYTES) {
    throw ReadFailure.tooLarge(MAX_TABLE_BYTES);
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  let failure: unknown;
  const done = entry.getData(writable, { signal: stop.signal }).catch(async (error: unknown) => {
    failure = error;
    // An entry that is refused before its first byte leaves the stream open, and its reader waiting.
    await writable.abort(error).catch(() => undefined);
  });
  const reader = readable.getReader();
  let size = 0;
  let isComplete = false;
  try {
    for (;;) {
      const { done: ended, value } = await reader.read();
      if (ended) break;
      size += value.length;
      if (size > RATIO_FREE_BYTES && size > entry.compressedSize * MAX_PACK_RATIO) {
        throw new ReadFailure('imports.archive.bomb');
      }
      yield value;
    }
    isComplete = true;
  } catch (error) {
    throw error instanceof ReadFailure ? error : failureOf(failure ?? error);
  } finally {
    if (!isComplete) {
      stop.abort();
      await reader.cancel().catch(() => undefined);
    }
    await done;
  }
  if (failure !== undefined) throw failureOf(failure);
}
