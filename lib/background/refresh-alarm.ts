import type { Browser } from 'webextension-polyfill';

/** Fires when ages and ranges on show have moved on by a day. */
export const REFRESH_VIEW_ALARM = 'refresh-view';

const DAY_MINUTES = 24 * 60;

/** Sets the daily alarm unless it stands. Called at every start of the background, because browsers lose alarms at a restart. */
export async function rearmRefreshAlarm(browser: Pick<Browser, 'alarms'>): Promise<void> {
  if (await browser.alarms.get(REFRESH_VIEW_ALARM)) return;
  await browser.alarms.create(REFRESH_VIEW_ALARM, {
    delayInMinutes: DAY_MINUTES,
    periodInMinutes: DAY_MINUTES,
  });
}
