const PLAIN = /^[\x20-\x7e]*$/;
// Tabs and newlines inside a cell become spaces, NUL and the other controls go; so does the byte order mark.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;

// Half a character is one that no storage and no screen can carry.
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A cell as it is kept: one line, NFC, no control characters, no lone surrogates, no space at the ends. */
export function cleanText(cell: string): string {
  if (PLAIN.test(cell)) return cell.trim();
  return cell
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(CONTROLS, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .normalize('NFC');
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
