import {
  SettingsSection,
  type SettingsCallbacks,
  type SettingsState,
} from '../../../components/settings/settings';
import type { StorageFigures } from '../../../components/settings/storage-use';
import type { Account } from '../../../lib/model/account';
import { realAccounts } from '../../../lib/store/accounts';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { t } from '../../../lib/words/t';
import { askToStay } from '../../consent/ask-to-stay';
import { consentCallbacks } from '../../consent/consent-callbacks';
import { badgeCallbacks } from '../badge-callbacks';
import { downloadBackup } from '../download-backup';
import { NOTIFICATIONS, reminderCallbacks } from '../reminder-callbacks';
import { restoreCallbacks } from '../restore-callbacks';
import type { CreateSection, Screen } from '../screen';

type Own = Pick<
  SettingsState,
  'accounts' | 'typed' | 'outcome' | 'restoring' | 'mayNotify' | 'storage'
>;

/** Goal, accounts, consent, typed numbers, backup, and the way out. */
export const settings: CreateSection = (screen) => {
  let own: Own = {
    accounts: [],
    typed: [],
    outcome: null,
    restoring: { stage: 'idle' },
    mayNotify: false,
    storage: null,
  };
  const on = callbacksOf(screen, (change) => {
    own = { ...own, ...change };
    screen.repaint();
  });
  return {
    async load(db, accountId) {
      const [accounts, typed, mayNotify, storage] = [
        await accountsOf(db),
        await typedOf(db, accountId),
        await screen.browser.permissions.contains(NOTIFICATIONS),
        await storageFigures(),
      ];
      own = { ...own, accounts, typed, mayNotify, storage };
    },
    draw: () => (
      <SettingsSection
        {...own}
        typed={own.typed.filter(({ accountId }) => accountId === screen.accountId)}
        settings={screen.state.settings}
        activeAccountId={screen.accountId || null}
        on={on}
      />
    ),
  };
};

function callbacksOf(screen: Screen, show: (change: Partial<Own>) => void): SettingsCallbacks {
  const { browser, send } = screen;
  return {
    ...consentCallbacks(browser, send, show),
    ...restoreCallbacks(browser, show),
    ...badgeCallbacks(screen),
    ...reminderCallbacks(screen, (mayNotify) => show({ mayNotify })),
    onChooseGoal: (goal) => void send({ type: 'setGoal', goal }),
    onSwitchAccount: (accountId) => void send({ type: 'switchAccount', accountId }),
    onRename: (accountId, label) => void send({ type: 'renameAccount', accountId, label }),
    onMerge: (fromAccountId, intoAccountId) =>
      void send({ type: 'mergeAccounts', fromAccountId, intoAccountId }),
    onTyped: (counts) =>
      void send({ type: 'typeCounts', id: crypto.randomUUID(), day: null, ...counts }),
    onCorrectTyped: (key, value, reason) =>
      void send({ type: 'correctObservation', key, value, reason }),
    onRemoveTyped: (key, reason) => void send({ type: 'removeObservation', key, reason }),
    onExport: () =>
      void downloadBackup(browser).then((written) => {
        if (!written.ok) screen.show({ failure: t('failure.export', { reason: written.error }) });
      }),
    onKeep: () =>
      void askToStay()
        .then(storageFigures)
        .then((storage) => show({ storage })),
    onDeleteAll: () => void send({ type: 'deleteAll' }),
  };
}

async function storageFigures(): Promise<StorageFigures | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  if (usage === undefined) return null;
  return {
    usedBytes: usage,
    quotaBytes: quota ?? null,
    isLasting: (await navigator.storage.persisted?.()) ?? false,
  };
}

const accountsOf = async (db: EvenkeelDatabase): Promise<Account[]> =>
  (await realAccounts(db)).sort((a, b) => a.createdAtMs - b.createdAtMs);

/** Typed counts that still stand, newest day first. */
async function typedOf(db: EvenkeelDatabase, accountId: string): Promise<Own['typed']> {
  const typed = await db.observations
    .filter(
      (row) => row.accountId === accountId && row.source === 'typed' && row.standing === 'accepted',
    )
    .toArray();
  return typed.sort((a, b) => b.day.localeCompare(a.day) || a.metric.localeCompare(b.metric));
}
