import { slugAlias, urnAlias, type Account, type ViewerIdentity } from '../model/account';
import type { EvenkeelDatabase } from './database';
import { mergeAccountRows } from './merge-accounts';
import { newId } from './random';
import type { StoredAccount } from './rows';

/** The account of the invented network. */
export const EXAMPLE_ACCOUNT_ID = 'example';

/** Aliases of as much identity as is known. */
export const aliasesOf = ({ slug, memberId }: ViewerIdentity): string[] => [
  ...(slug ? [slugAlias(slug)] : []),
  ...(memberId ? [urnAlias(memberId)] : []),
];

/** A new account with a fresh local id. Call it inside a transaction. */
export async function addAccount(
  db: EvenkeelDatabase,
  given: Pick<Account, 'aliases' | 'origin'>,
  nowMs: number,
  id = newId(),
): Promise<StoredAccount> {
  const account: StoredAccount = {
    id,
    label: '',
    aliases: given.aliases,
    createdAtMs: nowMs,
    origin: given.origin,
    lastProvedAtMs: null,
  };
  await db.accounts.add(account);
  return account;
}

/**
 * The account of an identity that one document proved, made when nobody has it. Slug and member id become aliases of one
 * account only because that document proved both; of two accounts that turn out to be one, the older stays. A slug whose
 * member id is another account's was given up by its former owner and moves.
 * @returns the account, and whether it was made just now
 */
export async function accountOfViewer(
  db: EvenkeelDatabase,
  viewer: ViewerIdentity,
  atMs: number,
): Promise<{ account: StoredAccount; isNew: boolean }> {
  const bySlug = viewer.slug ? await accountWithAlias(db, slugAlias(viewer.slug)) : undefined;
  const byMember = viewer.memberId
    ? await accountWithAlias(db, urnAlias(viewer.memberId))
    : undefined;
  const slugOwner =
    bySlug && hasOtherMemberId(bySlug, viewer) ? await giveUpSlug(db, bySlug, viewer) : bySlug;
  const found = await joined(db, slugOwner, byMember);
  const isNew = found === undefined;
  const account =
    found ?? (await addAccount(db, { aliases: aliasesOf(viewer), origin: 'page' }, atMs));
  const proved: StoredAccount = {
    ...account,
    aliases: [...new Set([...account.aliases, ...aliasesOf(viewer)])],
    lastProvedAtMs: Math.max(account.lastProvedAtMs ?? 0, atMs),
  };
  await db.accounts.put(proved);
  return { account: proved, isNew };
}

/** The account on show: the chosen one while it exists, else the one a page proved last, else the newest. Never the example unasked. */
export async function activeAccount(
  db: EvenkeelDatabase,
  chosenId: string | null,
): Promise<StoredAccount | undefined> {
  const chosen = chosenId === null ? undefined : await db.accounts.get(chosenId);
  if (chosen) return chosen;
  const accounts = await realAccounts(db);
  return accounts.sort(
    (a, b) =>
      (b.lastProvedAtMs ?? -1) - (a.lastProvedAtMs ?? -1) ||
      b.createdAtMs - a.createdAtMs ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

/** Every account but the example, in no order. */
export const realAccounts = (db: EvenkeelDatabase): Promise<StoredAccount[]> =>
  db.accounts.filter((account) => account.origin !== 'example').toArray();

const accountWithAlias = (
  db: EvenkeelDatabase,
  alias: string,
): Promise<StoredAccount | undefined> => db.accounts.where('aliases').equals(alias).first();

const hasOtherMemberId = (account: StoredAccount, viewer: ViewerIdentity): boolean =>
  viewer.memberId !== null &&
  account.aliases.some((alias) => alias.startsWith('urn:')) &&
  !account.aliases.includes(urnAlias(viewer.memberId));

async function giveUpSlug(
  db: EvenkeelDatabase,
  account: StoredAccount,
  viewer: ViewerIdentity,
): Promise<undefined> {
  const aliases = account.aliases.filter((alias) => alias !== slugAlias(viewer.slug ?? ''));
  await db.accounts.put({ ...account, aliases });
}

async function joined(
  db: EvenkeelDatabase,
  a: StoredAccount | undefined,
  b: StoredAccount | undefined,
): Promise<StoredAccount | undefined> {
  if (!a || !b || a.id === b.id) return a ?? b;
  const [into, from] = a.createdAtMs <= b.createdAtMs ? [a, b] : [b, a];
  await mergeAccountRows(db, from.id, into.id);
  return db.accounts.get(into.id);
}
