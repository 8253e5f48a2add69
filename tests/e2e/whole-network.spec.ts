import { isDeepStrictEqual } from 'node:util';
import type { PageFacts } from '../../lib/model/question';
import { readerForUrl } from '../../lib/readers';
import { grown, inventNetwork } from '../../scripts/stand-in/network';
import { inventMember } from '../../scripts/stand-in/people';
import { roundsOf } from '../whole-network/rounds';
import type { Expected } from '../whole-network/visit';
import { until, type Tab } from './browsers/driver';
import { expect, test } from './fixture';
import { agree } from './steps';
import { sorted, storedNetwork, storedTotals, type StoredNetwork } from './stored-network';

const SITE = 'https://www.linkedin.com';

const NOTHING: StoredNetwork = {
  counts: [],
  people: [],
  places: [],
  posts: [],
  acts: [],
  companies: [],
  asked: [],
};

/** Some sixty pages, where other browsers may share two cores. */
test.describe.configure({ timeout: 300_000 });

const today = new Date().toISOString().slice(0, 10);
const LANGUAGES = ['en', 'de', 'ar'] as const;

/** What a page says beside counts, as it is asked about where nobody has captured such a page. */
function factsOf({ posts = [], acts = [] }: Expected): PageFacts[] {
  if (acts.length > 0) return [{ of: 'acts', people: acts.length }];
  return posts.map(({ impressions, reactions, comments, reposts }) => ({
    of: 'post',
    impressions,
    reactions,
    comments,
    reposts,
  }));
}

/** What is kept after one more page: of strangers, and of companies where nobody of the network works, nothing. */
function withPage(
  before: StoredNetwork,
  page: Expected,
  { path, lang }: { path: string; lang: string },
): StoredNetwork {
  const { counts = [], people = [], place } = page;
  const waits = readerForUrl(SITE + path)?.uncaptured === true;
  const { posts = [], acts = [] } = waits ? {} : page;
  const isKnown = (slug: string): boolean => before.people.some((person) => person.slug === slug);
  const waiting = { lang, standing: 'waiting' } as const;
  return sorted({
    ...before,
    counts: [...before.counts, ...counts.map((count) => ({ ...count, ...waiting }))],
    people: [...before.people, ...people],
    places: [
      ...before.places,
      ...(place && isKnown(place.slug) ? [`${place.slug} ${place.location}`] : []),
    ],
    // Each visit shows the one post with new counters.
    posts: posts.length > 0 ? posts : before.posts,
    acts: [
      ...before.acts,
      ...acts.filter(({ slug }) => isKnown(slug)).map(({ kind, slug }) => `${kind} ${slug}`),
    ],
    asked: [...before.asked, ...(waits ? factsOf(page) : [])],
  });
}

/** Waits until exactly this is kept of a member; shows the difference when it does not come to that. */
async function whenStored(
  what: string,
  stored: () => Promise<StoredNetwork | undefined>,
  kept: StoredNetwork,
): Promise<void> {
  let last: StoredNetwork | undefined;
  await until(`${what} is kept`, async () => {
    last = await stored();
    return isDeepStrictEqual(last, kept) ? true : undefined;
  }).catch(() => undefined);
  expect(last, what).toEqual(kept);
}

const withoutPlaces = <T extends StoredNetwork | undefined>(network: T): T =>
  network && { ...network, places: [] };

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
      const stored = () => storedNetwork(looker, network.viewer.slug);
      const profiles: Tab[] = [];
      let visits = 0;
      for (const round of roundsOf({ frontEnd, network, cards })) {
        for (const { path, expected } of round) {
          // Every page shows numbers of its own: what is stored tells which page it is from.
          standIn.network = grown(network, visits);
          const page = expected(standIn.network);
          kept = withPage(kept, page, { path, lang: language });
          const opened = windows[visits];
          if (opened) await opened.goto(SITE + path);
          const tab = opened ?? (await driver.openSiteBeside(path));
          windows[visits] = tab;
          if (page.place) profiles.push(tab);
          visits += 1;
        }
        const counted = async () => withoutPlaces(await stored());
        await whenStored(`a round in ${language}`, counted, withoutPlaces(kept));
      }
      // Somebody else's profile shows no count, which is waited for until one leaves.
      for (const tab of profiles) await tab.goto(`${SITE}/groups/`);
      await whenStored(`everything in ${language}`, stored, kept);
      whole.push(kept);
    }
    // Nothing came late, and nothing came to anybody else.
    expect(await storedTotals(looker)).toEqual(sumOf(whole.map(sizesOf)));
  });
}
