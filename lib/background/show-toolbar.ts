import type { Browser } from 'webextension-polyfill';
import type { PopupView } from '../model/popup-view';
import { waitingTellings } from '../reminders/tell-weeks';
import type { ReminderStore } from '../store/reminder-store';
import { LOCAL_KEYS, type LocalArea, type SettingsStore } from '../store/settings-store';
import { canNotify, type NotifyingBrowser } from './show-notification';
import { showToolbarNumber } from './toolbar-number';

export interface ToolbarParts {
  browser: Pick<Browser, 'action'> & NotifyingBrowser;
  settings: Pick<SettingsStore, 'read'>;
  reminder: Pick<ReminderStore, 'read'>;
  area: Pick<LocalArea, 'get'>;
  now(): number;
}

/** Brings the toolbar button up to what is stored: the number the person chose, and whether something told waits. */
export async function showToolbar(parts: ToolbarParts): Promise<void> {
  const { settings, reminder, area, browser } = parts;
  const nowMs = parts.now();
  const chosen = await settings.read();
  const isWaiting =
    chosen.reminder?.isOn === true &&
    waitingTellings(await reminder.read(nowMs), nowMs).length > 0 &&
    !(await canNotify(browser));
  const stored = (await area.get([LOCAL_KEYS.popupView]))[LOCAL_KEYS.popupView];
  await showToolbarNumber(browser, (stored as PopupView | undefined) ?? null, {
    show: chosen.toolbar ?? 'health',
    isTelling: isWaiting,
  });
}
