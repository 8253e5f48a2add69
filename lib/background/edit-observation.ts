import type { FromExtension, Reply } from '../messaging/messages';
import { EXAMPLE_ACCOUNT_ID } from '../store/accounts';
import { changeDatabase } from '../store/generation';
import type { StoredObservation } from '../store/rows';
import { done, refused, type CommandContext, type CommandRefusal } from './command-context';
import { putTyped, typedRefusal } from './type-counts';

/** Puts the person's number in the place of a stored one, on the same day. */
export async function correctObservation(
  context: CommandContext,
  { key, value, reason }: FromExtension['correctObservation'],
): Promise<Reply> {
  return edit(context, key, reason, (before) => {
    const refusal = typedRefusal(before.metric, value);
    if (refusal) return Promise.resolve(refusal);
    return putTyped(context.db, { ...before, value }, context, before.windowDays).then(
      (replacedBy) => ({ replacedBy }),
    );
  });
}

/** Takes a stored number out of every score and chart. The row stays, refused: the page or file would bring it back. */
export const removeObservation = (
  context: CommandContext,
  { key, reason }: FromExtension['removeObservation'],
): Promise<Reply> => edit(context, key, reason, () => Promise.resolve({ replacedBy: null }));

/** A removed number counts again as it did, and nothing is left of its removal. Twice is once. */
export async function putBackObservation(
  { db }: CommandContext,
  { id }: FromExtension['putBackObservation'],
): Promise<Reply> {
  await changeDatabase(db, async () => {
    const noted = await db.observationEdits.get(id);
    if (noted?.replacedBy !== null) return { changed: false, value: undefined };
    const { key, before } = noted;
    const now = await db.observations.get(key);
    const { standing, waitingFor } = before;
    await db.observations.put({ ...(now ?? before), standing, waitingFor });
    await db.observationEdits.delete(id);
    return { changed: true, value: undefined };
  });
  return done;
}

async function edit(
  { db, nowMs }: CommandContext,
  key: string,
  reason: string,
  replace: (before: StoredObservation) => Promise<CommandRefusal | { replacedBy: string | null }>,
): Promise<Reply> {
  const refusal = await changeDatabase<CommandRefusal | undefined>(db, async () => {
    const before = await db.observations.get(key);
    if (!before) return { changed: false, value: 'unknown-observation' };
    if (before.accountId === EXAMPLE_ACCOUNT_ID)
      return { changed: false, value: 'example-account' };
    const replaced = await replace(before);
    if (typeof replaced === 'string') return { changed: false, value: replaced };
    const { replacedBy } = replaced;
    const id = `${key}>${replacedBy ?? 'removed'}`;
    if (replacedBy !== key) {
      await db.observations.put({ ...before, standing: 'refused', waitingFor: null });
    }
    if (!(await db.observationEdits.get(id))) {
      await db.observationEdits.put({ id, key, before, replacedBy, reason, editedAtMs: nowMs });
    }
    await db.dayConflicts.filter(({ keys }) => keys.includes(key) && replacedBy !== key).delete();
    return { changed: true, value: undefined };
  });
  return refusal ? refused(refusal) : done;
}
