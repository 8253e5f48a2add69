import { slugAlias } from '../../lib/model/account';
import type { Observation } from '../../lib/model/count';
import type { Person } from '../../lib/model/person';
import type { Post } from '../../lib/model/post';
import type { PageFacts, Question } from '../../lib/model/question';
import type { Interaction, StoredAccount, StoredCompany } from '../../lib/store/rows';
import { foundBy } from '../whole-network/found-by';
import type { Expected, ExpectedCount, ExpectedPerson } from '../whole-network/visit';
import type { Tab } from './browsers/driver';
import { tableRows } from './extension-state';

/** A stored count, with the language that its page was in. */
export type StoredCount = ExpectedCount & { lang: string; standing: Observation['standing'] };

/** Everything that is kept of one member's network, without when and how often it was seen. */
export interface StoredNetwork {
  counts: StoredCount[];
  people: ExpectedPerson[];
  /** `slug location`. */
  places: string[];
  posts: Required<Expected>['posts'];
  /** `kind slug`. */
  acts: string[];
  companies: string[];
  /** What pages say beside counts, where it waits for the person's yes. */
  asked: PageFacts[];
}

const inOrder = <T>(rows: T[], nameOf: (row: T) => string): T[] =>
  rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

const countOf = ({ metric, value, low, high, bound, ...row }: Observation): StoredCount => ({
  metric,
  value,
  low,
  high,
  bound,
  windowDays: row.windowDays,
  source: row.source,
  confidence: row.confidence,
  readerId: row.evidence?.readerId as StoredCount['readerId'],
  foundBy: foundBy(metric, row.evidence),
  lang: row.evidence?.lang ?? '',
  standing: row.standing,
});

const slugOf = ({ aliases }: Person): string =>
  aliases.find((alias) => alias.startsWith('slug:'))?.slice(5) ?? '';

const personOf = (person: Person): ExpectedPerson => ({
  slug: slugOf(person),
  relation: person.relations.join() as ExpectedPerson['relation'],
  connectedOn: person.connectedOn as string | null,
});

const postOf = ({ urn, reactions, comments, reposts, impressions }: Post) => ({
  urn,
  impressions,
  reactions,
  comments,
  reposts,
});

/** How many rows every table of readings has, of all members together. */
export async function storedTotals(tab: Tab): Promise<Record<string, number>> {
  const tables = ['observations', 'people', 'posts', 'interactions', 'companies'];
  const sizes: [string, number][] = [];
  for (const table of tables) sizes.push([table, (await tableRows(tab, table)).length]);
  return Object.fromEntries(sizes);
}

/** What the extension keeps of the member with this slug; undefined while it knows nobody of that name. */
export async function storedNetwork(tab: Tab, slug: string): Promise<StoredNetwork | undefined> {
  const accounts = await tableRows<StoredAccount>(tab, 'accounts');
  const id = accounts.find(({ aliases }) => aliases.includes(slugAlias(slug)))?.id;
  if (id === undefined) return undefined;
  const own = async <T extends { accountId: string }>(table: string): Promise<T[]> =>
    (await tableRows<T>(tab, table)).filter(({ accountId }) => accountId === id);
  const people = await own<Person>('people');
  return sorted({
    counts: (await own<Observation>('observations')).map(countOf),
    people: people.map(personOf),
    places: people.flatMap((person) =>
      person.location ? [`${slugOf(person)} ${person.location}`] : [],
    ),
    posts: (await own<Post>('posts')).map(postOf),
    acts: (await own<Interaction>('interactions')).map((act) => `${act.kind} ${act.slug ?? ''}`),
    companies: (await own<StoredCompany>('companies')).map(({ name }) => name),
    asked: (await own<Question>('questions')).flatMap((question) =>
      question.kind === 'confirmFacts' ? [question.facts] : [],
    ),
  });
}

/** In an order that does not depend on when what was stored. */
export const sorted = (network: StoredNetwork): StoredNetwork => ({
  counts: inOrder(
    network.counts,
    ({ metric, readerId, value }) => `${metric} ${readerId} ${value}`,
  ),
  people: inOrder(network.people, ({ slug }) => slug),
  places: network.places.toSorted(),
  posts: inOrder(network.posts, ({ urn }) => urn),
  acts: network.acts.toSorted(),
  companies: network.companies.toSorted(),
  asked: inOrder(network.asked, ({ of }) => of),
});
