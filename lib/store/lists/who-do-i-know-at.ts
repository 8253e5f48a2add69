import type { EvenkeelDatabase } from '../database';
import { readGeneration } from '../generation';
import { comparable } from '../imports/list-rows';

/** A connection found by company. */
export interface KnownPerson {
  id: string;
  name: string;
  /** Normalised profile slug; `null` = not known. */
  slug: string | null;
  title: string;
  company: string;
}

/** Whom one knows at a company; the rows may be the first of more. */
export interface KnownAt {
  people: KnownPerson[];
  total: number;
}

interface Searchable extends KnownPerson {
  inCompany: string;
  /** The headline, where no file named a company. */
  inHeadline: string;
}

/** Rows on show; the rest is counted. */
const MAX_SHOWN = 100;

const lastRead = new WeakMap<
  EvenkeelDatabase,
  { accountId: string; generation: number; people: Searchable[] }
>();

/**
 * Connections at a company, the closest match first. People are read once for every change of the database, so that
 * typing on finds without waiting.
 * @param companyQuery - any beginning of a word of the company's name; nobody is found for an empty one
 */
export async function whoDoIKnowAt(
  db: EvenkeelDatabase,
  accountId: string,
  companyQuery: string,
): Promise<KnownAt> {
  const query = comparable(companyQuery);
  if (query === '') return { people: [], total: 0 };
  const found = (await searchable(db, accountId))
    .map((person) => ({ person, rank: rankOf(person, query) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || (a.person.name < b.person.name ? -1 : 1));
  return {
    people: found.slice(0, MAX_SHOWN).map(({ person: { id, name, slug, title, company } }) => ({
      id,
      name,
      slug,
      title,
      company,
    })),
    total: found.length,
  };
}

async function searchable(db: EvenkeelDatabase, accountId: string): Promise<Searchable[]> {
  const generation = await readGeneration(db);
  const known = lastRead.get(db);
  if (known?.accountId === accountId && known.generation === generation) return known.people;
  const rows = await db.people.where('id').startsWith(`${accountId}|`).toArray();
  const people = rows.flatMap((row) => {
    const { id, name, title, company, headline, relations, state, aliases } = row;
    if (state !== 'present' || !relations.includes('connection') || name === '') return [];
    const slug = aliases.find((alias) => alias.startsWith('slug:'))?.slice('slug:'.length) ?? null;
    const inHeadline = company === '' ? comparable(headline) : '';
    return {
      id,
      name,
      slug,
      title: title || headline,
      company,
      inCompany: comparable(company),
      inHeadline,
    };
  });
  lastRead.set(db, { accountId, generation, people });
  return people;
}

const NO_MATCH = 4;

function rankOf({ inCompany, inHeadline }: Searchable, query: string): number {
  if (inCompany === query) return 0;
  if (inCompany.startsWith(query)) return 1;
  if (startsWord(inCompany, query)) return 2;
  return startsWord(inHeadline, query) ? 3 : NO_MATCH;
}

/** Whether the query stands where a word begins. */
function startsWord(text: string, query: string): boolean {
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
