/** A piece of a message: text, or a place that a parameter fills. Plain JSON, so that a build can parse ahead. */
export type MessagePart = string | MessageParam | MessageChoice | MessageCount;

export interface MessageParam {
  name: string;
  /** Without one, text is printed as it is and a number in the language's digits and grouping. */
  format?: 'number' | 'date';
  /** What follows the format, such as `percent`. */
  style?: string;
}

export interface MessageChoice {
  name: string;
  by: 'plural' | 'select';
  cases: Record<string, MessagePart[]>;
}

/** `#`: the number that the plural around it counts. */
export interface MessageCount {
  count: true;
}

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
    if (text) parts.push(text);
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
      parts.push({ count: true });
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
  if (stop === '}') return { name };
  const { word: format, stop: after } = readUntil(cursor, ',}');
  if (format === 'plural' || format === 'select') {
    if (after === '}') throw new Error(`No cases for "${name}" in: ${cursor.text}`);
    return {
      name,
      by: format,
      cases: parseCases(cursor, inPlural || format === 'plural'),
    };
  }
  if (format !== 'number' && format !== 'date')
    throw new Error(`Unknown format "${format}" in: ${cursor.text}`);
  return after === ',' ? { name, format, style: readUntil(cursor, '}').word } : { name, format };
}

function parseCases(cursor: Cursor, inPlural: boolean): Record<string, MessagePart[]> {
  const cases: Record<string, MessagePart[]> = {};
  for (;;) {
    const { word: selector, stop } = readUntil(cursor, '{}');
    if (stop === '}') break;
    cases[selector] = parseParts(cursor, inPlural);
    if (cursor.text.charAt(cursor.at) !== '}') {
      throw new Error(`Unclosed case "${selector}" in: ${cursor.text}`);
    }
    cursor.at += 1;
  }
  if (!cases.other) throw new Error(`No "other" case in: ${cursor.text}`);
  return cases;
}
