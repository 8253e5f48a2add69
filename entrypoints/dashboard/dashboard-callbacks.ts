import type { Browser } from 'webextension-polyfill';
import type { DashboardState } from '../../components/dashboard/dashboard';
import type { OverviewCallbacks } from '../../components/dashboard/overview';
import type { RestoreCallbacks } from '../../components/settings/restore-backup';
import type { SettingsCallbacks } from '../../components/settings/settings';
import type { ExtensionMessage } from '../../lib/messaging/messages';
import { sendToBackground } from '../../lib/messaging/send';
import type { NextAction } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { consentCallbacks } from '../consent/consent-callbacks';
import { copyStructureSample } from '../popup/copy-structure-sample';
import { downloadBackup } from './download-backup';

type DashboardCommands = Omit<SettingsCallbacks, keyof RestoreCallbacks> &
  OverviewCallbacks & { onCopySample: (readerId: string) => void; refresh(): void };

/** What the dashboard's buttons do. Every command goes to the background, whose answer is a new stored view. */
export function dashboardCallbacks(
  browser: Browser,
  show: (change: Partial<DashboardState>) => void,
): DashboardCommands {
  const send = async (message: ExtensionMessage): Promise<boolean> => {
    const reply = await sendToBackground(browser, message);
    show({ failure: reply.ok ? null : t('failure.command', { reason: reply.reason }) });
    return reply.ok;
  };
  const act = (action: NextAction): void => {
    if (action.act === 'openPage' && action.url) void browser.tabs.create({ url: action.url });
    else if (action.act === 'bringFile') location.hash = 'imports';
    else if (action.act === 'copySample') location.hash = 'readers';
    else if (action.act !== 'answer') location.hash = 'settings';
  };

  return {
    refresh: () => void sendToBackground(browser, { type: 'refreshView' }),
    onAct: act,
    onAnswer: (questionId, answer) =>
      void send({ type: 'answer', questionId, answer }).then(() => show({ correcting: false })),
    onCorrect: () => show({ correcting: true }),
    onShowExample: () => void send({ type: 'showExample' }),
    onLeaveExample: () => void send({ type: 'leaveExample' }),
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
    ...consentCallbacks(browser, send, show),
    onExport: () =>
      void downloadBackup(browser).then((written) => {
        if (!written.ok) show({ failure: t('failure.export', { reason: written.error }) });
      }),
    onCopySample: (readerId) =>
      void copyStructureSample(readerId).then((done) =>
        show({ copiedSample: { readerId, result: done ? 'copied' : 'failed' } }),
      ),
    onDeleteAll: () => void send({ type: 'deleteAll' }),
  };
}
