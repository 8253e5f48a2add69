import { isDeepStrictEqual } from 'node:util';
import { grown, inventNetwork } from '../../scripts/stand-in/network';
import { inventMember } from '../../scripts/stand-in/people';
import { type Expected, roundsOf } from '../whole-network/visits';
import { until, type Tab } from './browsers/driver';
import { expect, test } from './fixture';
import { agree } from './steps';
import { sorted, storedNetwork, storedTotals, type StoredNetwork } from './stored-network';

const NOTHING: StoredNetwork = { counts: [], people: [], posts: [], acts: [], companies: [] };

const today = new Date().toISOString().slice(0, 10);
const LANGUAGES = ['en', 'de', 'ar'] as const;

/** What is kept after one more page: of strangers, and of companies where nobody of the network works, nothing. */
function withPage(before: StoredNetwork, page: Expected, lang: string): StoredNetwork {
  const { counts = [], people = [], posts = [], acts = [], place } = page;
  const known = new Set(before.people.map(({ slug }) => slug));
  return sorted({
    counts: [
      ...before.counts,
      ...counts.map((count) => ({ ...count, lang, standing: 'waiting' as const })),
    ],
    people: [
      ...before.people.map((person) =>
        person.slug === place?.slug ? { ...person, location: place.location } : person,
      ),
      ...people.map((person) => ({ ...person, location: null })),
    ],
    // Each visit shows the one post with new counters.
    posts: posts.length > 0 ? posts : before.posts,
    acts: [
      ...before.acts,
      ...acts.filter(({ slug }) => known.has(slug)).map(({ kind, slug }) => `${kind} ${slug}`),
    ],
    companies: before.companies,
  });
}

/** Waits until exactly this is kept of a member; shows the difference when it does not come to that. */
async function whenStored(looker: Tab, slug: string, kept: StoredNetwork): Promise<void> {
  let stored: StoredNetwork | undefined;
  const isStored = async (): Promise<true | undefined> => {
    stored = await storedNetwork(looker, slug);
    return isDeepStrictEqual(stored, kept) ? true : undefined;
  };
  await until(`the network of ${slug} is kept`, isStored).catch(() => undefined);
  expect(stored).toEqual(kept);
}

const sizesOf = ({ counts, people, posts, acts, companies }: StoredNetwork) => ({
  observations: counts.length,
  people: people.length,
  posts: posts.length,
  interactions: acts.length,
  companies: companies.length,
});

function sumOf(sizes: ReturnType<typeof sizesOf>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [table, rows] of sizes.flatMap((each) => Object.entries(each)))
    sum[table] = (sum[table] ?? 0) + rows;
  return sum;
}

for (const frontEnd of ['sdui', 'ember'] as const) {
  test(`${frontEnd}: every page of the network gives its own numbers and nothing else, in three languages`, async ({
    driver,
  }) => {
    const { standIn } = driver;
    const cards = standIn.cardsAtLoad;
    standIn.frontEnd = frontEnd;
    const looker = await agree(driver);
    const windows: Tab[] = [];
    const whole: StoredNetwork[] = [];

    for (const [i, language] of LANGUAGES.entries()) {
      // A member for each language, so that nothing hides behind what another language gave.
      const network = inventNetwork(today, inventMember('viewers', i));
      standIn.language = language;
      let kept = NOTHING;
      let visits = 0;
      for (const round of roundsOf({ frontEnd, network, cards })) {
        for (const { path, expected } of round) {
          // Every page shows numbers of its own: what is stored tells which page it is from.
          standIn.network = grown(network, visits);
          kept = withPage(kept, expected(standIn.network), language);
          const opened = windows[visits];
          if (opened) await opened.goto(`https://www.linkedin.com${path}`);
          else windows.push(await driver.openSiteBeside(path));
          visits += 1;
        }
        await whenStored(looker, network.viewer.slug, kept);
      }
      whole.push(kept);
    }
    // Nothing came late, and nothing came to anybody else.
    expect(await storedTotals(looker)).toEqual(sumOf(whole.map(sizesOf)));
  });
}
