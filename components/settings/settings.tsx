import type { Account } from '../../lib/model/account';
import type { Observation } from '../../lib/model/count';
import type { GoalName } from '../../lib/model/goal';
import type { Settings } from '../../lib/model/settings';
import { t } from '../../lib/words/t';
import { GoalChoice } from '../goal-choice';
import { TypeNumbers, type TypedCounts } from '../questions/type-numbers';
import { ReminderPanel, type ReminderPanelCallbacks } from '../reminders/reminder-panel';
import { AccountList, type AccountCallbacks } from './account-list';
import { BadgeCard, type BadgeCardCallbacks } from './badge-card';
import { ConsentCard, type ConsentOutcome } from './consent-card';
import { DeleteAll } from './delete-all';
import { RestoreBackup, type RestoreCallbacks, type RestoreStage } from './restore-backup';
import { StorageUse, type StorageFigures } from './storage-use';
import { TypedNumbers, type TypedCallbacks } from './typed-numbers';

export interface SettingsState {
  settings: Settings;
  accounts: Account[];
  /** Id of the account on show; `null` before there is one. */
  activeAccountId: string | null;
  /** Typed counts of the account on show, newest first. */
  typed: Observation[];
  outcome: ConsentOutcome;
  restoring: RestoreStage;
  /** Whether the browser shows our notifications. */
  mayNotify: boolean;
  storage: StorageFigures | null;
}

export interface SettingsCallbacks
  extends
    AccountCallbacks,
    TypedCallbacks,
    RestoreCallbacks,
    ReminderPanelCallbacks,
    BadgeCardCallbacks {
  onChooseGoal: (goal: GoalName) => void;
  onAgree: () => void;
  onWithdraw: () => void;
  onTyped: (counts: TypedCounts) => void;
  onExport: () => void;
  onKeep: () => void;
  onDeleteAll: () => void;
}

/** Goal, accounts, consent, typed numbers, and the ways out: export and delete. */
export function SettingsSection({ on, ...state }: SettingsState & { on: SettingsCallbacks }) {
  const { settings } = state;
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <section class="panel" aria-labelledby="goal-title">
        <h2 id="goal-title">{t('goal.question')}</h2>
        <GoalChoice
          goal={settings.goal}
          isChosen={settings.goalChosen}
          onChoose={on.onChooseGoal}
        />
        <p>
          <a href="#goal">{t('goal.who.edit')}</a>
        </p>
      </section>
      <section class="panel" aria-labelledby="accounts-title">
        <h2 id="accounts-title">{t('accounts.title')}</h2>
        <AccountList accounts={state.accounts} activeAccountId={state.activeAccountId} on={on} />
      </section>
      <ReminderPanel settings={settings} mayNotify={state.mayNotify} on={on} />
      <section class="panel" aria-labelledby="consent-title">
        <h2 id="consent-title">{t('consent.title')}</h2>
        <ConsentCard
          consent={settings.consent}
          outcome={state.outcome}
          onAgree={on.onAgree}
          onWithdraw={on.onWithdraw}
        />
      </section>
      <BadgeCard
        badges={settings.badges}
        hiddenCount={settings.hiddenBadges?.length ?? 0}
        on={on}
      />
      <section class="panel" aria-labelledby="typed-title">
        <h2 id="typed-title">{t('typed.title')}</h2>
        <TypeNumbers idPrefix="settings" submitText={t('common.save')} onTyped={on.onTyped} />
        <TypedNumbers typed={state.typed} on={on} />
      </section>
      <section class="panel" aria-labelledby="export-title">
        <h2 id="export-title">{t('export.title')}</h2>
        <p>{t('export.text')}</p>
        <button type="button" onClick={on.onExport}>
          {t('export.do')}
        </button>
      </section>
      <section class="panel" aria-labelledby="restore-title">
        <h2 id="restore-title">{t('restore.title')}</h2>
        <p>{t('restore.text')}</p>
        <RestoreBackup restoring={state.restoring} on={on} />
      </section>
      <section class="panel" aria-labelledby="storage-title">
        <h2 id="storage-title">{t('storage.title')}</h2>
        <StorageUse storage={state.storage} onKeep={on.onKeep} />
      </section>
      <section class="panel" aria-labelledby="delete-title">
        <h2 id="delete-title">{t('delete.title')}</h2>
        <DeleteAll onDeleteAll={on.onDeleteAll} />
      </section>
    </>
  );
}
