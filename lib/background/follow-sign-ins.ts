import type { Browser } from 'webextension-polyfill';
import { isConsentActive } from '../model/settings';
import type { EvenkeelDatabase } from '../store/database';
import type { SettingsAccess } from './consent';
import type { OpenResult } from './open-when-needed';
import { forgetTab, forgetTabs, isSignInUrl, noteSignIn } from './sign-in';

/**
 * Watches for what ends the belief that a tab shows the same person as before: a sign-in page, a closed tab, a restart.
 * Without the site's permission the browser names no addresses, and without consent nothing is looked at.
 */
export function followSignIns(
  browser: Pick<Browser, 'tabs' | 'runtime'>,
  settings: Pick<SettingsAccess, 'read'>,
  openDatabase: () => Promise<OpenResult>,
  now: () => number,
): void {
  const withDatabase = async (act: (db: EvenkeelDatabase) => Promise<void>): Promise<void> => {
    if (!isConsentActive((await settings.read()).consent)) return;
    const opened = await openDatabase();
    if (opened.ok) await act(opened.value);
  };

  browser.tabs.onUpdated.addListener((tabId, change) => {
    const { url } = change;
    if (url === undefined || !isSignInUrl(url)) return;
    void withDatabase((db) => noteSignIn(db, tabId, now()));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void withDatabase((db) => forgetTab(db, tabId));
  });
  browser.runtime.onStartup.addListener(() => {
    void withDatabase(forgetTabs);
  });
}
