/** A piece of a message: text, or a place that a parameter fills. */
export type MessagePart =
  | { kind: 'text'; text: string }
  | { kind: 'param'; name: string; format: ParamFormat; style: string }
  | { kind: 'choice'; by: 'plural' | 'select'; name: string; cases: Map<string, MessagePart[]> }
  | { kind: 'hash' };

/** `plain` prints text as it is and numbers in the language's digits and grouping. */
export type ParamFormat = 'plain' | 'number' | 'date';

const FORMATS: readonly string[] = ['number', 'date'];

/**
 * Parses the subset of ICU MessageFormat that our texts use: `{name}`, `{n, number}`, `{n, number, percent}`,
 * `{d, date}`, `{d, date, long}`, `{n, plural, =0 {…} one {…} other {…}}`, `{x, select, a {…} other {…}}` and `#`
 * inside plural cases. A literal brace cannot be written; apostrophes are just apostrophes.
 * @throws for a message that does not parse: messages ship with the code, so that is a bug.
 */
export function parseMessage(message: string): MessagePart[] {
  const cursor = { text: message, at: 0 };
  const parts = parseParts(cursor, false);
  if (cursor.at < message.length) throw new Error(`Unexpected } in message: ${message}`);
  return parts;
}

interface Cursor {
  text: string;
  at: number;
}

function parseParts(cursor: Cursor, inPlural: boolean): MessagePart[] {
  const parts: MessagePart[] = [];
  let text = '';
  const flush = (): void => {
    if (text) parts.push({ kind: 'text', text });
    text = '';
  };
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === '}') break;
    cursor.at += 1;
    if (char === '{') {
      flush();
      parts.push(parsePlace(cursor, inPlural));
    } else if (char === '#' && inPlural) {
      flush();
      parts.push({ kind: 'hash' });
    } else {
      text += char;
    }
  }
  flush();
  return parts;
}

/** Reads up to one of the stop characters and consumes it. */
function readUntil(cursor: Cursor, stops: string): { word: string; stop: string } {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !stops.includes(cursor.text.charAt(cursor.at))) {
    cursor.at += 1;
  }
  if (cursor.at >= cursor.text.length) throw new Error(`Unclosed { in message: ${cursor.text}`);
  const word = cursor.text.slice(start, cursor.at).trim();
  const stop = cursor.text.charAt(cursor.at);
  cursor.at += 1;
  return { word, stop };
}

function parsePlace(cursor: Cursor, inPlural: boolean): MessagePart {
  const { word: name, stop } = readUntil(cursor, ',}');
  if (!/^\w+$/.test(name)) throw new Error(`Bad parameter name "${name}" in: ${cursor.text}`);
  if (stop === '}') return { kind: 'param', name, format: 'plain', style: '' };
  const { word: format, stop: after } = readUntil(cursor, ',}');
  if (format === 'plural' || format === 'select') {
    if (after === '}') throw new Error(`No cases for "${name}" in: ${cursor.text}`);
    return {
      kind: 'choice',
      by: format,
      name,
      cases: parseCases(cursor, inPlural || format === 'plural'),
    };
  }
  if (!FORMATS.includes(format)) throw new Error(`Unknown format "${format}" in: ${cursor.text}`);
  const style = after === ',' ? readUntil(cursor, '}').word : '';
  return { kind: 'param', name, format: format as ParamFormat, style };
}

function parseCases(cursor: Cursor, inPlural: boolean): Map<string, MessagePart[]> {
  const cases = new Map<string, MessagePart[]>();
  for (;;) {
    const { word: selector, stop } = readUntil(cursor, '{}');
    if (stop === '}') break;
    cases.set(selector, parseParts(cursor, inPlural));
    if (cursor.text.charAt(cursor.at) !== '}') {
      throw new Error(`Unclosed case "${selector}" in: ${cursor.text}`);
    }
    cursor.at += 1;
  }
  if (!cases.has('other')) throw new Error(`No "other" case in: ${cursor.text}`);
  return cases;
}
