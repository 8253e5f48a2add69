import type { RawPost } from '../model/reading';
import { all, attribute, targetOf } from './elements';
import { belongs } from './find-witnesses';
import type { Scope } from './find-witnesses';
import { pageNumbers } from './page-numbers';
import { COMMENTS } from './regions';
import { hasDigit, numberLines } from './shown-text';

/** A post in either front end; the newer one does not say which. */
const POST = '[data-urn^="urn:li:activity:"], [role="listitem"], [componentkey*="FeedType"]';
const ANALYTICS = 'a[href*="/analytics/post-summary/"]';
const MAX_TEXT = 80;
const MAX_CELLS = 40;

const COUNTS = '[class*="social-counts__';
/** Where a post's counters stand; what is neither reactions nor comments are the reposts. */
const COUNTERS = {
  reactions: `${COUNTS}reactions"]`,
  comments: `${COUNTS}comments"]`,
  reposts: `li${COUNTS}item"]:not([class*="__reactions"], [class*="__comments"])`,
  impressions: ANALYTICS,
} as const;

const urnOf = (a: Element): string | undefined => targetOf(a)?.value;

/** Profiles of those whose comments on this very post stand on the page. */
function commentersOf(el: Element, urn: string): string[] {
  const post = urn.replace(/\D+/, '');
  const found = new Set<string>();
  for (const comment of all(el, COMMENTS)) {
    const author = comment.querySelector('a[href*="/in/"]');
    if (author && attribute(comment, 'data-id').includes(post))
      found.add(attribute(author, 'href'));
  }
  return [...found].slice(0, 200);
}

/** The numbers of a post, or of the page about one, with the words around them. */
const cellsIn = (el: Element, scope: Scope): string[] =>
  pageNumbers(scope, el)
    .map(({ text }) => text)
    .slice(0, MAX_CELLS);

function counted(el: Element, urn: string, scope: Scope): RawPost {
  const post: RawPost = { urn };
  if (!el.hasAttribute('data-urn')) return { urn, cells: cellsIn(el, scope) };
  for (const [counter, css] of Object.entries(COUNTERS)) {
    const place = all(el, css).find(
      (e) => e.closest('[data-urn]') === el && hasDigit(e.textContent),
    );
    const text = place && numberLines(place, 1)[0]?.text;
    if (text) post[counter as keyof typeof COUNTERS] = text.slice(0, MAX_TEXT);
  }
  return { ...post, commenters: commentersOf(el, urn) };
}

/**
 * The person's own posts on this page: those that link to their own analytics, which LinkedIn offers to authors only.
 * @param one - the post that the address names, whose page shows numbers with their names
 */
export function selectPosts(scope: Scope, one: string | undefined): RawPost[] {
  const { regions } = scope;
  if (one) return [{ urn: one, cells: regions.flatMap((root) => cellsIn(root, scope)) }];
  const posts = new Map<string, RawPost>();
  for (const a of regions.flatMap((root) => all(root, ANALYTICS))) {
    const urn = urnOf(a);
    const el = a.closest(POST);
    if (!urn || !el || posts.has(urn) || !belongs(el, scope)) continue;
    // A part that is another post, or links to several posts' analytics, holds numbers of theirs.
    const said = attribute(el, 'data-urn') || urn;
    if (said !== urn || all(el, ANALYTICS).some((other) => urnOf(other) !== urn)) continue;
    posts.set(urn, counted(el, urn, scope));
  }
  return [...posts.values()];
}
