import type { Reading } from '../../../lib/model/reading';

const shown = (c: Reading['counts'][number]) => `${c.metric} ${c.low}–${c.high}`;

/**
 * What a damaged page's reading says that the whole page's did not; empty when it says the same or less.
 * Nothing may come from a page that gave nothing.
 */
export function newClaims(whole: Reading | undefined, damaged: Reading | undefined): string[] {
  const counts = new Set(whole?.counts.map(shown));
  const people = new Set(whole?.people.map((p) => p.slug));
  const posts = new Set(whole?.posts.map((p) => p.urn));
  return [
    ...(damaged?.counts ?? []).map(shown).filter((claim) => !counts.has(claim)),
    ...(damaged?.people ?? []).map((p) => p.slug).filter((slug) => !people.has(slug)),
    ...(damaged?.posts ?? []).map((p) => p.urn).filter((urn) => !posts.has(urn)),
  ];
}
