import { comparable } from '../model/comparable';
import type { CompanySize } from '../model/company-size';
import {
  CATEGORY_DIMENSIONS,
  type CategoryDimension,
  type FactPerson,
} from '../model/network-facts';
import type { Person } from '../model/person';

/** Values by dimension; an absent dimension is unknown. */
export type Categories = Partial<Record<CategoryDimension, readonly string[]>>;

/** A category set by hand, see `CategoryCorrection` of the store. */
export interface Correction {
  scope: 'person' | 'company' | 'title';
  /** Person id, or the company or title as `comparable` writes it. */
  subject: string;
  dimension: string;
  /** Empty = not known after all. */
  value: string;
  correctedAtMs: number;
}

/** What is known of somebody's categories beside their own row. */
export interface CategorySources {
  corrections: readonly Correction[];
  companies: readonly { name: string; size: CompanySize }[];
  /** Topics in the person's own words: whoever writes one of them stands for it. Absent = none. */
  topicWords?: readonly string[];
}

/** The words that a correction of everybody with the same title looks at: the file's title, else the headline. */
export const titleOf = ({ title, headline }: Pick<Person, 'title' | 'headline'>): string =>
  title || headline;

/** Whom a correction is about: the person, or everybody with their company or title. Empty where they have none. */
export function subjectOf(
  scope: Correction['scope'],
  person: Pick<Person, 'id' | 'company' | 'title' | 'headline'>,
): string {
  if (scope === 'person') return person.id;
  return comparable(scope === 'company' ? person.company : titleOf(person));
}

/**
 * A function from a person to what they are: what the classifier found in their words, the size of their company and
 * their place as pages showed them, and above all of it what the person said by hand. What was said of one person counts
 * before what was said of everybody with the same company or title; of these the later.
 */
export function categoriesBy({ corrections, companies, topicWords = [] }: CategorySources) {
  const wanted = [...new Set(topicWords)].map((topic) => ({ topic, words: comparable(topic) }));
  const sizes = new Map(companies.map(({ name, size }) => [comparable(name), size]));
  const byHand = correctionsBySubject(corrections);
  return (person: FactPerson): Categories => {
    const found = withTopics(person.categories ?? {}, person, wanted);
    const size = sizes.size > 0 ? sizes.get(comparable(person.company)) : undefined;
    const seen =
      size === undefined && person.location === undefined
        ? found
        : {
            ...found,
            ...(size === undefined || found.companySize?.[0] === '1'
              ? {}
              : { companySize: [size] }),
            ...(person.location === undefined ? {} : { location: placesOf(person.location) }),
          };
    return byHand.size > 0 ? corrected(seen, person, byHand) : seen;
  };
}

function withTopics(
  categories: Categories,
  { title, headline }: FactPerson,
  wanted: readonly { topic: string; words: string }[],
): Categories {
  if (wanted.length === 0 || (title === '' && headline === '')) return categories;
  const text = comparable(`${title} | ${headline}`);
  const named = wanted.flatMap(({ topic, words }) => (namesWords(text, words) ? topic : []));
  if (named.length === 0) return categories;
  return { ...categories, topic: [...new Set([...named, ...(categories.topic ?? [])])] };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words stand in the text, not inside longer ones; scripts without spaces are asked for the letters alone. */
function namesWords(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + words.length] ?? ' ';
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
    if (WITHOUT_SPACES.test(words)) return true;
  }
  return false;
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A place with the wider ones it names: "Hamburg, Germany" lies in Germany. */
export function placesOf(location: string): string[] {
  const parts = location.split(/\s*[,،、]\s*/u).filter((part) => part !== '');
  return [...new Set([location, ...parts.reverse()])];
}

type BySubject = Map<string, Correction[]>;

const subjectKey = (scope: Correction['scope'], subject: string): string => `${scope}|${subject}`;

function correctionsBySubject(corrections: readonly Correction[]): BySubject {
  const bySubject: BySubject = new Map();
  const rising = [...corrections].sort((a, b) => a.correctedAtMs - b.correctedAtMs);
  for (const correction of rising) {
    const key = subjectKey(correction.scope, correction.subject);
    const known = bySubject.get(key);
    if (known) known.push(correction);
    else bySubject.set(key, [correction]);
  }
  return bySubject;
}

function corrected(categories: Categories, person: FactPerson, byHand: BySubject): Categories {
  const of = (scope: Correction['scope']): Correction[] => {
    const subject = subjectOf(scope, person);
    return subject === '' ? [] : (byHand.get(subjectKey(scope, subject)) ?? []);
  };
  const shared = [...of('company'), ...of('title')].sort(
    (a, b) => a.correctedAtMs - b.correctedAtMs,
  );
  const all = [...shared, ...of('person')];
  if (all.length === 0) return categories;
  const result = new Map<string, readonly string[]>(Object.entries(categories));
  for (const { dimension, value } of all) {
    if (!CATEGORY_DIMENSIONS.includes(dimension as CategoryDimension)) continue;
    if (value === '') result.delete(dimension);
    else result.set(dimension, dimension === 'location' ? placesOf(value) : [value]);
  }
  return Object.fromEntries(result);
}
