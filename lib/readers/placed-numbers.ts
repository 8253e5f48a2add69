import type { PlacedNumber } from '../model/reading';
import { belongs, isCutOff, type Scope } from './find-witnesses';
import { numberLines } from './shown-text';

const MAX_LINES = 200;
const MAX_TEXT = 120;

/** Attributes whose values are the site's own words, never a person's. */
const HINTS = ['role', 'data-testid', 'data-view-name', 'data-sdui-screen'];

const stepOf = (el: Element): string =>
  HINTS.reduce((step, name) => {
    const value = el.getAttribute(name);
    return value ? `${step}[${name}=${value}]` : step;
  }, el.localName);

/** Tags, roles and hints from the region down. No positions: a neighbour that comes or goes moves nothing else into the place. */
function pathOf(el: Element, root: Element): string {
  const step = stepOf(el);
  return el === root || !el.parentElement ? step : `${pathOf(el.parentElement, root)}>${step}`;
}

/** The short texts with a number in the page's own content and where each stands; rows of people are left out. */
export function placedNumbers(scope: Scope): PlacedNumber[] {
  const row = scope.reader.people?.row;
  return scope.regions.flatMap((root) =>
    numberLines(root, MAX_LINES).flatMap(({ element, text }) =>
      text.length > MAX_TEXT ||
      !belongs(element, scope) ||
      (row && element.closest(row)) ||
      isCutOff(element)
        ? []
        : { text, path: pathOf(element, root) },
    ),
  );
}
