/** Bytes that can be read more than once, a stream each time. */
export interface ByteSource {
  /** Archive first: `archive.zip/Connections.csv`. */
  path: string;
  /** Unpacked size as declared. */
  sizeBytes: number;
  /** Day the file was written, as the archive says it; `null` when it does not. */
  writtenOn: string | null;
  /** @throws ReadFailure when the bytes are damaged, protected or more than declared */
  open(): AsyncIterable<Uint8Array>;
}

/** Why bytes could not be read. Thrown through streams and turned into a report at the file's edge. */
export class ReadFailure extends Error {
  constructor(
    /** Message key of what happened and what to do. */
    readonly key: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(key);
    this.name = 'ReadFailure';
  }

  static tooLarge(maxBytes: number): ReadFailure {
    return new ReadFailure('imports.file.tooLarge', {
      maxMegabytes: Math.floor(maxBytes / 2 ** 20),
    });
  }
}

const CHUNK_BYTES = 256 * 1024;

/** Streams a blob in slices: the same in every browser and in Node, and no more than one slice in memory. */
export async function* blobChunks(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += CHUNK_BYTES) {
    yield new Uint8Array(await blob.slice(at, at + CHUNK_BYTES).arrayBuffer());
  }
}

/** The first bytes of a source, at most `count`. */
export async function firstBytes(source: ByteSource, count: number): Promise<Uint8Array> {
  const head = new Uint8Array(count);
  let size = 0;
  for await (const chunk of source.open()) {
    const part = chunk.subarray(0, count - size);
    head.set(part, size);
    size += part.length;
    if (size === count) break;
  }
  return head.subarray(0, size);
}

/**
 * All bytes of a source.
 * @throws ReadFailure when there are more than `maxBytes`
 */
export async function allBytes(
  source: ByteSource,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.length;
    if (size > maxBytes) throw ReadFailure.tooLarge(maxBytes);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
