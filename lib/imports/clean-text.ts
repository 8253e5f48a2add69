const PLAIN = /^[\x20-\x7e]*$/;
/** NUL and the other controls, the byte order mark. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;
/** Half a character, which no storage and no screen can carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Spaces other than the plain one, or several. */
const ODD_SPACES = /[^\S ]+ *| {2,}/g;
const NEEDS_WORK =
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u3000\ufeff]| {2}|\p{Surrogate}/u;

/** A cell as it is kept: one line, NFC, no control characters, no lone surrogates, single spaces, none at the ends. */
export function cleanText(cell: string): string {
  const trimmed = cell.trim();
  if (PLAIN.test(trimmed))
    return trimmed.includes('  ') ? trimmed.replace(ODD_SPACES, ' ') : trimmed;
  const text = trimmed.normalize('NFC');
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(CONTROLS, '')
    .replace(ODD_SPACES, ' ')
    .trim();
}

/** Text of several lines, such as a post: the lines stay, everything else is cleaned like a cell. */
export function cleanLines(cell: string): string {
  return cell
    .split('\n')
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The beginning of a text, never ending in half a character. */
export const shortened = (text: string, maxChars: number): string =>
  text.length <= maxChars ? text : text.slice(0, maxChars).replace(LONE_SURROGATE, '');

/**
 * A copy that does not share memory with the text it was cut from. Engines keep the whole chunk alive for a slice of it,
 * and a chunk of messages.csv holds what must not be kept.
 */
export function detachedCopy(text: string): string {
  return text.length === 0 ? '' : Array.from(text).join('');
}
