import { toLocalDay, type LocalDay } from '../../../lib/model/day';
import type { Goal, GoalName } from '../../../lib/model/goal';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { chosenGoal } from '../../../lib/scores/chosen-goal';
import { factsFromTables } from '../../../lib/scores/network-facts';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { loadFactTables } from '../../../lib/store/fact-tables';
import { readGeneration } from '../../../lib/store/generation';
import { sortedPeople } from '../../../lib/store/lists/sorted-people';

/** Everybody of an account, as of one state of the database. */
export interface NetworkPeople {
  accountId: string;
  goal: Goal;
  today: LocalDay;
  people: readonly SortedPerson[];
}

interface Read extends NetworkPeople {
  generation: number;
  goalName: GoalName;
  facts?: NetworkFacts;
}

let last: Read | null = null;

/** Reads everybody once for every change of the database, since 30,000 rows take a while. */
export async function networkPeople(
  db: EvenkeelDatabase,
  accountId: string,
  goalName: GoalName,
  nowMs: number,
): Promise<NetworkPeople> {
  return read(db, accountId, goalName, nowMs);
}

/** The same people as the scores see them. */
export async function networkFacts(
  db: EvenkeelDatabase,
  accountId: string,
  goalName: GoalName,
  nowMs: number,
): Promise<NetworkFacts> {
  const known = await read(db, accountId, goalName, nowMs);
  known.facts ??= factsFromTables(await loadFactTables(db, accountId), accountId);
  return known.facts;
}

async function read(
  db: EvenkeelDatabase,
  accountId: string,
  goalName: GoalName,
  nowMs: number,
): Promise<Read> {
  const generation = await readGeneration(db);
  const today = toLocalDay(nowMs, -new Date(nowMs).getTimezoneOffset());
  const isKnown =
    last?.accountId === accountId &&
    last.generation === generation &&
    last.goalName === goalName &&
    last.today === today;
  if (last && isKnown) return last;
  const goals = await db.goals.where('accountId').equals(accountId).toArray();
  const goal = chosenGoal(goalName, goals, accountId);
  const people = await sortedPeople(db, accountId, goal, nowMs);
  last = { accountId, goalName, generation, today, goal, people };
  return last;
}

/**
 * Runs a write after which everybody is as they were, such as a draft or a mark, so that nobody has to be read again.
 * When somebody else wrote meanwhile, they are.
 */
export async function withoutChangingPeople<T>(
  db: EvenkeelDatabase,
  write: (db: EvenkeelDatabase) => Promise<T>,
): Promise<T> {
  const before = await readGeneration(db);
  const value = await write(db);
  const after = await readGeneration(db);
  if (last?.generation === before && after <= before + 1) last.generation = after;
  return value;
}
