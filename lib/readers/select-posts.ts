import { linkTarget } from '../pages/link-target';
import type { RawPost } from '../model/reading';
import { belongs } from './find-witnesses';
import type { Scope } from './find-witnesses';
import { hasDigit, numberLines } from './shown-text';

const POST = '[data-urn^="urn:li:activity:"]';

function counter(post: Element, css: string): string | undefined {
  for (const el of post.querySelectorAll(css)) {
    const line = numberLines(el, 1)[0]?.text ?? el.getAttribute('aria-label') ?? '';
    if (hasDigit(line)) return line.slice(0, 80);
  }
  return undefined;
}

/** The person's own posts on this page: those that link to their own analytics, which LinkedIn offers to authors only. */
export function selectPosts(scope: Scope): RawPost[] {
  const posts = new Map<string, RawPost>();
  for (const root of scope.regions) {
    for (const el of root.querySelectorAll(POST)) {
      const urn = el.getAttribute('data-urn') ?? '';
      const analytics = [...el.querySelectorAll('a[href*="/analytics/post-summary/"]')].find(
        (a) => {
          const target = linkTarget(a.getAttribute('href'));
          return target?.kind === 'postSummary' && target.value === urn.toLowerCase();
        },
      );
      if (!analytics || !belongs(el, scope)) continue;
      const counters = {
        reactions: counter(el, '[class*="social-counts__reactions"]'),
        comments: counter(el, '[class*="social-counts__comments"]'),
        reposts: counter(
          el,
          'li[class*="social-counts__item"]:not([class*="__reactions"], [class*="__comments"])',
        ),
        impressions: numberLines(analytics, 1)[0]?.text,
      };
      const shown = Object.entries(counters).filter(([, text]) => text !== undefined);
      posts.set(urn, { urn, ...Object.fromEntries(shown) });
    }
  }
  return [...posts.values()];
}
