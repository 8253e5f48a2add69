import type { FromExtension, Reply } from '../messaging/messages';
import { EXAMPLE_ACCOUNT_ID } from '../store/accounts';
import { changeDatabase } from '../store/generation';
import { mergeAccountRows } from '../store/merge-accounts';
import { done, refused, type CommandContext, type CommandRefusal } from './command-context';
import { leaveExample } from './example-commands';

/** Shows another account; the example is left for it. */
export async function switchAccount(
  context: CommandContext,
  { accountId }: FromExtension['switchAccount'],
): Promise<Reply> {
  const { db, settings } = context;
  const account = await db.accounts.get(accountId);
  if (!account) return refused('unknown-account');
  if (account.origin === 'example') return refused('example-account');
  await leaveExample(context);
  await settings.update((current) => ({ ...current, activeAccountId: accountId }));
  return done;
}

/** Gives an account the person's own name for it; an empty one shows the slug again. */
export async function renameAccount(
  { db }: CommandContext,
  { accountId, label }: FromExtension['renameAccount'],
): Promise<Reply> {
  const refusal = await changeDatabase<CommandRefusal | undefined>(db, async () => {
    const account = await db.accounts.get(accountId);
    if (!account) return { changed: false, value: 'unknown-account' };
    if (account.origin === 'example') return { changed: false, value: 'example-account' };
    await db.accounts.put({ ...account, label });
    return { changed: account.label !== label, value: undefined };
  });
  return refusal ? refused(refusal) : done;
}

/** Makes one account of two. The person decides; nothing is doubled. Sent again, it finds the work done. */
export async function mergeAccounts(
  { db, settings }: CommandContext,
  { fromAccountId, intoAccountId }: FromExtension['mergeAccounts'],
): Promise<Reply> {
  if (fromAccountId === intoAccountId) return refused('invalid');
  if ([fromAccountId, intoAccountId].includes(EXAMPLE_ACCOUNT_ID)) {
    return refused('example-account');
  }
  const refusal = await changeDatabase<CommandRefusal | undefined>(db, async () => {
    if (!(await db.accounts.get(intoAccountId))) {
      return { changed: false, value: 'unknown-account' };
    }
    const isThere = (await db.accounts.get(fromAccountId)) !== undefined;
    await mergeAccountRows(db, fromAccountId, intoAccountId);
    return { changed: isThere, value: undefined };
  });
  if (refusal) return refused(refusal);
  await settings.update((current) =>
    current.activeAccountId === fromAccountId
      ? { ...current, activeAccountId: intoAccountId }
      : current,
  );
  return done;
}
