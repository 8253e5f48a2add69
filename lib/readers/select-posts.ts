import { linkTarget } from '../pages/link-target';
import type { RawPost } from '../model/reading';
import { belongs } from './find-witnesses';
import type { Scope } from './find-witnesses';
import { hasDigit, numberLines } from './shown-text';

const POST = '[data-urn^="urn:li:activity:"]';
const ANALYTICS = 'a[href*="/analytics/post-summary/"]';
const MAX_TEXT = 80;

const COUNTS = '[class*="social-counts__';
/** Where a post's counters stand; what is neither reactions nor comments are the reposts. */
const COUNTERS = {
  reactions: `${COUNTS}reactions"]`,
  comments: `${COUNTS}comments"]`,
  reposts: `li${COUNTS}item"]:not([class*="__reactions"], [class*="__comments"])`,
  impressions: ANALYTICS,
} as const;

/** The person's own posts on this page: those that link to their own analytics, which LinkedIn offers to authors only. */
export function selectPosts(scope: Scope): RawPost[] {
  const posts = new Map<string, RawPost>();
  for (const el of scope.regions.flatMap((root) => [...root.querySelectorAll(POST)])) {
    const urn = el.getAttribute('data-urn') ?? '';
    const own = [...el.querySelectorAll(ANALYTICS)].some(
      (a) => linkTarget(a.getAttribute('href'))?.value === urn,
    );
    if (!own || !belongs(el, scope)) continue;
    const post: RawPost = { urn };
    for (const [counter, css] of Object.entries(COUNTERS)) {
      const place = [...el.querySelectorAll(css)].find((e) => hasDigit(e.textContent));
      const text = place && numberLines(place, 1)[0]?.text;
      if (text) post[counter as keyof typeof COUNTERS] = text.slice(0, MAX_TEXT);
    }
    posts.set(urn, post);
  }
  return [...posts.values()];
}
