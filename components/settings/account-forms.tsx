import type { Account } from '../../lib/model/account';
import { t } from '../../lib/words/t';
import { accountName } from './account-name';

const fieldOf = (event: SubmitEvent, name: string): string => {
  event.preventDefault();
  const value = new FormData(event.currentTarget as HTMLFormElement).get(name);
  return typeof value === 'string' ? value : '';
};

interface RenameProps {
  account: Account;
  onRename: (label: string) => void;
  onCancel: () => void;
}

/** A name of the person's own for an account; empty shows the slug again. */
export const RenameForm = ({ account, onRename, onCancel }: RenameProps) => (
  <form class="inline-form" onSubmit={(event) => onRename(fieldOf(event, 'label').trim())}>
    <div>
      <label for="account-label">{t('accounts.newName')}</label>
      <input
        id="account-label"
        name="label"
        maxLength={100}
        autocomplete="off"
        defaultValue={account.label}
      />
    </div>
    <button type="submit">{t('common.save')}</button>
    <button type="button" class="quiet" onClick={onCancel}>
      {t('common.cancel')}
    </button>
  </form>
);

interface MergeProps {
  account: Account;
  others: Account[];
  onMerge: (intoAccountId: string) => void;
  onCancel: () => void;
}

/** Makes one account of two; says what that means before the button. */
export const MergeForm = ({ account, others, onMerge, onCancel }: MergeProps) => (
  <form class="inline-form" onSubmit={(event) => onMerge(fieldOf(event, 'into'))}>
    <p>{t('accounts.mergeWarning', { name: accountName(account) })}</p>
    <div>
      <label for="merge-into">{t('accounts.mergeInto')}</label>
      <select id="merge-into" name="into">
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {accountName(other)}
          </option>
        ))}
      </select>
    </div>
    <button type="submit">{t('accounts.mergeDo')}</button>
    <button type="button" class="quiet" onClick={onCancel}>
      {t('common.cancel')}
    </button>
  </form>
);
