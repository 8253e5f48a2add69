import { headerName } from './header-name';
import type { ConnectionRow, PersonRef } from '../model/import-rows';

/** Finds a connection by slug, else by name and company when both are unique. */
export interface PeopleIndex {
  /**
   * @param company - narrows a name down; empty when the file does not say
   * @returns undefined when nobody or more than one could be meant
   */
  find(person: PersonRef, company: string): ConnectionRow | undefined;
}

const nameKey = (name: string, company: string): string =>
  `${headerName(name)}|${headerName(company)}`;

/** Values that stand for exactly one row. */
function uniqueBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T> {
  const unique = new Map<string, T>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    if (unique.has(key)) repeated.add(key);
    unique.set(key, row);
  }
  for (const key of repeated) unique.delete(key);
  return unique;
}

const fullName = ({ firstName, lastName }: ConnectionRow): string =>
  `${firstName} ${lastName}`.trim();

/**
 * @param rows - connections of one account
 * @param others - people of the file that is joined: a name that stands for two of them joins nobody
 */
export function peopleIndex(
  rows: readonly ConnectionRow[],
  others: readonly { person: PersonRef; company: string }[] = [],
): PeopleIndex {
  const bySlug = new Map<string, ConnectionRow>();
  for (const row of rows) if (row.slug !== null) bySlug.set(row.slug, row);
  const byName = uniqueBy(rows, (row) =>
    fullName(row) ? nameKey(fullName(row), row.company) : null,
  );
  const ambiguous = new Map<string, Set<string>>();
  for (const { person, company } of others) {
    const key = nameKey(person.name, company);
    const slugs = ambiguous.get(key) ?? new Set();
    if (person.slug !== null) slugs.add(person.slug);
    ambiguous.set(key, slugs);
  }
  return {
    find({ slug, name }, company) {
      if (slug !== null) return bySlug.get(slug);
      const key = nameKey(name, company);
      if (!name || !company || (ambiguous.get(key)?.size ?? 0) > 1) return undefined;
      return byName.get(key);
    },
  };
}
