/** The profile that a document shows, raw: the name and the texts right below it. */
export interface RawPersonInView {
  url: string;
  name: string;
  /** Short texts after the name in reading order, at most 8. */
  texts: string[];
}

const MAX_TEXT = 220;
const MAX_TEXTS = 8;

/** Words on these are commands, not facts about somebody. */
const COMMANDS =
  'a, button, [role="button"], [role="menu"], ul, nav, dialog, [hidden], script, style';

/**
 * Name and headline lines of an opened profile, for one look that the person asked for. Not a reader: nothing of it is a
 * number of anybody's and nothing is stored.
 * @returns undefined while no name stands on the page
 */
export function selectPersonInView(document: Document, url: string): RawPersonInView | undefined {
  const main = document.querySelector('main') ?? document.querySelector('[role="main"]');
  const heading = main?.querySelector('h1') ?? main?.querySelector('h2');
  const name = plain(heading?.textContent);
  if (!heading || !name) return undefined;
  const card = heading.closest('section') ?? heading.parentElement ?? heading;
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < MAX_TEXTS; node = walker.nextNode()) {
    if (!(heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (heading.contains(node) || node.parentElement?.closest(COMMANDS)) continue;
    const text = plain(node.nodeValue);
    if (text && text !== name && texts.at(-1) !== text) texts.push(text.slice(0, MAX_TEXT));
  }
  return { url, name: name.slice(0, MAX_TEXT), texts };
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/gu, ' ').trim();
