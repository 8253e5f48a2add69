import { INVISIBLE } from './plain-text';

const MAX_NAME_LENGTH = 200;

/**
 * A display name or headline, safe to keep and to show: well-formed, without invisible or control characters,
 * whitespace collapsed, at most 200 characters and never cut inside one.
 * @returns `''` when nothing visible is left
 */
export function cleanName(text: string): string {
  // Joiners stay where they shape words and emoji; the other invisible characters only hide or reorder text.
  const visible = text
    .slice(0, MAX_NAME_LENGTH * 10)
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(INVISIBLE, (char) => (char === '\u200c' || char === '\u200d' ? char : ''))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu, '');
  return [...visible].slice(0, MAX_NAME_LENGTH).join('').trimEnd();
}
