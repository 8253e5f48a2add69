import { Parser } from 'saxen';
import { ReadFailure } from '../byte-source';

/** What a reader of one XML part wants to hear of. Names come without prefix. */
export interface XmlHandlers {
  open(name: string, attribute: (name: string) => string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part of a workbook. Nothing in it is expanded but the five named entities and character references.
 * @throws ReadFailure when it is no well-formed XML
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  let damaged = false;
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      const all = attributes();
      handlers.open(localName(name), (wanted) => {
        const key = wanted in all ? wanted : Object.keys(all).find((k) => k.endsWith(`:${wanted}`));
        return (key === undefined ? undefined : all[key]) ?? '';
      });
    })
    .on('closeTag', (name) => handlers.close?.(localName(name)))
    .on('text', (text, decode) => handlers.text?.(decode(text)))
    .on('cdata', (text) => handlers.text?.(text))
    .on('error', () => {
      damaged = true;
    });
  const decoder = new TextDecoder(encodingOf(bytes));
  const step = 256 * 1024;
  for (let at = 0; at < bytes.length && !damaged; at += step) {
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
  }
  if (!damaged) parser.end();
  if (damaged) throw new ReadFailure('imports.workbook.damaged');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
