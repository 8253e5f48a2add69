import { comparable } from '../model/comparable';
import type { CompanySize } from '../model/company-size';
import { CATEGORY_DIMENSIONS, type CategoryDimension } from '../model/network-facts';
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
export function categoriesBy({ corrections, companies }: CategorySources) {
  const sizes = new Map(companies.map(({ name, size }) => [comparable(name), size]));
  const byHand = correctionsBySubject(corrections);
  return (person: Person): Categories => {
    const found: Categories = person.categories ?? {};
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

function corrected(categories: Categories, person: Person, byHand: BySubject): Categories {
  const of = (scope: Correction['scope']): Correction[] => {
    const subject = subjectOf(scope, person);
    return subject === '' ? [] : (byHand.get(subjectKey(scope, subject)) ?? []);
  };
  const shared = [...of('company'), ...of('title')].sort(
    (a, b) => a.correctedAtMs - b.correctedAtMs,
  );
  const all = [...shared, ...of('person')];
  if (all.length === 0) return categories;
  const result: Record<string, readonly string[]> = { ...categories };
  for (const { dimension, value } of all) {
    if (!CATEGORY_DIMENSIONS.includes(dimension as CategoryDimension)) continue;
    if (value === '') delete result[dimension];
    else result[dimension] = dimension === 'location' ? placesOf(value) : [value];
  }
  return result;
}
