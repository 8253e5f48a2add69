import type { LocalDay } from '../../model/day';
import type { Person } from '../../model/person';
import type { EvenkeelDatabase } from '../database';
import type { CategoryCorrection, Interaction, PersonChange } from '../rows';

/** Acts of one kind and direction with somebody. */
export interface ActCount {
  kind: Interaction['kind'];
  direction: Interaction['direction'];
  count: number;
  first: LocalDay;
  last: LocalDay;
}

/** Everything that is stored about one person, with where it came from. */
export interface PersonDetail {
  person: Person;
  /** Names of the files that named them. */
  files: string[];
  /** The most frequent first. */
  acts: ActCount[];
  /** Oldest first. */
  changes: PersonChange[];
  /** What the person said by hand that may touch them, the latest first; which of it does, `subjectOf` tells. */
  corrections: CategoryCorrection[];
  /** Since when they are on the safelist, UTC epoch; `null` = they are not. */
  safeSinceMs: number | null;
  /** When the note was written, UTC epoch; `null` = there is none. */
  notedAtMs: number | null;
}

/** @returns undefined when there is no such person (any more) */
export async function personDetail(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
): Promise<PersonDetail | undefined> {
  return db.transaction('r', db.tables, async () => {
    const person = await db.people.get(personId);
    if (person?.accountId !== accountId) return undefined;
    const [imports, acts, changes, corrections, safe, note] = await Promise.all([
      db.imports.bulkGet(person.importIds),
      db.interactions
        .where('[accountId+personId+day]')
        .between([accountId, personId], [accountId, personId, []])
        .toArray(),
      db.personChanges.where('id').startsWith(`${personId}|`).toArray(),
      db.corrections.where('accountId').equals(accountId).toArray(),
      db.safelist.get(personId),
      db.notes.get(personId),
    ]);
    return {
      person,
      files: [...new Set(imports.flatMap((row) => row?.fileName ?? []))],
      acts: counted(acts),
      changes: changes
        .filter((change) => change.personId === personId)
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
      corrections: corrections.sort((a, b) => b.correctedAtMs - a.correctedAtMs),
      safeSinceMs: safe?.addedAtMs ?? null,
      notedAtMs: note?.writtenAtMs ?? null,
    };
  });
}

/** Acts come in rising order of day. */
function counted(acts: readonly Interaction[]): ActCount[] {
  const counts = new Map<string, ActCount>();
  for (const { kind, direction, day } of acts) {
    const key = `${kind}|${direction}`;
    const known = counts.get(key);
    if (known) {
      known.count += 1;
      known.last = day;
    } else counts.set(key, { kind, direction, count: 1, first: day, last: day });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
