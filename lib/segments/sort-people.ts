import { SENIORITY_ORDER } from '../scores/match';
import { foldText } from '../categories/fold-text';
import { ENGAGEMENT_LEVELS, type SortedPerson } from '../model/sorted-person';
import type { IndexedPerson } from './filter-people';

/** What people can be put in order by. */
export const SORT_KEYS = [
  'name',
  'title',
  'company',
  'seniority',
  'function',
  'industry',
  'location',
  'connectedOn',
  'engagement',
  'relevance',
  'lastAct',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortOrder {
  key: SortKey;
  isDescending: boolean;
}

/**
 * Where in `people` each of them stands in the order, the first first. What is not known stands last either way, and
 * equals stand by name and id, so that the same people always stand the same.
 */
export function orderOf(
  people: readonly IndexedPerson[],
  { key, isDescending }: SortOrder,
): Uint32Array {
  const sign = isDescending ? -1 : 1;
  const sorted = people
    .map(({ person }, place) => ({
      place,
      id: person.id,
      at: VALUE[key](person),
      name: foldText(person.name),
    }))
    .sort((a, b) => {
      if (a.at === null || b.at === null) {
        if (a.at !== b.at) return a.at === null ? 1 : -1;
      } else if (a.at !== b.at) return a.at < b.at ? -sign : sign;
      return compare(a.name, b.name) || compare(a.id, b.id);
    });
  return Uint32Array.from(sorted, ({ place }) => place);
}

/** In order, see `orderOf`. */
export const sortPeople = (people: readonly IndexedPerson[], order: SortOrder): IndexedPerson[] =>
  Array.from(orderOf(people, order), (place) => people[place] as IndexedPerson);

const VALUE: Record<SortKey, (person: SortedPerson) => string | number | null> = {
  name: ({ name }) => textOrNull(name),
  title: ({ title, headline }) => textOrNull(title || headline),
  company: ({ company }) => textOrNull(company),
  seniority: ({ categories }) => {
    const rank = SENIORITY_ORDER.indexOf(categories.seniority?.[0] ?? '');
    return rank < 0 ? null : rank;
  },
  function: ({ categories }) => textOrNull(categories.function?.[0]),
  industry: ({ categories }) => textOrNull(categories.industry?.[0]),
  location: ({ categories }) => textOrNull(categories.location?.[0]),
  connectedOn: ({ connectedOn }) =>
    connectedOn === null || typeof connectedOn === 'string' ? connectedOn : connectedOn.from,
  engagement: ({ engagementLevel }) =>
    engagementLevel === null ? null : ENGAGEMENT_LEVELS.indexOf(engagementLevel),
  relevance: ({ relevance }) => relevance,
  lastAct: ({ lastActDay }) => lastActDay,
};

const textOrNull = (text: string | undefined): string | null => (text ? foldText(text) : null);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
