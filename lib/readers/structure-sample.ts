import { SITE_ORIGIN } from '../pages/address';
import { OWN_PATHS } from '../pages/link-target';

const MAX_LENGTH = 8_000;
const MAX_TEXT = 60;
/** Rows of a list look alike: the first ones are enough. */
const MAX_ALIKE = 3;
const MAX_DEPTH = 40;
const LEFT_OUT = /^(?:script|style|code|template|noscript|svg|img|link)$/i;

/** Attributes whose values are the site's own words, never a person's. */
const SITE_WORDS = ['role', 'data-testid', 'data-view-name', 'data-sdui-screen', 'type', 'dir'];
const SITE_WORD = /^[A-Za-z][A-Za-z._-]{0,80}$/;
/** Component keys may end in somebody's name: only their known beginnings are told. */
const COMPONENT_KEY =
  /^(?:ConnectionsPage_[A-Za-z]+$|ConnectionCard_|com\.linkedin\.sdui\.profile\.card\.ref|profileCards|profileAside)/;
const PATH_WORDS = new Set(
  `in edit add-edit overlay details intro company school groups jobs search results people messaging compose preload update post-summary recent-activity ${OWN_PATHS.join(' ')}`.split(
    /[ /]/,
  ),
);
const QUERY_WORDS = [
  'network',
  'connectionOf',
  'facetNetwork',
  'facetConnectionOf',
  'origin',
  'recipient',
  'profileUrn',
];

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
  if (!URL.canParse(href, SITE_ORIGIN)) return '?';
  const url = new URL(href, SITE_ORIGIN);
  if (url.origin !== SITE_ORIGIN) return 'elsewhere';
  const path = url.pathname
    .split('/')
    .map((segment) => (segment === '' || PATH_WORDS.has(segment) ? segment : '*'));
  const keys = QUERY_WORDS.filter((key) => url.searchParams.has(key));
  return path.join('/') + (keys.length > 0 ? `?${keys.join('&')}` : '');
}

function tagShape(el: Element): string {
  let shape = el.tagName.toLowerCase();
  for (const name of SITE_WORDS) {
    const value = el.getAttribute(name);
    if (value !== null) shape += `[${name}=${SITE_WORD.test(value) ? value : '*'}]`;
  }
  const key = el.getAttribute('componentkey');
  if (key !== null) shape += `[componentkey=${COMPONENT_KEY.exec(key)?.[0] ?? ''}*]`;
  const label = el.getAttribute('aria-label');
  if (label !== null) shape += `[aria-label="${textShape(label)}"]`;
  const href = el.getAttribute('href');
  if (href !== null) shape += `[href=${addressShape(href)}]`;
  if (el.getAttribute('aria-hidden') === 'true') shape += '[aria-hidden]';
  return shape;
}

/**
 * How a page is built, for whoever mends a reader: tags, roles, the site's own hints, and the shape of texts and
 * addresses. Never a word, number, name or id of the page. About 8 kB at most.
 */
export function structureSample(root: Element): string {
  const lines: string[] = [];
  let length = 0;
  const add = (depth: number, line: string): boolean => {
    const text = ' '.repeat(depth) + line;
    length += text.length + 1;
    if (length > MAX_LENGTH) return false;
    lines.push(text);
    return true;
  };
  const visit = (el: Element, depth: number): boolean => {
    if (!add(depth, tagShape(el))) return false;
    if (depth >= MAX_DEPTH) return true;
    const alike = new Map<string, number>();
    for (let child = el.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 && child.nodeValue?.trim()) {
        if (!add(depth + 1, `"${textShape(child.nodeValue)}"`)) return false;
      } else if (child.nodeType === 1 && !LEFT_OUT.test((child as Element).tagName)) {
        const shape = tagShape(child as Element);
        const seen = (alike.get(shape) ?? 0) + 1;
        alike.set(shape, seen);
        if (seen <= MAX_ALIKE && !visit(child as Element, depth + 1)) return false;
      }
    }
    return true;
  };
  visit(root, 0);
  return lines.join('\n');
}
