import '../lib/words/background-words';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/background/answer-messages';
import { catchUpView } from '../lib/background/catch-up-view';
import { createConsentKeeper } from '../lib/background/consent';
import { askOpenPages } from '../lib/background/find-typed-number';
import { openWelcome } from '../lib/background/first-run';
import { followSignIns } from '../lib/background/follow-sign-ins';
import { openWhenNeeded } from '../lib/background/open-when-needed';
import { publishView } from '../lib/background/publish-view';
import { rearmRefreshAlarm, REFRESH_VIEW_ALARM } from '../lib/background/refresh-alarm';
import { takeStructureSample } from '../lib/background/take-structure-sample';
import { showToolbarNumber } from '../lib/background/toolbar-number';
import { createViewPublisher } from '../lib/background/view-publisher';
import { extensionBrowser as browser } from '../lib/messaging/extension-browser';
import { receiveMessages } from '../lib/messaging/receive';
import { openSettingsStore } from '../lib/store/settings-store';

const now = (): number => Date.now();
const utcOffsetMinutes = (): number => -new Date().getTimezoneOffset();

// Every listener on the first tick: an event that wakes the background is lost to one that comes later.
export default defineBackground({
  type: 'module',
  main() {
    const settings = openSettingsStore(browser.storage.local);
    const openDatabase = openWhenNeeded();
    const consent = createConsentKeeper(browser, settings, now);
    const view = createViewPublisher(
      async () => {
        const opened = await openDatabase();
        if (!opened.ok) return undefined;
        const tell = (message: unknown) => browser.runtime.sendMessage(message);
        return publishView(opened.value, settings, tell, now(), utcOffsetMinutes());
      },
      (shown) => showToolbarNumber(browser, shown),
    );

    receiveMessages(
      browser,
      answerMessages({
        openDatabase,
        settings,
        consent,
        view,
        askPages: (readerIds) => askOpenPages(browser, readerIds),
        takeSample: (tabId, url) => takeStructureSample(browser, tabId, url),
        now,
        utcOffsetMinutes,
      }),
    );
    followSignIns(browser, settings, openDatabase, now);
    browser.permissions.onRemoved.addListener((removed) => {
      void consent.permissionRemoved(removed).then(() => {
        view.soon('counts');
      });
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === REFRESH_VIEW_ALARM) void view.now();
    });
    // Without this listener Firefox does not start the background with the browser.
    browser.runtime.onStartup.addListener(() => {
      void view.now();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openWelcome(browser);
      void consent.replaceOrphans().then(view.now);
    });

    void consent.restore();
    void catchUpView(openDatabase, browser.storage.local, view);
    void rearmRefreshAlarm(browser);
  },
});
