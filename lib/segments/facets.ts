import { CATEGORY_DIMENSIONS, type CategoryDimension } from '../model/network-facts';
import type { PersonState, Relation } from '../model/person';
import { ENGAGEMENT_LEVELS, type EngagementLevel, type SortedPerson } from '../model/sorted-person';
import { SENIORITY_ORDER } from '../scores/match';
import { RELEVANCE_STEPS, relevanceStep, UNKNOWN, type RelevanceStep } from './people-filter';

/** A value to choose from, with how many have it. */
export interface Facet<T extends string = string> {
  value: T;
  count: number;
}

/** What a network can be filtered by: only what is there. `unknown` stands last. */
export interface Facets {
  categories: Record<CategoryDimension, Facet[]>;
  engagement: Facet<EngagementLevel | typeof UNKNOWN>[];
  relevance: Facet<RelevanceStep>[];
  relations: Facet<Relation>[];
  states: Facet<PersonState>[];
}

/** Places and topics can be thousands; the rest is found by free text. */
const MAX_VALUES = 60;

export function facetsOf(people: readonly SortedPerson[]): Facets {
  return {
    categories: Object.fromEntries(
      CATEGORY_DIMENSIONS.map((dimension) => [dimension, categoryFacets(people, dimension)]),
    ) as Facets['categories'],
    engagement: inOrder(
      [...ENGAGEMENT_LEVELS, UNKNOWN],
      counted(people, ({ engagementLevel }) => [engagementLevel ?? UNKNOWN]),
    ),
    relevance: inOrder(
      RELEVANCE_STEPS,
      counted(people, ({ relevance }) => [relevanceStep(relevance)]),
    ),
    relations: inOrder(
      ['connection', 'follower', 'following'],
      counted(people, ({ relations }) => relations),
    ),
    states: inOrder(
      ['present', 'closed', 'gone'],
      counted(people, ({ state }) => [state]),
    ),
  };
}

function categoryFacets(people: readonly SortedPerson[], dimension: CategoryDimension): Facet[] {
  const counts = counted(people, ({ categories }) => {
    const values = categories[dimension];
    return values === undefined || values.length === 0 ? [UNKNOWN] : values;
  });
  const unknown = counts.get(UNKNOWN);
  counts.delete(UNKNOWN);
  const known =
    dimension === 'seniority'
      ? inOrder(SENIORITY_ORDER, counts)
      : [...counts]
          .map(([value, count]) => ({ value, count }))
          .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
          .slice(0, MAX_VALUES);
  return unknown === undefined ? known : [...known, { value: UNKNOWN, count: unknown }];
}

function counted<T extends string>(
  people: readonly SortedPerson[],
  valuesOf: (person: SortedPerson) => readonly T[],
): Map<T, number> {
  const counts = new Map<T, number>();
  for (const person of people)
    for (const value of valuesOf(person)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const inOrder = <T extends string>(
  order: readonly T[],
  counts: ReadonlyMap<T, number>,
): Facet<T>[] =>
  order.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
