import type { ImportResult } from '../../model/import-result';
import { slugAlias } from '../../model/account';
import { comparable } from '../../model/comparable';
import type { ConnectionRow, ProfileRow } from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import { loadContents } from './load-contents';
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
  /**
   * Whose profile each side has, where connections cannot be compared and the names differ; people change their names, so
   * it is asked.
   */
  owners: { inFiles: string; known: string } | null;
  /** Fewer than half are shared, or the names differ: probably somebody else's files, so ask before writing. */
  isWarning: boolean;
}

/** A handful of people proves nothing. */
const MIN_PEOPLE = 10;
const WARNING_BELOW = 0.5;

const nameOf = ({ firstName, lastName }: ConnectionRow): string =>
  comparable(`${firstName} ${lastName}`.trim());

type ReadTables = Pick<StorableResult | ImportResult, 'tables'>;

/**
 * Compares without writing.
 * @returns null when nothing can be said: one side knows fewer than ten connections, and Profile.csv does not say it either
 */
export const compareWithAccount = async (
  db: EvenkeelDatabase,
  accountId: string,
  result: ReadTables,
): Promise<AccountComparison | null> =>
  (await compareConnections(db, accountId, result)) ?? (await compareOwners(db, accountId, result));

const fullName = ({ firstName, lastName }: ProfileRow): string => `${firstName} ${lastName}`.trim();

/** Archives without a list of connections, such as the first and smaller one, hold the profile of their owner. */
async function compareOwners(
  db: EvenkeelDatabase,
  accountId: string,
  { tables }: ReadTables,
): Promise<AccountComparison | null> {
  const read = tables.flatMap((table) => (table.kind === 'profile' ? table.rows : []));
  const stored = await loadContents(db, accountId, 'profile');
  const knownNames = stored.flatMap(({ rows }) => rows.map(fullName)).filter(Boolean);
  const known = knownNames.at(-1);
  const isKnown = new Set(knownNames.map(comparable));
  const inFiles = read.map(fullName).find((name) => name && !isKnown.has(comparable(name)));
  if (known === undefined || inFiles === undefined) return null;
  const none = { known: 0, inFiles: 0, shared: 0, sharedShare: 0 };
  return { ...none, owners: { inFiles, known }, isWarning: true };
}

async function compareConnections(
  db: EvenkeelDatabase,
  accountId: string,
  result: ReadTables,
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
  return { known, inFiles, shared, sharedShare, owners: null, isWarning };
}
