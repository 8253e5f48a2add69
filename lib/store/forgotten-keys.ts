import { slugAlias } from '../model/account';
import type { ConnectionRow, MemberFollowRow, PersonRef } from '../model/import-rows';
import type { Person } from '../model/person';
import { comparable } from './imports/list-rows';
import type { ContentKind, PersonChange } from './rows';

// By what files can name somebody: the address, a name with the day of connecting or with a company, a bare name.

const named = (name: string): string => `named:${comparable(name)}`;
const namedOn = (name: string, day: string): string => `${named(name)}|on:${day}`;
const namedAt = (name: string, company: string): string =>
  `${named(name)}|at:${comparable(company)}`;

/**
 * Every key of one person. A name alone is none while somebody else of the network bears it.
 * @param changes - the person's job changes, for companies of older files
 */
export function keysOfPerson(
  { aliases, name, company, connectedOn }: Person,
  changes: readonly PersonChange[],
  isNameUnique: boolean,
): string[] {
  const keys = [...aliases];
  if (comparable(name) === '') return keys;
  if (isNameUnique) keys.push(named(name));
  if (typeof connectedOn === 'string') keys.push(namedOn(name, connectedOn));
  const companies = [
    company,
    ...changes.flatMap(({ before, after }) => [before.company, after.company]),
  ];
  for (const at of new Set(companies)) if (at !== '') keys.push(namedAt(name, at));
  return keys;
}

/** The keys of somebody whom a row names beside others, such as a message. */
export const keysOfRef = ({ slug, name }: PersonRef, company = ''): string[] => {
  if (slug !== null) return [slugAlias(slug)];
  if (name === '') return [];
  return [company === '' ? named(name) : namedAt(name, company)];
};

type Named = Partial<ConnectionRow> & { person?: PersonRef };

/** The keys of whoever a row of a file is about; empty for rows about nobody, and for those with `people`. */
export function keysOfRow(kind: ContentKind, row: object): string[] {
  if (kind === 'memberFollows')
    return keysOfRef({ slug: null, name: (row as MemberFollowRow).name });
  const { person, slug, company = '', firstName = '', lastName = '', connectedOn } = row as Named;
  if (person) return keysOfRef(person, company);
  if (kind !== 'connections') return [];
  const name = `${firstName} ${lastName}`.trim();
  const keys = keysOfRef({ slug: slug ?? null, name }, company);
  if (name !== '' && connectedOn) keys.push(namedOn(name, connectedOn));
  return keys;
}

/** Everybody whom a row names beside others; empty for other rows. */
export const peopleOfRow = (row: object): PersonRef[] =>
  (row as { people?: PersonRef[] }).people ?? [];

/** The rows without those whose keys are in `isForgotten`; the same array when it is nobody. */
export function rowsWithout<T>(
  kind: ContentKind,
  rows: readonly T[],
  isForgotten: (key: string) => boolean,
): readonly T[] {
  let isChanged = false;
  const left = rows.flatMap((row): T[] => {
    if (keysOfRow(kind, row as object).some(isForgotten)) {
      isChanged = true;
      return [];
    }
    const people = peopleOfRow(row as object);
    const kept = people.filter((ref) => !keysOfRef(ref).some(isForgotten));
    if (kept.length === people.length) return [row];
    isChanged = true;
    return kept.length > 0 ? [{ ...row, people: kept }] : [];
  });
  return isChanged ? left : rows;
}
