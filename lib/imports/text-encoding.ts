/** What the bytes of a file say about their text. */
export interface EncodingReport {
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  /** Whether lines end in a lone CR, as old Excel for Mac writes them. */
  loneCarriageReturns: boolean;
  /** Pictures, archives, NULs all over: no text at all. */
  isBinary: boolean;
  /** Bytes counted. */
  size: number;
  /** The same for the same bytes; not for security. */
  digest: string;
}

const PROBE_BYTES = 4096;

/** Looks at every byte of a text once, in constant memory. Feed it the chunks in order, then ask. */
export class EncodingSniffer {
  private head: number[] = [];
  private size = 0;
  private nuls = 0;
  private lineFeeds = 0;
  private carriageReturns = 0;
  private continuationsDue = 0;
  private validSequences = 0;
  private invalidBytes = 0;
  private hashA = 0x811c9dc5;
  private hashB = 0x9e3779b9;

  add(chunk: Uint8Array): void {
    this.size += chunk.length;
    for (const byte of chunk) {
      this.hashA = Math.imul(this.hashA ^ byte, 0x01000193);
      this.hashB = Math.imul(this.hashB ^ byte, 0x85ebca6b) ^ (this.hashB >>> 13);
      if (this.head.length < PROBE_BYTES) this.head.push(byte);
      if (byte < 0x80) {
        if (this.continuationsDue > 0) this.breakSequence();
        if (byte === 0) this.nuls++;
        else if (byte === 10) this.lineFeeds++;
        else if (byte === 13) this.carriageReturns++;
      } else this.addHighByte(byte);
    }
  }

  private breakSequence(): void {
    this.invalidBytes++;
    this.continuationsDue = 0;
  }

  private addHighByte(byte: number): void {
    if (this.continuationsDue > 0 && byte < 0xc0) {
      this.continuationsDue--;
      if (this.continuationsDue === 0) this.validSequences++;
      return;
    }
    if (this.continuationsDue > 0) this.breakSequence();
    if (byte >= 0xc2 && byte <= 0xf4) this.continuationsDue = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    else this.invalidBytes++;
  }

  report(): EncodingReport {
    if (this.continuationsDue > 0) this.breakSequence();
    const encoding = this.utf16() ?? this.byteEncoding();
    const wide = encoding.startsWith('utf-16');
    return {
      encoding,
      loneCarriageReturns: !wide && this.lineFeeds === 0 && this.carriageReturns > 0,
      isBinary: !wide && this.nuls > Math.max(8, this.size / 1000),
      size: this.size,
      digest: `${this.size}-${(this.hashA >>> 0).toString(36)}${(this.hashB >>> 0).toString(36)}`,
    };
  }

  /** By the byte order mark, else by every second byte being 0, as in any text with Latin separators. */
  private utf16(): 'utf-16le' | 'utf-16be' | undefined {
    const [first, second] = this.head;
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    if (first === 0xfe && second === 0xff) return 'utf-16be';
    if (this.head.length < 8) return undefined;
    let even = 0;
    let odd = 0;
    this.head.forEach((byte, i) => {
      if (byte !== 0) return;
      if (i % 2 === 0) even++;
      else odd++;
    });
    const half = this.head.length / 2;
    if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
    if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
    return undefined;
  }

  /** A few broken bytes in a UTF-8 file are damage; without whole sequences it is Excel's old Western code page. */
  private byteEncoding(): 'utf-8' | 'windows-1252' {
    const hasMark = this.head[0] === 0xef && this.head[1] === 0xbb && this.head[2] === 0xbf;
    if (hasMark || this.invalidBytes === 0) return 'utf-8';
    return this.validSequences > this.invalidBytes ? 'utf-8' : 'windows-1252';
  }
}

/** Decodes chunks into text with `\n` line ends, without the byte order mark. Bytes that are none become U+FFFD. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, loneCarriageReturns }: Pick<EncodingReport, 'encoding' | 'loneCarriageReturns'>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let heldReturn = false;
  const lineFeeds = (raw: string): string => {
    let text = heldReturn ? `\r${raw}` : raw;
    heldReturn = !loneCarriageReturns && text.endsWith('\r');
    if (heldReturn) text = text.slice(0, -1);
    if (!text.includes('\r')) return text;
    return text.replaceAll(loneCarriageReturns ? '\r' : '\r\n', '\n');
  };
  for await (const chunk of chunks) {
    const text = lineFeeds(decoder.decode(chunk, { stream: true }));
    if (text) yield text;
  }
  const rest = lineFeeds(decoder.decode());
  if (rest) yield rest;
  if (heldReturn) yield '\n';
}
