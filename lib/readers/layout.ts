import type { Layout } from '../model/reading';

/** Which front end wrote the document. The newer one may carry the older inside, so it is asked first. */
export function layoutOf(document: Document): Layout {
  const sdui =
    '[data-sdui-screen], [componentkey], script#rehydrate-data, [data-testid="primary-nav"]';
  if (document.querySelector(sdui)) return 'sdui';
  return document.querySelector('.ember-view, [id^="ember"], code[id^="bpr-guid"]')
    ? 'ember'
    : 'unknown';
}

const DEPTH = 5;
/** Attributes whose presence changes from build to build or from visit to visit. */
const UNSTABLE = /^(?:class|style|id|tabindex|href|target)$/;

/**
 * A short fingerprint of how the found places are built: tags and attribute names, no values, no text.
 * Two pages of one front end have the same; a changed page asks again before its numbers count.
 */
export function layoutHash(layout: Layout, places: readonly Element[]): string {
  const shapes = new Set<string>();
  for (const place of places) {
    let shape = '';
    let el: Element | null = place;
    for (let depth = 0; el && depth < DEPTH; depth++, el = el.parentElement) {
      const names = el.getAttributeNames().filter((name) => !UNSTABLE.test(name));
      shape += `${el.tagName.toLowerCase()}[${names.sort().join()}]<`;
    }
    shapes.add(shape);
  }
  let hash = 0x811c9dc5;
  for (const char of layout + [...shapes].sort().join('|')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
