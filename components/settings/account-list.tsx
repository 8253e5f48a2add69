import { Component } from 'preact';
import type { Account } from '../../lib/model/account';
import { t } from '../../lib/words/t';
import { MergeForm, RenameForm } from './account-forms';
import { accountName } from './account-name';

export interface AccountCallbacks {
  onSwitchAccount: (accountId: string) => void;
  onRename: (accountId: string, label: string) => void;
  onMerge: (fromAccountId: string, intoAccountId: string) => void;
}

interface Props {
  /** The person's own accounts; the example is not one. */
  accounts: Account[];
  activeAccountId: string | null;
  on: AccountCallbacks;
}

interface State {
  /** The account whose form is open. */
  open: { id: string; form: 'rename' | 'merge' } | null;
}

/** Accounts in this browser: which is on show, their names, and making one of two. */
export class AccountList extends Component<Props, State> {
  override state: State = { open: null };

  override render({ accounts, activeAccountId }: Props) {
    if (accounts.length === 0) return <p class="soft">{t('accounts.none')}</p>;
    return (
      <ul>
        {accounts.map((account) => (
          <li key={account.id} class="account-row">
            <b>{accountName(account)}</b>{' '}
            <span class="note">
              {t('accounts.from', { origin: account.origin, day: account.createdAtMs })}
            </span>
            {this.actions(account, account.id === activeAccountId)}
            {this.form(account)}
          </li>
        ))}
      </ul>
    );
  }

  private actions(account: Account, isActive: boolean) {
    const { accounts, on } = this.props;
    const name = accountName(account);
    const open = (form: 'rename' | 'merge') => () =>
      this.setState({ open: { id: account.id, form } });
    return (
      <div class="actions">
        {isActive ? (
          <span class="note">{t('accounts.active')}</span>
        ) : (
          <button
            type="button"
            class="quiet flush"
            aria-label={t('accounts.showNamed', { name })}
            onClick={() => on.onSwitchAccount(account.id)}
          >
            {t('accounts.show')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={t('accounts.renameNamed', { name })}
          onClick={open('rename')}
        >
          {t('accounts.rename')}
        </button>
        {accounts.length > 1 && (
          <button
            type="button"
            class="quiet"
            aria-label={t('accounts.mergeNamed', { name })}
            onClick={open('merge')}
          >
            {t('accounts.merge')}
          </button>
        )}
      </div>
    );
  }

  private form(account: Account) {
    const { accounts, on } = this.props;
    const { open } = this.state;
    const close = (): void => this.setState({ open: null });
    if (open?.id !== account.id) return null;
    return open.form === 'rename' ? (
      <RenameForm
        account={account}
        onRename={(label) => {
          close();
          on.onRename(account.id, label);
        }}
        onCancel={close}
      />
    ) : (
      <MergeForm
        account={account}
        others={accounts.filter(({ id }) => id !== account.id)}
        onMerge={(intoId) => {
          close();
          on.onMerge(account.id, intoId);
        }}
        onCancel={close}
      />
    );
  }
}
