import { parseAddress } from '../pages/address';
import { memberId } from '../pages/link-target';

/** The profile that a document shows, raw: the name and the texts right below it. */
export interface RawPersonInView {
  url: string;
  name: string;
  /** Short texts after the name in reading order, at most 8. */
  texts: string[];
}

const MAX_TEXT = 220;
const MAX_TEXTS = 8;

/** Words on these are commands, or said to screen readers only ("2nd degree connection"), not facts about somebody. */
const NO_FACTS =
  'a, button, [role="button"], [role="menu"], ul, nav, dialog, script, style, ' +
  '[hidden], [class*="visually-hidden"], [class*="a11y-text"], [class*="sr-only"]';

/** What lies below a profile, such as its contact window or its editors: only the profile itself links there. */
const BELOW_PROFILE = /^in\/([^/]+)\/(?:overlay|edit|detail)\//;

/**
 * Name and headline lines of an opened profile, for one look that the person asked for. Not a reader: nothing of it is a
 * number of anybody's and nothing is stored.
 * @returns undefined while no name stands on the page, or while it still shows another profile than its address
 */
export function selectPersonInView(document: Document, url: string): RawPersonInView | undefined {
  const main = document.querySelector('main') ?? document.querySelector('[role="main"]');
  const heading = main?.querySelector('h1') ?? main?.querySelector('h2');
  const name = plain(heading?.textContent);
  if (!heading || !name) return undefined;
  const card = heading.closest('section') ?? heading.parentElement ?? heading;
  if (isOfSomebodyElse(card, url)) return undefined;
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < MAX_TEXTS; node = walker.nextNode()) {
    if (!(heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (heading.contains(node) || node.parentElement?.closest(NO_FACTS)) continue;
    const text = plain(node.nodeValue);
    if (text && text !== name && texts.at(-1) !== text) texts.push(text.slice(0, MAX_TEXT));
  }
  return { url, name: name.slice(0, MAX_TEXT), texts };
}

/** Whether all links of a profile's card into a profile lead into another one than the address names. */
function isOfSomebodyElse(card: Element, url: string): boolean {
  const slug = /^in\/([^/]+)/.exec(parseAddress(url)?.path ?? '')?.[1];
  if (slug === undefined || slug === 'me' || memberId(url)) return false;
  const slugs = [...card.querySelectorAll('a[href*="/in/"]')].flatMap(
    (link) =>
      BELOW_PROFILE.exec(parseAddress(link.getAttribute('href') ?? '')?.path ?? '')?.[1] ?? [],
  );
  return slugs.length > 0 && !slugs.includes(slug);
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/gu, ' ').trim();
