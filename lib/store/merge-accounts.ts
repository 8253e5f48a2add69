import { observationKey } from '../model/count';
import type { Question } from '../model/question';
import { moveCorrection } from './corrections';
import type { EvenkeelDatabase } from './database';
import { DERIVED_FROM, deriveFrom } from './imports/derive';
import { mergeObservation } from './merge-observation';
import { mergePerson } from './merge-person';
import { mergePost } from './merge-post';
import { confirmQuestionId, factsQuestionId } from './questions';
import type { Note } from './rows';
import { withPickedPeople } from '../segments/stored-filter';

/**
 * Moves everything of one account into another and removes the emptied one. What both have is merged, not doubled.
 * Call it inside a transaction over all tables.
 */
export async function mergeAccountRows(
  db: EvenkeelDatabase,
  fromId: string,
  intoId: string,
): Promise<void> {
  const [from, into] = await Promise.all([db.accounts.get(fromId), db.accounts.get(intoId)]);
  if (!from || !into || fromId === intoId) return;
  await moveObservations(db, fromId, intoId);
  await movePeople(db, fromId, intoId);
  await movePosts(db, fromId, intoId);
  await moveFigures(db, fromId, intoId);
  await moveQuestions(db, fromId, intoId);
  await moveOwned(db, fromId, intoId);
  await moveFiles(db, fromId, intoId);
  await db.accounts.delete(fromId);
  await db.accounts.put({
    ...into,
    label: into.label || from.label,
    aliases: [...new Set([...into.aliases, ...from.aliases])],
    createdAtMs: Math.min(into.createdAtMs, from.createdAtMs),
    origin: [into.origin, from.origin].includes('page') ? 'page' : into.origin,
    lastProvedAtMs:
      into.lastProvedAtMs === null && from.lastProvedAtMs === null
        ? null
        : Math.max(into.lastProvedAtMs ?? 0, from.lastProvedAtMs ?? 0),
  });
}

/** The same key under another account. */
const rekeyed = (key: string, fromId: string, intoId: string): string =>
  key.startsWith(`${fromId}|`) ? `${intoId}|${key.slice(fromId.length + 1)}` : key;

async function moveObservations(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const rows = await db.observations.where('key').startsWith(`${fromId}|`).toArray();
  for (const row of rows) {
    const moved = { ...row, accountId: intoId };
    moved.key = observationKey(moved);
    const existing = await db.observations.get(moved.key);
    await db.observations.put(existing ? mergeObservation(existing, moved) : moved);
  }
  await db.observations.bulkDelete(rows.map((row) => row.key));
  const conflicts = await db.dayConflicts
    .filter((conflict) => conflict.accountId === fromId)
    .toArray();
  await db.dayConflicts.bulkDelete(conflicts.map((conflict) => conflict.id));
  await db.dayConflicts.bulkPut(
    conflicts.map((conflict) => {
      const [a, b] = conflict.keys.map((key) => rekeyed(key, fromId, intoId)).sort();
      const keys: [string, string] = [a ?? '', b ?? ''];
      return { ...conflict, id: keys.join('\n'), accountId: intoId, keys };
    }),
  );
  await db.observationEdits
    .where('key')
    .startsWith(`${fromId}|`)
    .modify((edit) => {
      edit.key = rekeyed(edit.key, fromId, intoId);
      if (edit.replacedBy !== null) edit.replacedBy = rekeyed(edit.replacedBy, fromId, intoId);
    });
}

async function movePeople(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const rows = await db.people.where('id').startsWith(`${fromId}|`).toArray();
  for (const row of rows) {
    const moved = { ...row, accountId: intoId, id: rekeyed(row.id, fromId, intoId) };
    const existing = await db.people.get(moved.id);
    await db.people.put(existing ? mergePerson(existing, moved) : moved);
  }
  await db.people.bulkDelete(rows.map((row) => row.id));
  for (const { name } of [db.safelist, db.notes, db.reviewMarks]) {
    const table = db.table<Pick<Note, 'personId' | 'accountId'> & Partial<Note>, string>(name);
    for (const row of await table.where('accountId').equals(fromId).toArray()) {
      const personId = rekeyed(row.personId, fromId, intoId);
      const moved = { ...row, personId, accountId: intoId };
      const there = await table.get(personId);
      if (!there) await table.put(moved);
      else if (moved.text) await table.put(bothNotes(there as Note, moved as Note));
      await table.delete(row.personId);
    }
  }
  await db.interactions
    .where('[accountId+personId+day]')
    .between([fromId], [fromId, []])
    .modify((act) => {
      if (act.personId !== null) act.personId = rekeyed(act.personId, fromId, intoId);
    });
}

/** Both notes about one person, the older first: nothing that somebody wrote goes unasked. */
function bothNotes(a: Note, b: Note): Note {
  const notes = [a, b].sort((one, other) => one.writtenAtMs - other.writtenAtMs);
  return { ...(notes[1] as Note), text: [...new Set(notes.map(({ text }) => text))].join('\n\n') };
}

async function movePosts(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const rows = await db.posts.where('id').startsWith(`${fromId}|`).toArray();
  for (const row of rows) {
    const moved = { ...row, accountId: intoId, id: rekeyed(row.id, fromId, intoId) };
    const existing = await db.posts.get(moved.id);
    await db.posts.put(existing ? mergePost(existing, moved) : moved);
  }
  await db.posts.bulkDelete(rows.map((row) => row.id));
}

async function moveFigures(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const rows = await db.dailyFigures
    .where('[accountId+day+metric]')
    .between([fromId], [fromId, []])
    .toArray();
  const moved = rows.map((row) => ({ ...row, accountId: intoId }));
  const present = await db.dailyFigures.bulkGet(
    moved.map((row) => [row.accountId, row.day, row.metric] as [string, string, string]),
  );
  await db.dailyFigures.bulkPut(moved.filter((_, i) => present[i] === undefined));
  await db.dailyFigures.bulkDelete(
    rows.map((row) => [row.accountId, row.day, row.metric] as [string, string, string]),
  );
}

/** What files brought to either account is derived anew from the files of both. */
async function moveFiles(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const files = await db.fileRows.where('accountId').equals(fromId).toArray();
  await db.personChanges.where('id').startsWith(`${fromId}|`).delete();
  if (files.length === 0) return;
  await db.fileRows.bulkDelete(files.map(({ id }) => id));
  await db.fileRows.bulkPut(
    files.map((file) => ({ ...file, id: rekeyed(file.id, fromId, intoId), accountId: intoId })),
  );
  await deriveFrom(db, intoId, DERIVED_FROM);
}

async function moveQuestions(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const rows = await db.questions
    .filter(
      (q) => q.accountId === fromId || (q.kind === 'joinAccount' && q.fromAccountId === fromId),
    )
    .toArray();
  await db.questions.bulkDelete(rows.map((row) => row.id));
  const kept: Question[] = [];
  for (const question of rows) {
    if (question.kind === 'confirmCount') {
      const observation = await db.observations.get(
        rekeyed(question.observationKey, fromId, intoId),
      );
      if (observation?.standing !== 'waiting') continue;
      kept.push({
        ...question,
        id: confirmQuestionId(observation),
        accountId: intoId,
        observationKey: observation.key,
      });
    } else if (question.kind === 'teachAnchor') {
      kept.push({ ...question, accountId: intoId });
    } else if (question.kind === 'confirmFacts') {
      const moved = { ...question, accountId: intoId };
      kept.push({ ...moved, id: factsQuestionId(moved) });
    } else if (question.accountId === fromId && question.fromAccountId !== intoId) {
      kept.push({
        ...question,
        id: rekeyedJoin(question.fromAccountId, intoId),
        accountId: intoId,
      });
    }
  }
  await db.questions.bulkPut(kept);
}

const rekeyedJoin = (fromId: string, intoId: string): string => `join|${fromId}|${intoId}`;

/** Rows that only name their account. */
async function moveOwned(db: EvenkeelDatabase, fromId: string, intoId: string) {
  const own = { accountId: intoId };
  const tables = [db.interactions, db.demographics, db.imports, db.segments, db.drafts];
  for (const { name } of tables) {
    await db.table(name).where('accountId').equals(fromId).modify(own);
  }
  await db.drafts
    .where('accountId')
    .equals(intoId)
    .modify((draft) => {
      draft.donePersonIds = draft.donePersonIds.map((id) => rekeyed(id, fromId, intoId));
    });
  await db.segments
    .where('accountId')
    .equals(intoId)
    .modify((segment) => {
      segment.filter = withPickedPeople(segment.filter, (id) => rekeyed(id, fromId, intoId));
    });
  for (const row of await db.corrections.where('accountId').equals(fromId).toArray()) {
    await moveCorrection(db, row, {
      accountId: intoId,
      subject: rekeyed(row.subject, fromId, intoId),
    });
  }
  for (const { name } of [db.dismissals, db.companies, db.spikeAnswers, db.adviceFollowUps]) {
    const table = db.table<{ id: string; accountId: string }, string>(name);
    for (const row of await table.where('accountId').equals(fromId).toArray()) {
      const id = rekeyed(row.id, fromId, intoId);
      if (!(await table.get(id))) await table.put({ ...row, ...own, id });
      await table.delete(row.id);
    }
  }
  for (const goal of await db.goals.where('accountId').equals(fromId).toArray()) {
    if (!(await db.goals.get([intoId, goal.name]))) await db.goals.put({ ...goal, ...own });
    await db.goals.delete([fromId, goal.name]);
  }
  await db.documentViewers.filter((row) => row.accountId === fromId).modify(own);
  await db.unprovedReadings.filter((row) => row.accountId === fromId).modify(own);
}
