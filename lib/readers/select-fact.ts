import type { RawFact } from '../model/reading';
import { all, targetOf } from './elements';
import { belongs, type Scope } from './find-witnesses';
import { pageNumbers } from './page-numbers';
import { hasDigit, shownText } from './shown-text';

const CONTACT = 'a[href*="/overlay/contact-info"]';
const MAX_TEXT = 100;

/**
 * Where the member lives: the item before the link to their contact details in a row of such items, with nothing but dots
 * and numbers between. Only of the profile that the address names: another may still stand there while the app moves on.
 */
function location(scope: Scope): RawFact | undefined {
  for (const a of scope.regions.flatMap((root) => all(root, CONTACT))) {
    if (targetOf(a)?.value !== scope.slug || !belongs(a, scope)) continue;
    const item = a.parentElement;
    // Where names and headings stand among the items, it is no such row.
    if (a.previousElementSibling || item?.parentElement?.querySelector('h1, h2')) continue;
    for (let el = item?.previousElementSibling; el; el = el.previousElementSibling) {
      const text = shownText(el);
      if (/\p{L}/u.test(text) && !hasDigit(text) && text.length <= MAX_TEXT) {
        return { name: '', texts: [text] };
      }
    }
  }
  return undefined;
}

/** The page's short texts with a number; which is the size, its form decides: no other figure is written like LinkedIn's ranges. */
function companySize(scope: Scope): RawFact | undefined {
  for (const root of scope.regions) {
    const name = root.querySelector('h1');
    const texts = pageNumbers(scope, root).map(({ text }) => text);
    if (name && texts.length > 0) return { name: shownText(name).slice(0, MAX_TEXT), texts };
  }
  return undefined;
}

/** What the page says in words about the member or company it shows. */
export const selectFact = (scope: Scope): RawFact | undefined =>
  scope.reader.fact && { location, companySize }[scope.reader.fact](scope);
