import type { Correction } from '../categories/known-categories';
import type { CategoryDimension } from '../model/network-facts';
import type { EvenkeelDatabase } from './database';
import { changeDatabase } from './generation';
import type { CategoryCorrection } from './rows';

/** What the person says of somebody, or of everybody with the same company or title; see `subjectOf`. */
export type NewCorrection = Pick<Correction, 'scope' | 'subject' | 'value'> & {
  dimension: CategoryDimension;
};

/** What a correction became, and what of the same subject and dimension stood there before it. */
export interface CorrectionMade {
  correction: CategoryCorrection;
  /** `null` = nothing; hand both to `undoCorrection` to be back where it was. */
  replaced: CategoryCorrection | null;
}

export const correctionId = (
  accountId: string,
  { scope, dimension, subject }: Pick<Correction, 'scope' | 'dimension' | 'subject'>,
): string => `${accountId}|${scope}|${dimension}|${subject}`;

/**
 * Keeps a correction. Of one subject and dimension the last one counts. Imports and the classifier never touch it.
 * @returns undefined for an empty subject: nobody has no company or no title in common
 */
export async function correctCategory(
  db: EvenkeelDatabase,
  accountId: string,
  { scope, subject, dimension, value }: NewCorrection,
  nowMs: number,
): Promise<CorrectionMade | undefined> {
  if (subject === '') return undefined;
  const id = correctionId(accountId, { scope, dimension, subject });
  const correction = { id, accountId, scope, subject, dimension, value, correctedAtMs: nowMs };
  return changeDatabase(db, async () => {
    const replaced = (await db.corrections.get(id)) ?? null;
    await db.corrections.put(correction);
    return { changed: true, value: { correction, replaced } };
  });
}

/** Takes a correction back: what it replaced stands again, else what the classifier found. Twice is once. */
export async function undoCorrection(
  db: EvenkeelDatabase,
  id: string,
  replaced: CategoryCorrection | null = null,
): Promise<void> {
  await changeDatabase(db, async () => {
    const isThere = (await db.corrections.get(id)) !== undefined;
    if (isThere) await db.corrections.delete(id);
    if (isThere && replaced) await db.corrections.put(replaced);
    return { changed: isThere, value: undefined };
  });
}

/** Every correction of an account, the latest first. */
export async function correctionsOf(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<CategoryCorrection[]> {
  const rows = await db.corrections.where('accountId').equals(accountId).toArray();
  return rows.sort((a, b) => b.correctedAtMs - a.correctedAtMs || (a.id < b.id ? -1 : 1));
}

/** The same correction for a subject that goes by another id now. Call it inside a transaction; a newer one there stays. */
export async function moveCorrection(
  db: EvenkeelDatabase,
  correction: CategoryCorrection,
  to: Pick<CategoryCorrection, 'accountId' | 'subject'>,
): Promise<void> {
  await db.corrections.delete(correction.id);
  const moved = { ...correction, ...to };
  moved.id = correctionId(to.accountId, moved);
  const there = await db.corrections.get(moved.id);
  if (!there || there.correctedAtMs <= moved.correctedAtMs) await db.corrections.put(moved);
}
