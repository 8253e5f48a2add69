import { slugAlias, urnAlias } from '../model/account';
import type { Person } from '../model/person';
import type { EvenkeelDatabase } from './database';
import { keysOfPerson, keysOfRef, rowsWithout } from './forgotten-keys';
import { changeDatabase } from './generation';
import { comparable } from './imports/list-rows';
import { tombstoneHashes } from './tombstones';
import { withPickedPeople } from '../segments/stored-filter';

/**
 * Forgets somebody for good, in every account of this browser that knows the address: the row, what passed, notes and
 * marks, and the rows of files that name them. Salted hashes stay, so that neither a page nor an import brings them back.
 * One transaction. Totals that LinkedIn gave stay as they were.
 * @returns false when there is no such person, or nothing that names one (a closed account)
 */
export async function forgetPerson(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
  nowMs: number,
): Promise<boolean> {
  // Hashing leaves the database's turn, so the keys are made before; a page that taught a new address in between is asked
  // again.
  for (;;) {
    const known = await keysOf(db, accountId, personId);
    if (known.length === 0) return false;
    const hashes = await tombstoneHashes(db, known);
    const isDone = await changeDatabase(db, async () => {
      const now = await keysOf(db, accountId, personId);
      if (!now.every((key) => hashes.has(key))) return { changed: false, value: false };
      const keys = new Set(now);
      const stones = now.flatMap((key) => {
        const hash = hashes.get(key);
        return hash === undefined ? [] : [{ hash, forgottenAtMs: nowMs }];
      });
      await db.tombstones.bulkPut(stones);
      for (const row of await rowsOf(db, accountId, personId)) await removePerson(db, row);
      await removeFromFiles(db, accountId, keys);
      await removeFromWaiting(db, keys);
      return { changed: true, value: true };
    });
    if (isDone) return true;
  }
}

/** The same person in every account: by address; without one only in this account. */
async function rowsOf(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
): Promise<Person[]> {
  const person = await db.people.get(personId);
  if (person?.accountId !== accountId) return [];
  const twins = await db.people.where('aliases').anyOf(person.aliases).distinct().toArray();
  return [person, ...twins.filter(({ id }) => id !== personId)];
}

async function keysOf(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
): Promise<string[]> {
  const rows = await rowsOf(db, accountId, personId);
  const ids = new Set(rows.map(({ id }) => id));
  const names = new Set(rows.map(({ name }) => comparable(name)));
  let isNameUnique = true;
  if (rows.length > 0) {
    await db.people
      .where('id')
      .startsWith(`${accountId}|`)
      .each(({ id, name }) => {
        if (names.has(comparable(name)) && !ids.has(id)) isNameUnique = false;
      });
  }
  const keys: string[] = [];
  for (const row of rows) {
    const changes = await db.personChanges.where('id').startsWith(`${row.id}|`).toArray();
    keys.push(...keysOfPerson(row, changes, isNameUnique));
  }
  return [...new Set(keys)];
}

async function removePerson(db: EvenkeelDatabase, { id, accountId }: Person): Promise<void> {
  await db.people.delete(id);
  await db.personChanges.where('id').startsWith(`${id}|`).delete();
  await db.interactions
    .where('[accountId+personId+day]')
    .between([accountId, id], [accountId, id, []])
    .delete();
  for (const table of [db.notes, db.safelist, db.reviewMarks])
    await db.table(table.name).delete(id);
  await db.corrections
    .where('accountId')
    .equals(accountId)
    .filter(({ scope, subject }) => scope === 'person' && subject === id)
    .delete();
  await db.drafts
    .where('accountId')
    .equals(accountId)
    .filter(({ donePersonIds }) => donePersonIds.includes(id))
    .modify((draft) => {
      draft.donePersonIds = draft.donePersonIds.filter((personId) => personId !== id);
    });
  await db.segments
    .where('accountId')
    .equals(accountId)
    .modify((segment) => {
      segment.filter = withPickedPeople(segment.filter, (picked) =>
        picked === id ? null : picked,
      );
    });
}

/** What files say, and what was made of it without knowing whom it names. */
async function removeFromFiles(
  db: EvenkeelDatabase,
  accountId: string,
  keys: ReadonlySet<string>,
): Promise<void> {
  const isForgotten = (key: string): boolean => keys.has(key);
  await db.interactions
    .filter(
      (act) =>
        (act.accountId === accountId || act.slug !== null) && keysOfRef(act).some(isForgotten),
    )
    .delete();
  for (const id of await db.fileRows.toCollection().primaryKeys()) {
    const content = await db.fileRows.get(id);
    if (!content) continue;
    const rows = rowsWithout(content.kind, content.rows, isForgotten);
    if (rows === content.rows) continue;
    const forgottenRows = (content.forgottenRows ?? 0) + content.rows.length - rows.length;
    await db.fileRows.put({ ...content, rows: [...rows], forgottenRows });
  }
}

/** Readings that still wait for their owner. */
async function removeFromWaiting(db: EvenkeelDatabase, keys: ReadonlySet<string>): Promise<void> {
  await db.unprovedReadings.toCollection().modify((row) => {
    row.reading.people = row.reading.people.filter(
      ({ slug, memberId }) =>
        !keys.has(slugAlias(slug)) && (memberId === null || !keys.has(urnAlias(memberId))),
    );
  });
}
