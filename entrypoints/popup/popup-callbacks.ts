import type { Destination, PopupCallbacks, PopupState } from '../../components/popup/popup-props';
import type { ExtensionMessage } from '../../lib/messaging/messages';
import type { NativeBrowser } from '../../lib/messaging/native-browser';
import { sendToBackground } from '../../lib/messaging/send';
import { deviceOffsetMinutes } from '../../lib/model/device-offset';
import type { NextAction, PopupView } from '../../lib/model/popup-view';
import type { Telling } from '../../lib/model/reminder';
import { SETTINGS_KEY } from '../../lib/model/settings';
import { placeOfTelling } from '../../lib/reminders/tell-weeks';
import { sortWhenNeeded } from '../../lib/store/classification/run-classification';
import { toSettings } from '../../lib/store/settings-store';
import { loadPopupLaterWords } from '../../lib/words/popup-later-words';
import { t } from '../../lib/words/t';
import { besideOpener } from './open-beside';
import { watchTellings } from './watch-tellings';

const VIEW_KEY = 'popupView';

const PATHS: Readonly<Record<Destination, string>> = {
  dashboard: 'dashboard.html',
  settings: 'dashboard.html#settings',
  goal: 'dashboard.html#goal',
  waiting: 'dashboard.html#people/lists',
  people: 'dashboard.html#people',
  welcome: 'welcome.html',
  files: 'welcome.html#files',
  consent: 'welcome.html#read',
};

/** What the popup's buttons do. Every command goes to the background, whose answer is a new stored view. */
export function popupCallbacks(
  browser: NativeBrowser,
  show: (change: Partial<PopupState>) => void,
): PopupCallbacks & { refresh(): Promise<void> } {
  let telling: Telling | undefined;
  const send = async (message: ExtensionMessage): Promise<boolean> => {
    const reply = await sendToBackground(browser, message);
    if (!reply.ok) await loadPopupLaterWords(navigator.languages);
    show({ failure: reply.ok ? null : t('failure.command', { reason: reply.reason }) });
    return reply.ok;
  };
  const open = async (url: string): Promise<void> => {
    await browser.tabs.create({ url });
    window.close();
  };
  const go = (destination: Destination): void =>
    void open(browser.runtime.getURL(PATHS[destination]));
  const copySample = async (readerId: string): Promise<void> => {
    const { copyStructureSample } = await import('./copy-structure-sample');
    show({ copied: (await copyStructureSample(readerId)) ? 'copied' : 'failed' });
  };
  const act = (action: NextAction): void => {
    if (action.act === 'openPage' && action.url) void open(action.url);
    else if (action.act === 'typeNumbers') show({ typing: true });
    else if (action.act === 'bringFile') go('files');
    else if (action.act === 'consent') go('consent');
    else if (action.act === 'chooseGoal') go('goal');
    else if (action.act === 'answer') go('waiting');
    else if (action.act === 'seePeople') go('people');
    else go('dashboard');
  };

  return {
    async refresh() {
      await loadPopupLaterWords(navigator.languages);
      await watchTellings(browser, (onShow) => {
        telling = onShow;
        show({ telling });
      });
      const { updatedTo } = await browser.storage.local.get('updatedTo');
      show({ openBeside: besideOpener(), updatedTo: updatedTo as string | undefined });
      await sendToBackground(browser, { type: 'refreshView' });
      const stored = await browser.storage.local.get(VIEW_KEY);
      // After everything that is on show: sorting people can wait.
      requestIdleCallback(() => sortWhenNeeded(browser)((stored[VIEW_KEY] as PopupView) ?? null));
    },
    onSeenUpdate: async (isOpened) => {
      await browser.storage.local.remove('updatedTo');
      show({ updatedTo: undefined });
      if (isOpened) await open(browser.runtime.getURL('dashboard.html#about'));
    },
    onAnswerReminder: async (id, answer) => {
      const place =
        answer === 'opened' && telling
          ? placeOfTelling(telling, deviceOffsetMinutes(telling.toldAtMs))
          : undefined;
      const isDone = await send({ type: 'answerReminder', id, answer });
      if (place && isDone) await open(browser.runtime.getURL(place));
    },
    onTurnReminderOff: async () => {
      const stored = await browser.storage.local.get(SETTINGS_KEY);
      const { reminder } = toSettings(stored[SETTINGS_KEY]);
      if (reminder) await send({ type: 'chooseReminder', choice: { ...reminder, isOn: false } });
    },
    onTyped: async (counts) => {
      const id = crypto.randomUUID();
      if (await send({ type: 'typeCounts', id, day: null, ...counts })) show({ typing: false });
    },
    onOpenTyping: () => show({ typing: true }),
    onCloseTyping: () => show({ typing: false }),
    onAnswer: async (questionId, answer) => {
      if (await send({ type: 'answer', questionId, answer })) show({ correcting: false });
    },
    onCorrect: () => show({ correcting: true }),
    onAct: act,
    onCopySample: (readerId) => void copySample(readerId),
    onShowExample: () => void send({ type: 'showExample' }),
    onLeaveExample: () => void send({ type: 'leaveExample' }),
    onSwitchAccount: (accountId) => void send({ type: 'switchAccount', accountId }),
    onGo: go,
    onFind: async (company) => {
      const [{ findAtCompany }, stored] = await Promise.all([
        import('../imports/find-at-company'),
        browser.storage.local.get(VIEW_KEY),
        loadPopupLaterWords(navigator.languages),
      ]);
      const view = stored[VIEW_KEY] as PopupView | undefined;
      return findAtCompany(view?.account?.id ?? '', company);
    },
  };
}
