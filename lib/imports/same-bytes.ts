import type { ByteSource } from './byte-source';

/**
 * Whether two files are the same to the byte, compared in constant memory.
 * @throws ReadFailure when one of them cannot be read
 */
export async function sameBytes(a: ByteSource, b: ByteSource): Promise<boolean> {
  if (a.sizeBytes !== b.sizeBytes) return false;
  const left = a.open()[Symbol.asyncIterator]();
  const right = b.open()[Symbol.asyncIterator]();
  let x: Uint8Array = new Uint8Array(0);
  let y: Uint8Array = new Uint8Array(0);
  try {
    for (;;) {
      if (x.length === 0) x = (await nextFilled(left)) ?? x;
      if (y.length === 0) y = (await nextFilled(right)) ?? y;
      const length = Math.min(x.length, y.length);
      if (length === 0) return x.length === y.length;
      for (let i = 0; i < length; i++) if (x[i] !== y[i]) return false;
      x = x.subarray(length);
      y = y.subarray(length);
    }
  } finally {
    await left.return?.();
    await right.return?.();
  }
}

async function nextFilled(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return undefined;
    if (value.length > 0) return value;
  }
}
