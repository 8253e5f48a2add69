import type { ImportResult } from '../../model/import-result';
import { slugAlias } from '../../model/account';
import type { EvenkeelDatabase } from '../database';
import type { StorableResult } from './storable-result';

/** How far the connections of files are those that an account already knows. */
export interface AccountComparison {
  /** Connections of the account known by address. */
  known: number;
  /** Connections in the files known by address. */
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

/**
 * Compares without writing.
 * @returns null when one side knows fewer than ten connections, so that nothing can be said
 */
export async function compareWithAccount(
  db: EvenkeelDatabase,
  accountId: string,
  result: Pick<StorableResult | ImportResult, 'tables'>,
): Promise<AccountComparison | null> {
  const listed = new Set(
    result.tables.flatMap((table) =>
      table.kind === 'connections'
        ? table.rows.flatMap(({ slug }) => (slug === null ? [] : slugAlias(slug)))
        : [],
    ),
  );
  if (listed.size < MIN_PEOPLE) return null;
  let known = 0;
  let shared = 0;
  await db.people
    .where('id')
    .startsWith(`${accountId}|`)
    .each(({ aliases, relations }) => {
      if (!relations.includes('connection') || aliases.length === 0) return;
      known += 1;
      if (aliases.some((alias) => listed.has(alias))) shared += 1;
    });
  if (known < MIN_PEOPLE) return null;
  const sharedShare = shared / Math.min(known, listed.size);
  const isWarning = sharedShare < WARNING_BELOW;
  return { known, inFiles: listed.size, shared, sharedShare, isWarning };
}
