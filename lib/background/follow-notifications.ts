import type { Browser } from 'webextension-polyfill';
import { placeOfTelling } from '../reminders/tell-weeks';
import type { ReminderStore } from '../store/reminder-store';
import type { ReminderKeeper } from './reminder-keeper';
import {
  clearNotification,
  NOTIFICATION_BUTTONS,
  type NotifyingBrowser,
} from './show-notification';

type Listening = NotifyingBrowser & Pick<Browser, 'tabs' | 'windows'>;

/**
 * What a click on a notification does: it opens the week's report, or its buttons put it off or skip it. The API appears
 * when the person allows notifications, and so do its listeners.
 */
export function followNotifications(
  browser: Listening,
  reminder: ReminderKeeper,
  store: ReminderStore,
  now: () => number,
  utcOffsetAt: (atMs: number) => number,
): void {
  let isListening = false;

  const open = async (id: string): Promise<void> => {
    const { tellings } = await store.read(now());
    const telling = tellings.find((known) => known.id === id);
    if (!telling) return;
    const url = browser.runtime.getURL(placeOfTelling(telling, utcOffsetAt(telling.toldAtMs)));
    // Chromium runs on without a window, and then has no place for a tab.
    await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
    await clearNotification(browser, id);
    await reminder.answer(id, 'opened');
  };

  const listen = (): void => {
    const { notifications } = browser;
    if (isListening || !notifications) return;
    isListening = true;
    notifications.onClicked.addListener((id) => void open(id));
    // Firefox has no buttons.
    notifications.onButtonClicked?.addListener((id, index) => {
      const answer = NOTIFICATION_BUTTONS[index];
      if (answer) void reminder.answer(id, answer);
    });
  };

  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    listen();
    if (permissions?.includes('notifications')) void reminder.showAgain();
  });
}
