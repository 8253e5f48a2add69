import type { Reading } from '../../../lib/model/reading';

const shown = (c: Reading['counts'][number]) => `${c.metric} ${c.low}–${c.high}`;

/**
 * What a damaged page's reading says that the whole page's did not; empty when it says the same or less.
 * Nothing may come from a page that gave nothing.
 */
export function newClaims(whole: Reading | undefined, damaged: Reading | undefined): string[] {
  const counts = new Set(whole?.counts.map(shown));
  const people = new Set(whole?.people.map((p) => p.slug));
  const counters = (reading: Reading | undefined): string[] =>
    (reading?.posts ?? []).flatMap(({ urn, ...post }) => [
      urn,
      ...Object.entries(post).flatMap(([name, value]) =>
        value === null ? [] : `${urn} ${name} ${value}`,
      ),
    ]);
  // Places and names are words, which a damage may exchange: whose they are and what is counted must stay.
  const beside = (reading: Reading | undefined): string[] => [
    ...(reading?.acts ?? []).map(({ kind, postUrn, slug }) => `${kind} ${postUrn} ${slug}`),
    ...(reading?.place ? [`${reading.place.slug} lives somewhere`] : []),
    ...(reading?.company ? [`a company of ${reading.company.size}`] : []),
  ];
  const told = new Set([...counters(whole), ...beside(whole)]);
  // With somebody else signed in, one's own profile is another member's, and it says of the same person where they live.
  if (whole?.own === true && damaged?.place && damaged.own !== true) {
    told.add(`${damaged.place.slug} lives somewhere`);
  }
  return [
    ...(damaged?.counts ?? []).map(shown).filter((claim) => !counts.has(claim)),
    ...(damaged?.people ?? []).map((p) => p.slug).filter((slug) => !people.has(slug)),
    ...[...counters(damaged), ...beside(damaged)].filter((claim) => !told.has(claim)),
  ];
}
