import type { PlacedNumber } from '../model/reading';
import { attribute } from './elements';
import type { Scope } from './find-witnesses';
import { pageNumbers } from './page-numbers';

/** Attributes whose values are the site's own words, never a person's. */
const HINTS = ['role', 'data-testid', 'data-view-name', 'data-sdui-screen'];

const stepOf = (el: Element): string =>
  HINTS.reduce((step, name) => {
    const value = attribute(el, name);
    return value ? `${step}[${name}=${value}]` : step;
  }, el.localName);

/** Tags, roles and hints from the region down. No positions: a neighbour that comes or goes moves nothing else into the place. */
function pathOf(el: Element, root: Element): string {
  const step = stepOf(el);
  return el === root || !el.parentElement ? step : `${pathOf(el.parentElement, root)}>${step}`;
}

/** The short texts with a number in the page's own content and where each stands. */
export const placedNumbers = (scope: Scope): PlacedNumber[] =>
  scope.regions.flatMap((root) =>
    pageNumbers(scope, root).map(({ element, text }) => ({ text, path: pathOf(element, root) })),
  );
