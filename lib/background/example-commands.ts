import type { Reply } from '../messaging/messages';
import { EXAMPLE_ACCOUNT_ID } from '../store/accounts';
import { deleteAccountRows } from '../store/delete-account';
import { exampleNetwork } from '../store/example-network';
import { changeDatabase } from '../store/generation';
import { done, type CommandContext } from './command-context';

/** Puts the invented network on show, dated up to today, beside whatever the person has. */
export async function showExample(context: CommandContext): Promise<Reply> {
  const { db, settings, nowMs, utcOffsetMinutes } = context;
  const example = exampleNetwork(nowMs, utcOffsetMinutes);
  await changeDatabase(db, async () => {
    await deleteAccountRows(db, EXAMPLE_ACCOUNT_ID);
    await db.accounts.put(example.account);
    await db.observations.bulkPut(example.observations);
    await db.people.bulkPut(example.people);
    await db.posts.bulkPut(example.posts);
    await db.dailyFigures.bulkPut(example.dailyFigures);
    await db.interactions.bulkPut(example.acts);
    await db.goals.bulkPut(example.goals);
    return { changed: true, value: undefined };
  });
  await settings.update((current) =>
    current.activeAccountId === EXAMPLE_ACCOUNT_ID
      ? current
      : {
          ...current,
          activeAccountId: EXAMPLE_ACCOUNT_ID,
          beforeExample: current.activeAccountId,
        },
  );
  return done;
}

/** Goes back to what was on show before and removes the invented rows. */
export async function leaveExample({ db, settings }: CommandContext): Promise<Reply> {
  await settings.update(({ beforeExample, ...current }) =>
    current.activeAccountId === EXAMPLE_ACCOUNT_ID
      ? { ...current, activeAccountId: beforeExample ?? null }
      : current,
  );
  await changeDatabase(db, async () => {
    const isThere = (await db.accounts.get(EXAMPLE_ACCOUNT_ID)) !== undefined;
    if (isThere) await deleteAccountRows(db, EXAMPLE_ACCOUNT_ID);
    return { changed: isThere, value: undefined };
  });
  return done;
}
