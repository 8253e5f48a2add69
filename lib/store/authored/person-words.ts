import type { EvenkeelDatabase } from '../database';
import { changeDatabase } from '../generation';
import type { ReviewMark } from '../rows';

/** Longest note, in UTF-16 units. */
export const MAX_NOTE = 4_000;

/** What an account's people are marked with in reviews, by person id. */
export async function reviewMarksOf(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<Map<string, ReviewMark>> {
  const rows = await db.reviewMarks.where('accountId').equals(accountId).toArray();
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Notes what a review decided about somebody; `null` takes the mark back. Nobody is removed by it. */
export async function markReviewed(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
  verdict: ReviewMark['verdict'] | null,
  nowMs: number,
): Promise<void> {
  await ofKnownPerson(db, accountId, personId, async () => {
    if (verdict === null) await db.reviewMarks.delete(personId);
    else await db.reviewMarks.put({ personId, accountId, verdict, markedAtMs: nowMs });
  });
}

/** Puts somebody on the safelist, or takes them off it: never on the review list while there. */
export async function setSafe(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
  isSafe: boolean,
  nowMs: number,
): Promise<void> {
  await ofKnownPerson(db, accountId, personId, async () => {
    if (isSafe) await db.safelist.put({ personId, accountId, addedAtMs: nowMs });
    else await db.safelist.delete(personId);
  });
}

/** Keeps a note about somebody; an empty one removes it. What is longer than `MAX_NOTE` is cut. */
export async function writeNote(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
  text: string,
  nowMs: number,
): Promise<void> {
  const note = text.trim().slice(0, MAX_NOTE).toWellFormed();
  await ofKnownPerson(db, accountId, personId, async () => {
    if (note === '') await db.notes.delete(personId);
    else await db.notes.put({ personId, accountId, text: note, writtenAtMs: nowMs });
  });
}

/** Somebody who was forgotten in another tab meanwhile does not come back as a note. */
async function ofKnownPerson(
  db: EvenkeelDatabase,
  accountId: string,
  personId: string,
  write: () => Promise<void>,
): Promise<void> {
  await changeDatabase(db, async () => {
    const person = await db.people.get(personId);
    const isKnown = person?.accountId === accountId;
    if (isKnown) await write();
    return { changed: isKnown, value: undefined };
  });
}
