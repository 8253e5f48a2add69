import { siteUrl } from '../pages/address';

const MAX_LENGTH = 8_000;
const MAX_TEXT = 60;
/** Rows of a list look alike: the first ones are enough. */
const MAX_ALIKE = 3;
const MAX_DEPTH = 40;
const LEFT_OUT = /^(?:script|style|code|template|noscript|svg|img|link)$/i;

/** Attributes whose values are the site's own words, never a person's. */
const SITE_WORDS = [
  'role',
  'data-testid',
  'data-view-name',
  'data-sdui-screen',
  'type',
  'dir',
  'aria-hidden',
];
const SITE_WORD = /^[A-Za-z][A-Za-z._-]{0,80}$/;
/** Component keys may end in somebody's name: only their known beginnings are told. */
const COMPONENT_KEY =
  /^(?:ConnectionsPage_[A-Za-z]+$|ConnectionCard_|com\.linkedin\.sdui\.profile\.card\.ref|profileCards|profileAside)/;
const PATH_WORDS = new Set(
  'in edit add-edit overlay details intro company search results people messaging compose preload post-summary recent-activity mynetwork invite-connect connections network-manager people-follow followers following invitation-manager sent received feed me profile-views search-appearances dashboard analytics creator audience content'.split(
    ' ',
  ),
);
const QUERY_WORDS = ['network', 'connectionOf', 'origin', 'profileUrn'];

/**
 * A text without its words and numbers: letters and digits become their class, ASCII signs stay, other signs become
 * code points, so that "Afficher 25 977" is "Aaaaaaaa 99U+202F999".
 */
export const textShape = (text: string): string =>
  text
    .trim()
    .slice(0, MAX_TEXT)
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'A' : 'a'))
    .replace(/\p{N}/gu, '9')
    .replace(
      /[^ -~]/gu,
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );

/** An address without ids and names: known path words stay, everything else is a star. */
export function addressShape(href: string): string {
  const url = siteUrl(href);
  if (!url) return 'elsewhere';
  const path = url.pathname.replace(/[^/]+/g, (word) => (PATH_WORDS.has(word) ? word : '*'));
  return [path, ...QUERY_WORDS.filter((key) => url.searchParams.has(key))].join('?');
}

/** How each attribute that is told is told. */
const SHAPES: Record<string, (value: string) => string> = {
  ...Object.fromEntries(
    SITE_WORDS.map((name) => [name, (value: string) => (SITE_WORD.test(value) ? value : '*')]),
  ),
  componentkey: (value) => `${COMPONENT_KEY.exec(value)?.[0] ?? ''}*`,
  'aria-label': textShape,
  href: addressShape,
};

/** @param without - an attribute that is not told */
export const tagShape = (el: Element, without?: string): string =>
  el.tagName.toLowerCase() +
  Object.entries(SHAPES)
    .filter(([name]) => name !== without && el.hasAttribute(name))
    .map(([name, shape]) => `[${name}=${shape(el.getAttribute(name) ?? '')}]`)
    .join('');

/**
 * How a page is built, for whoever mends a reader: tags, roles, the site's own hints, and the shape of texts and
 * addresses. Never a word, number, name or id of the page. About 8 kB at most.
 */
export function structureSample(root: Element): string {
  let sample = '';
  const visit = (node: Node, shape: string, indent: string): void => {
    if (sample.length + indent.length + shape.length >= MAX_LENGTH) return;
    sample += `${indent}${shape}\n`;
    if (indent.length > MAX_DEPTH) return;
    const alike = new Map<string, number>();
    for (const child of node.childNodes) {
      const text = child.nodeType === 3 && child.nodeValue?.trim();
      if (text) visit(child, `"${textShape(text)}"`, `${indent} `);
      if (child.nodeType !== 1 || LEFT_OUT.test(child.nodeName)) continue;
      const inner = tagShape(child as Element);
      const seen = alike.get(inner) ?? 0;
      alike.set(inner, seen + 1);
      if (seen < MAX_ALIKE) visit(child, inner, `${indent} `);
    }
  };
  visit(root, tagShape(root), '');
  return sample;
}
