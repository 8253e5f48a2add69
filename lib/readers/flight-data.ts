import { all } from './elements';

/**
 * Numbers of the server-driven front end's model states, from the script the page was started with. Bindings with a
 * default only are not values. The text is searched, not parsed: it is a stream of rows inside a string of a script.
 */
export function flightStates(document: Document, id: string): string[] {
  const values = new Set<string>();
  for (const script of all(document, 'script#rehydrate-data')) {
    const text = script.textContent.replaceAll('\\', '');
    for (
      let at = text.indexOf(`"id":"${id}"`);
      at >= 0;
      at = text.indexOf(`"id":"${id}"`, at + 1)
    ) {
      // The closing brace is part of it: a page cut off inside the number has none.
      const value = /^[^[\]]{0,80}"intValue":(\d{1,9})\}/.exec(text.slice(at, at + 200))?.[1];
      if (value && value !== '0') values.add(value);
    }
  }
  return [...values];
}
