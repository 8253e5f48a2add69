import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';

interface Props {
  view: PopupView;
  onSwitchAccount: (accountId: string) => void;
}

/** Whose network is on show, where there are several. */
export function AccountSwitch({ view, onSwitchAccount }: Props) {
  const { account, accounts } = view;
  if (!account || accounts.length < 2) return null;
  return (
    <select
      class="account"
      aria-label={t('header.account')}
      value={account.id}
      onChange={(event) => onSwitchAccount(event.currentTarget.value)}
    >
      {accounts.map(({ id, label }) => (
        <option key={id} value={id}>
          {label || t('common.you')}
        </option>
      ))}
    </select>
  );
}
