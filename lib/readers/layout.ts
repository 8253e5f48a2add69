import type { Layout } from '../model/reading';
import { outsideRows, type PeopleRows } from './outside-rows';

/** Which front end wrote the document. The newer one may carry the older inside, so it is asked first. */
export function layoutOf(document: Document, rows: PeopleRows): Layout {
  const has = (css: string): boolean => !outsideRows(document, css, rows).next().done;
  if (has('[data-sdui-screen], [componentkey], [data-testid="primary-nav"]')) return 'sdui';
  return has('.ember-view, [id^="ember"], code[id^="bpr-guid"]') ? 'ember' : 'unknown';
}

const DEPTH = 5;
/** Attributes that say what a thing is; classes, ids and addresses change from build to build or visit to visit. */
const MEANING = /^(?:role|aria-|data-|componentkey)/;

/**
 * A short fingerprint of how the found places are built: tags and attribute names, no values, no text.
 * Two pages of one front end have the same; a changed page asks again before its numbers count.
 */
export function layoutHash(layout: Layout, places: readonly Element[]): string {
  const shapes = new Set<string>();
  for (const place of places) {
    const shape: string[] = [];
    for (let el: Element | null = place; el && shape.length < DEPTH; el = el.parentElement) {
      const names = el.getAttributeNames().filter((name) => MEANING.test(name));
      shape.push(`${el.tagName} ${names.sort().join(' ')}`);
    }
    shapes.add(shape.join('<'));
  }
  let hash = 0x811c9dc5;
  for (const char of layout + [...shapes].sort().join()) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
