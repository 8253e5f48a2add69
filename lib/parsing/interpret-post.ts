import type { RawPost, RawReading, ReadAct, ReadPost } from '../model/reading';
import { pageOfUrl } from '../pages/page-of-url';
import { isBareLabelledCount } from './labelled-metric';
import { normaliseSlug } from './normalise-slug';
import { LABEL_OF, parseCounter, type Counter } from './parse-counter';

/**
 * A counter from texts that stand anywhere in the post: only a text that is nothing but this count, and only when all
 * such texts agree.
 */
function fromCells(cells: readonly string[], lang: string, counter: Counter): number | null {
  const values = new Set<number>();
  for (const text of cells) {
    if (!isBareLabelledCount(text, lang, LABEL_OF[counter])) continue;
    const quantity = parseCounter(text, lang, counter);
    // A rounded counter ("1.2K") has no single value, and a post's row has room for one only.
    if (quantity?.bound !== 'exact') return null;
    values.add(quantity.value);
  }
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** A post with the counters that are certain; none when its own page shows no number at all. */
export function interpretPost(raw: RawPost, lang: string): ReadPost[] {
  if (raw.cells?.length === 0) return [];
  const exact = (counter: Counter): number | null => {
    const text = raw[counter];
    if (text === undefined) return fromCells(raw.cells ?? [], lang, counter);
    const quantity = parseCounter(text, lang, counter);
    return quantity?.bound === 'exact' ? quantity.value : null;
  };
  return [
    {
      urn: raw.urn,
      reactions: exact('reactions'),
      comments: exact('comments'),
      reposts: exact('reposts'),
      impressions: exact('impressions'),
    },
  ];
}

/** Who reacted to or commented on one's own posts, each once a post and kind. */
export function interpretActs(raw: RawReading): ReadAct[] {
  const acts = new Map<string, ReadAct>();
  const add = (kind: ReadAct['kind'], postUrn: string, href: string): void => {
    const slug = normaliseSlug(href);
    if (slug) acts.set(`${kind} ${postUrn} ${slug}`, { kind, postUrn, slug });
  };
  for (const { urn, commenters = [] } of raw.posts) {
    for (const href of commenters) add('comment', urn, href);
  }
  const postUrn = pageOfUrl(raw.url)?.postUrn;
  if (postUrn && raw.pageId === 'postReactions') {
    for (const { href } of raw.people) add('reaction', postUrn, href);
  }
  return [...acts.values()];
}
