/** Halves of every labelled set: lists may be mended by mistakes in `tune`, and are measured on `test`. */
export type Half = 'tune' | 'test';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The half of a title, by a hash (FNV-1a) of its letters: the same wherever it turns up, however it is written. */
export function halfOf(title: string): Half {
  let hash = FNV_OFFSET;
  for (const letter of title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  }
  // The low bits of FNV alone are uneven for short texts.
  return ((hash >>> 16) ^ hash) & 1 ? 'tune' : 'test';
}
