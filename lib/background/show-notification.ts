import type { Browser } from 'webextension-polyfill';
import type { Telling } from '../model/reminder';
import { isNameless } from '../reminders/tell-weeks';
import { phraseText, t } from '../words/t';

/** The API is missing until the person has allowed notifications. */
export type NotifyingBrowser = Pick<Browser, 'permissions' | 'runtime'> & {
  notifications?: Browser['notifications'] | undefined;
};

/** Buttons of a notification, in this order, where the browser has them. */
export const NOTIFICATION_BUTTONS = ['day', 'skipped'] as const;

export const canNotify = async (browser: NotifyingBrowser): Promise<boolean> =>
  browser.notifications !== undefined &&
  (await browser.permissions.contains({ permissions: ['notifications'] }));

/** Shows a telling under its own name: shown again, it replaces itself. Sentences that carry a name stay out. */
export async function showNotification(browser: NotifyingBrowser, telling: Telling): Promise<void> {
  const lines = [...telling.lines, ...(telling.next ? [telling.next] : [])].filter(isNameless);
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: phraseText(telling.title),
    message: lines.map(phraseText).join('\n'),
  };
  const buttons = [{ title: t('reminder.snooze', { for: 'day' }) }, { title: t('reminder.skip') }];
  try {
    await browser.notifications?.create(telling.id, { ...options, buttons } as typeof options);
  } catch {
    // Firefox refuses the whole notification when it names buttons.
    await browser.notifications?.create(telling.id, options);
  }
}

export async function clearNotification(browser: NotifyingBrowser, id: string): Promise<void> {
  await browser.notifications?.clear(id);
}
