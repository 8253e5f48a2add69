import type { ImportResult } from '../../model/import-result';
import { slugAlias } from '../../model/account';
import { comparable } from '../../model/comparable';
import type { ConnectionRow } from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import type { StorableResult } from './storable-result';

/** How far the connections of files are those that an account already knows. */
export interface AccountComparison {
  /** Connections of the account known by address or, from files of before mid-2023, by name. */
  known: number;
  /** Connections in the files known by address or name. */
  inFiles: number;
  /** Those that are both. */
  shared: number;
  /** `shared` of the smaller side, 0–1: an early or a late list of one network holds most of the other. */
  sharedShare: number;
  /** Fewer than half are shared: probably somebody else's network, so ask before writing. */
  isWarning: boolean;
}

/** A handful of people proves nothing. */
const MIN_PEOPLE = 10;
const WARNING_BELOW = 0.5;

const nameOf = ({ firstName, lastName }: ConnectionRow): string =>
  comparable(`${firstName} ${lastName}`.trim());

/**
 * Compares without writing.
 * @returns null when one side knows fewer than ten connections, so that nothing can be said
 */
export async function compareWithAccount(
  db: EvenkeelDatabase,
  accountId: string,
  result: Pick<StorableResult | ImportResult, 'tables'>,
): Promise<AccountComparison | null> {
  const listed = result.tables.flatMap((table) =>
    table.kind === 'connections'
      ? table.rows.filter((row) => row.slug !== null || nameOf(row))
      : [],
  );
  const aliases = new Set(listed.flatMap(({ slug }) => (slug === null ? [] : slugAlias(slug))));
  const names = new Set(listed.map(nameOf));
  const namesOnly = new Set(listed.filter(({ slug }) => slug === null).map(nameOf));
  const inFiles = aliases.size + namesOnly.size;
  if (inFiles < MIN_PEOPLE) return null;
  let known = 0;
  let shared = 0;
  await db.people
    .where('id')
    .startsWith(`${accountId}|`)
    .each((person) => {
      const name = comparable(person.name);
      const hasAddress = person.aliases.length > 0;
      if (!person.relations.includes('connection') || !(hasAddress || name)) return;
      known += 1;
      const byName = hasAddress ? namesOnly : names;
      if (person.aliases.some((alias) => aliases.has(alias)) || byName.has(name)) shared += 1;
    });
  if (known < MIN_PEOPLE) return null;
  const sharedShare = shared / Math.min(known, inFiles);
  const isWarning = sharedShare < WARNING_BELOW;
  return { known, inFiles, shared, sharedShare, isWarning };
}
