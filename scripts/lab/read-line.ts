import type { Reading } from '../../lib/model/reading';

/** A reading as `lab read` prints it; the shape is a contract, see docs. */
export const readLine = (file: string, url: string, reading: Reading) => ({
  file,
  url,
  page: reading.pageId,
  own: reading.own,
  viewer: reading.viewer?.slug ?? null,
  counts: reading.counts.map(({ metric, value, bound, low, high, windowDays }) => ({
    metric,
    value,
    bound,
    low,
    high,
    windowDays,
  })),
  people: reading.people.map(({ name, slug, headline, relation, connectedOn }) => ({
    name,
    slug,
    headline,
    relation,
    connectedOn,
  })),
  posts: reading.posts,
  report: reading.report,
});

export type ReadLine = ReturnType<typeof readLine>;
