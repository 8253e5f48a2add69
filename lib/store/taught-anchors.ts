import { anchorKey, type TaughtAnchor, type TaughtPlace } from '../model/taught-anchor';
import type { EvenkeelDatabase } from './database';

/**
 * The place under a page, metric and layout; another path than before begins anew. Call it inside a transaction.
 * @returns the row as it is kept now
 */
export async function proposeAnchor(
  db: EvenkeelDatabase,
  place: TaughtPlace,
  nowMs: number,
): Promise<TaughtAnchor> {
  const key = anchorKey(place);
  const known = await db.taughtAnchors.get(key);
  if (known?.path === place.path && known.forgottenAtMs === null) return known;
  const { readerId, metric, layout, path } = place;
  const fresh: TaughtAnchor = {
    key,
    readerId,
    metric,
    layout,
    path,
    confirmedIn: [],
    proposedAtMs: nowMs,
    forgottenAtMs: null,
  };
  await db.taughtAnchors.put(fresh);
  return fresh;
}

/** Asks whether the number there is the one meant; once for every document. Call it inside a transaction. */
export async function askToTeach(
  db: EvenkeelDatabase,
  anchor: TaughtAnchor,
  about: { accountId: string; documentId: string; value: number; text: string },
  nowMs: number,
): Promise<void> {
  const id = `teach|${anchor.key}|${anchor.proposedAtMs}|${about.documentId}`;
  if (anchor.confirmedIn.includes(about.documentId)) return;
  if ((await db.questions.get(id)) || (await db.answers.get(id))) return;
  await withdrawTeaching(db, anchor.key);
  await db.questions.put({
    kind: 'teachAnchor',
    id,
    anchorKey: anchor.key,
    metric: anchor.metric,
    askedAtMs: nowMs,
    ...about,
  });
}

/** Notes a "yes" in one document. @returns the row, undefined when it was given up meanwhile */
export async function confirmAnchor(
  db: EvenkeelDatabase,
  key: string,
  documentId: string,
): Promise<TaughtAnchor | undefined> {
  const anchor = await db.taughtAnchors.get(key);
  if (!anchor || anchor.forgottenAtMs !== null) return undefined;
  const confirmedIn = [...new Set([...anchor.confirmedIn, documentId])];
  await db.taughtAnchors.put({ ...anchor, confirmedIn });
  return { ...anchor, confirmedIn };
}

/** Gives a place up, because one number was enough to doubt it. What was never confirmed leaves nothing to tell. */
export async function forgetAnchor(
  db: EvenkeelDatabase,
  key: string,
  nowMs: number,
): Promise<void> {
  const anchor = await db.taughtAnchors.get(key);
  if (!anchor || anchor.forgottenAtMs !== null) return;
  if (anchor.confirmedIn.length === 0) await db.taughtAnchors.delete(key);
  else await db.taughtAnchors.put({ ...anchor, confirmedIn: [], forgottenAtMs: nowMs });
  await withdrawTeaching(db, key);
}

/** The places that page scripts look at: confirmed at least once and not given up. */
export async function lookedAtPlaces(db: EvenkeelDatabase): Promise<TaughtPlace[]> {
  const rows = await db.taughtAnchors.toArray();
  return rows
    .filter(({ confirmedIn, forgottenAtMs }) => forgottenAtMs === null && confirmedIn.length > 0)
    .map(({ readerId, metric, layout, path }) => ({ readerId, metric, layout, path }));
}

async function withdrawTeaching(db: EvenkeelDatabase, key: string): Promise<void> {
  await db.questions
    .filter((question) => question.kind === 'teachAnchor' && question.anchorKey === key)
    .delete();
}
