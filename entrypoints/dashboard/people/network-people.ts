import type { IndexedPerson } from '../../../lib/segments/filter-people';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { readGeneration } from '../../../lib/store/generation';
import type { PeopleAnswer } from '../network/answers/people';
import type { AskNetwork } from '../network/ask-network';
import type { NetworkPlace } from '../network/network';
import type { Screen } from '../screen';

/** Everybody of an account, as of one state of the database. */
export interface NetworkPeople extends PeopleAnswer {
  accountId: string;
  /** By name. */
  index: readonly IndexedPerson[];
}

/** So many rows are taken over in a few milliseconds; the page breathes in between. */
const SLICE_ROWS = 500;

let last: NetworkPeople | null = null;

/** Fetches everybody from the worker, slice by slice, once for every time they change. */
export async function networkPeople(ask: AskNetwork, place: NetworkPlace): Promise<NetworkPeople> {
  for (;;) {
    const answer = await ask('people', place);
    if (last?.accountId === place.accountId && last.version === answer.version) return last;
    const index = await rowsOf(ask, answer);
    if (index) {
      last = { ...answer, accountId: place.accountId, index };
      return last;
    }
  }
}

/** @returns null when they were read anew meanwhile */
async function rowsOf(
  ask: AskNetwork,
  { version, total }: PeopleAnswer,
): Promise<IndexedPerson[] | null> {
  const index: IndexedPerson[] = [];
  while (index.length < total) {
    const from = index.length;
    const slice = await ask('peopleSlice', { version, from, to: from + SLICE_ROWS });
    if (!slice) return null;
    for (const entry of slice) index.push(entry);
  }
  return index;
}

/**
 * Runs a write after which everybody is as they were, such as a draft or a mark, so that nobody has to be read again.
 * When somebody else wrote meanwhile, they are.
 */
export async function withoutChangingPeople<T>(
  { ask }: Pick<Screen, 'ask'>,
  db: EvenkeelDatabase,
  write: (db: EvenkeelDatabase) => Promise<T>,
): Promise<T> {
  const before = await readGeneration(db);
  const value = await write(db);
  const after = await readGeneration(db);
  if (after === before + 1) await ask('keepPeople', { before, after });
  return value;
}
