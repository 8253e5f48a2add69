import { ReadFailure, type ByteSource } from './byte-source';
import { MAX_TABLE_BYTES } from './limits';

export type TextEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What the bytes of a file say about their text. */
export interface EncodingReport {
  encoding: TextEncoding;
  /** Only the beginning was looked at: `textOf` throws `NotUtf8` when the rest is something else. */
  isAssumed: boolean;
  /** Whether lines end in a lone CR, as old Excel for Mac writes them. */
  loneCarriageReturns: boolean;
  /** Pictures, archives, NULs all over: no text at all. */
  isBinary: boolean;
  isEmpty: boolean;
  /** The whole text of a small file, so that it is unpacked and decoded once; `null` for a large one. */
  held: string | null;
}

/** A large file that begins in UTF-8 and goes on in something else; see `lookedThrough`. */
export class NotUtf8 extends Error {}

const PROBE_BYTES = 64 * 1024;

/** Small files are unpacked once; of large ones this much is looked at, so that memory does not grow with them. */
const HELD_BYTES = 4 * 2 ** 20;

/**
 * Learns how a text is written: from all of a small file, from the beginning of a large one.
 * @throws ReadFailure when the bytes cannot be read
 */
export async function inspectText(
  source: ByteSource,
  signal?: AbortSignal,
): Promise<EncodingReport> {
  if (source.sizeBytes > MAX_TABLE_BYTES) throw ReadFailure.tooLarge(MAX_TABLE_BYTES);
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of source.open()) {
    signal?.throwIfAborted();
    chunks.push(chunk);
    sizeBytes += chunk.length;
    if (sizeBytes > HELD_BYTES) break;
  }
  const isWhole = sizeBytes <= HELD_BYTES;
  const bytes = joined(chunks);
  const head = bytes.subarray(0, PROBE_BYTES);
  const wide = utf16(head);
  const strictText = wide ? null : strictlyDecoded(bytes, isWhole);
  const isUtf8 = strictText !== null;
  const encoding = wide ?? (isUtf8 ? 'utf-8' : await byteEncoding(source));
  const text = isWhole ? (strictText ?? new TextDecoder(encoding).decode(bytes)) : null;
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return {
    encoding,
    isAssumed: !isWhole && isUtf8,
    // In a large UTF-16 file the two bytes stand everywhere; small ones are the only kind old programs wrote.
    loneCarriageReturns:
      text === null
        ? !wide && bytes.includes(13) && !bytes.includes(10)
        : text.includes('\r') && !text.includes('\n'),
    isBinary: !wide && nuls > Math.max(8, head.length / 100),
    isEmpty: sizeBytes === 0,
    held: text,
  };
}

/** The report of a file whose beginning was not like the rest, after a look at all of it. */
export const lookedThrough = async (
  source: ByteSource,
  report: EncodingReport,
): Promise<EncodingReport> => ({
  ...report,
  encoding: await byteEncoding(source),
  isAssumed: false,
});

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * @param isWhole - whether the last character has to be complete
 * @returns null when some byte is no UTF-8
 */
function strictlyDecoded(bytes: Uint8Array, isWhole: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
  } catch {
    return null;
  }
}

/** By the byte order mark, else by every second byte being 0, as in any text with Latin separators. */
function utf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (head.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  head.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Bytes that are not all UTF-8: a few broken ones in it are damage, none but broken ones Excel's Western code page. */
async function byteEncoding(source: ByteSource): Promise<'utf-8' | 'windows-1252'> {
  let due = 0;
  let sequences = 0;
  let broken = 0;
  for await (const chunk of source.open()) {
    for (const byte of chunk) {
      if (due > 0 && byte >= 0x80 && byte < 0xc0) {
        due--;
        if (due === 0) sequences++;
        continue;
      }
      if (due > 0) broken++;
      due =
        byte >= 0xf0 && byte < 0xf5
          ? 3
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xc2 && byte < 0xe0
              ? 1
              : 0;
      if (byte >= 0x80 && due === 0) broken++;
    }
  }
  return sequences > broken ? 'utf-8' : 'windows-1252';
}

const PIECE_CHARS = 2 ** 19;

/**
 * Text with `\n` line ends, without the byte order mark. Bytes that are no characters become U+FFFD.
 * @throws NotUtf8 when that was only assumed
 */
export async function* textOf(source: ByteSource, report: EncodingReport): AsyncGenerator<string> {
  const lines = new LineFeeds(report.loneCarriageReturns);
  for await (const piece of report.held === null ? decoded(source, report) : pieces(report.held)) {
    const text = lines.next(piece);
    if (text) yield text;
  }
  const rest = lines.end();
  if (rest) yield rest;
}

async function* decoded(
  source: ByteSource,
  { encoding, isAssumed }: EncodingReport,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: isAssumed });
  const next = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new NotUtf8();
    }
  };
  let sizeBytes = 0;
  for await (const chunk of source.open()) {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_TABLE_BYTES) throw ReadFailure.tooLarge(MAX_TABLE_BYTES);
    yield next(chunk);
  }
  yield next();
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE_CHARS) yield text.slice(at, at + PIECE_CHARS);
}

/** Makes every line end a line feed, over the seams of the pieces. */
class LineFeeds {
  private heldReturn = false;

  constructor(private readonly loneReturns: boolean) {}

  next(piece: string): string {
    let text = this.heldReturn ? `\r${piece}` : piece;
    this.heldReturn = !this.loneReturns && text.endsWith('\r');
    if (this.heldReturn) text = text.slice(0, -1);
    if (!text.includes('\r')) return text;
    return text.replaceAll(this.loneReturns ? '\r' : '\r\n', '\n');
  }

  end(): string {
    return this.heldReturn ? '\n' : '';
  }
}
