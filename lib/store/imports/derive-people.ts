import type { Person } from '../../model/person';
import { moveCorrection } from '../corrections';
import type { EvenkeelDatabase } from '../database';
import { keptOf } from '../merge-person';
import { buildPeople } from './build-people';
import { compareLists } from './compare-lists';
import { loadContents } from './load-contents';
import { isEqual, reconcile, type WriteSteps } from './reconcile';
import { withPickedPeople } from '../../segments/stored-filter';

/** Brings people and what changed about them in line with all connections files. Call it inside a transaction. */
export async function derivePeople(
  db: EvenkeelDatabase,
  accountId: string,
  steps: WriteSteps = {},
): Promise<void> {
  const files = await loadContents(db, accountId, 'connections');
  const known = await db.people.where('id').startsWith(`${accountId}|`).toArray();
  const built = buildPeople(accountId, compareLists(files), known);
  const knownById = new Map(known.map((row) => [row.id, row]));
  await reconcile(
    db.people,
    ({ id }) => id,
    known,
    built.rows.map((row) => {
      const kept = withClassification(row, knownById.get(row.id));
      return steps.classify?.(kept) ?? kept;
    }),
    steps,
  );
  await reconcile(
    db.personChanges,
    ({ id }) => id,
    await db.personChanges.where('id').startsWith(`${accountId}|`).toArray(),
    built.changes,
    steps,
  );
  const gone = new Map([...built.moved].filter(([id]) => knownById.has(id)));
  if (gone.size > 0) await followMoved(db, accountId, gone);
}

/** What others wrote on the row stays; the classifier looks again when its words changed. */
function withClassification(row: Person, known: Person | undefined): Person {
  if (!known) return row;
  const isSame = isEqual(
    [row.headline, row.company, row.title],
    [known.headline, known.company, known.title],
  );
  return {
    ...keptOf(known, isSame),
    ...row,
    classifierVersion: isSame ? known.classifierVersion : 0,
  };
}

/** What the person wrote about somebody follows to the row that somebody is now. */
async function followMoved(
  db: EvenkeelDatabase,
  accountId: string,
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { name } of [db.safelist, db.notes, db.reviewMarks]) {
    const table = db.table<{ personId: string; accountId: string }, string>(name);
    for (const row of await table.where('accountId').equals(accountId).toArray()) {
      const personId = moved.get(row.personId);
      if (personId === undefined) continue;
      if (!(await table.get(personId))) await table.put({ ...row, personId });
      await table.delete(row.personId);
    }
  }
  for (const row of await db.corrections.where('accountId').equals(accountId).toArray()) {
    const subject = row.scope === 'person' ? moved.get(row.subject) : undefined;
    if (subject !== undefined) await moveCorrection(db, row, { accountId, subject });
  }
  await db.drafts
    .where('accountId')
    .equals(accountId)
    .modify((row) => {
      row.donePersonIds = row.donePersonIds.map((id) => moved.get(id) ?? id);
    });
  await db.segments
    .where('accountId')
    .equals(accountId)
    .modify((row) => {
      row.filter = withPickedPeople(row.filter, (id) => moved.get(id) ?? id);
    });
}
