import { isLocalDay } from '../model/day';
import { CATEGORY_DIMENSIONS } from '../model/network-facts';
import { fail, ok, type Result } from '../model/result';
import { ENGAGEMENT_LEVELS } from '../model/sorted-person';
import {
  EVERYBODY,
  MAX_PICKED,
  RELEVANCE_STEPS,
  UNKNOWN,
  type PeopleFilter,
} from './people-filter';

/** The form a filter is stored in; a later form gets a later number. */
const FORM = 1;

const RELATIONS = ['connection', 'follower', 'following'] as const;
const STATES = ['present', 'closed', 'gone'] as const;
const LEVELS = [...ENGAGEMENT_LEVELS, UNKNOWN] as const;

const MAX_TEXT = 200;
const MAX_VALUES = 200;
const MAX_VALUE_LENGTH = 200;

/** What is wrong with a stored filter: the part's name, or `form` for something else altogether. */
export type FilterFault = 'form' | keyof PeopleFilter;

/** A filter for storage: values in order and once each, parts that ask nothing left out. */
export function filterToStored(filter: PeopleFilter): Record<string, unknown> {
  const categories = Object.fromEntries(
    CATEGORY_DIMENSIONS.flatMap((dimension) => {
      const values = unique(filter.categories[dimension] ?? []);
      return values.length > 0 ? [[dimension, values]] : [];
    }),
  );
  const text = filter.text.trim().replace(/\s+/gu, ' ');
  return {
    form: FORM,
    ...(text ? { text } : {}),
    ...(Object.keys(categories).length > 0 ? { categories } : {}),
    ...Object.fromEntries(
      (['engagement', 'relevance', 'relations', 'states'] as const).flatMap((part) =>
        filter[part].length > 0 ? [[part, unique(filter[part])]] : [],
      ),
    ),
    ...(filter.connectedFrom ? { connectedFrom: filter.connectedFrom } : {}),
    ...(filter.connectedTo ? { connectedTo: filter.connectedTo } : {}),
    ...(filter.personIds ? { personIds: unique(filter.personIds) } : {}),
  };
}

/**
 * A stored filter after people got other ids or were forgotten.
 * @param idNow - `null` = forgotten
 * @returns the very same when it picks nobody by hand
 */
export function withPickedPeople(
  stored: unknown,
  idNow: (personId: string) => string | null,
): unknown {
  if (!isRecord(stored) || !Array.isArray(stored.personIds)) return stored;
  const ids = stored.personIds.flatMap((id) => (typeof id === 'string' ? (idNow(id) ?? []) : []));
  return { ...stored, personIds: unique(ids) };
}

/** Reads a stored filter. It may come from a restored backup, so nothing in it is believed. */
export function filterFromStored(stored: unknown): Result<PeopleFilter, FilterFault> {
  if (!isRecord(stored) || stored.form !== FORM) return fail('form');
  const { text = '', connectedFrom = null, connectedTo = null, personIds = null } = stored;
  if (typeof text !== 'string' || text.length > MAX_TEXT) return fail('text');
  const categories = categoriesOf(stored.categories ?? {});
  if (!categories) return fail('categories');
  const engagement = listOf(stored.engagement, LEVELS);
  if (!engagement) return fail('engagement');
  const relevance = listOf(stored.relevance, RELEVANCE_STEPS);
  if (!relevance) return fail('relevance');
  const relations = listOf(stored.relations, RELATIONS);
  if (!relations) return fail('relations');
  const states = listOf(stored.states, STATES);
  if (!states) return fail('states');
  if (connectedFrom !== null && !isLocalDay(connectedFrom)) return fail('connectedFrom');
  if (connectedTo !== null && !isLocalDay(connectedTo)) return fail('connectedTo');
  if (personIds !== null && !areIds(personIds)) return fail('personIds');
  return ok({
    ...EVERYBODY,
    text,
    categories,
    engagement,
    relevance,
    relations,
    states,
    connectedFrom,
    connectedTo,
    personIds,
  });
}

const unique = (values: readonly string[]): string[] =>
  [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areIds = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MAX_PICKED &&
  value.every((item) => typeof item === 'string' && item.length <= MAX_VALUE_LENGTH);

/** @returns undefined unless every value is one of those allowed */
function listOf<T extends string>(value: unknown, allowed: readonly T[]): T[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MAX_VALUES) return undefined;
  const known = value.filter((item): item is T => allowed.includes(item as T));
  return known.length === value.length ? known : undefined;
}

/** Values of places, sizes and topics are anybody's words, so only their shape is checked. */
function categoriesOf(value: unknown): PeopleFilter['categories'] | undefined {
  if (!isRecord(value)) return undefined;
  const categories: PeopleFilter['categories'] = {};
  for (const [name, values] of Object.entries(value)) {
    const dimension = CATEGORY_DIMENSIONS.find((known) => known === name);
    const areValues =
      Array.isArray(values) &&
      values.length <= MAX_VALUES &&
      values.every((item) => typeof item === 'string' && item.length <= MAX_VALUE_LENGTH);
    if (!dimension || !areValues) return undefined;
    categories[dimension] = values as string[];
  }
  return categories;
}
