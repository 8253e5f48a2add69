import type { Account } from '../../lib/model/account';
import { t } from '../../lib/words/t';

/** What the person calls an account, else its slug, else "You". */
export function accountName(account: Account): string {
  const slug = account.aliases.find((alias) => alias.startsWith('slug:'))?.slice('slug:'.length);
  return account.label || (slug ?? t('common.you'));
}
