import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { ageText } from '../age';
import { Mark } from '../mark';

interface Props {
  view: PopupView | null;
  nowMs: number;
  onSwitchAccount: (accountId: string) => void;
  onLeaveExample: () => void;
}

/** Name, whose network this is, and when it was last read. The example says that it is one, with one click out. */
export function PopupHeader({ view, nowMs, onSwitchAccount, onLeaveExample }: Props) {
  const isExample = view?.account?.origin === 'example';
  return (
    <header class={isExample ? 'example-header' : undefined}>
      <Mark />
      <b class="name">{t('common.appName')}</b>
      {view && !isExample && <AccountSwitch view={view} onSwitchAccount={onSwitchAccount} />}
      <span class="age">{isExample ? t('example.label') : freshness(view, nowMs)}</span>
      {isExample && (
        <button type="button" class="plain" onClick={onLeaveExample}>
          {t('example.leave')}
        </button>
      )}
    </header>
  );
}

function AccountSwitch(props: { view: PopupView; onSwitchAccount: (id: string) => void }) {
  const { account, accounts } = props.view;
  if (!account || accounts.length < 2) return null;
  return (
    <select
      class="account"
      aria-label={t('header.account')}
      value={account.id}
      onChange={(event) => props.onSwitchAccount(event.currentTarget.value)}
    >
      {accounts.map(({ id, label }) => (
        <option key={id} value={id}>
          {label || t('common.you')}
        </option>
      ))}
    </select>
  );
}

function freshness(view: PopupView | null, nowMs: number): string {
  const counts = [view?.followers, view?.connections].filter((count) => count != null);
  if (counts.length === 0) return t('header.nothing');
  const newest = counts.reduce((a, b) => (b.capturedAtMs > a.capturedAtMs ? b : a));
  return t('header.read', { source: newest.source, age: ageText(newest.capturedAtMs, nowMs) });
}
