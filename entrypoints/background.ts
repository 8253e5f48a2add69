import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/background/answer-messages';
import { catchUpView } from '../lib/background/catch-up-view';
import { createConsentKeeper, PROFILE_BADGES } from '../lib/background/consent';
import { askOpenPages } from '../lib/background/find-typed-number';
import { noteUpdate, openWelcome } from '../lib/background/first-run';
import { followSignIns } from '../lib/background/follow-sign-ins';
import { openWhenNeeded } from '../lib/background/open-when-needed';
import { publishView } from '../lib/background/publish-view';
import { rearmRefreshAlarm, REFRESH_VIEW_ALARM } from '../lib/background/refresh-alarm';
import { takeStructureSample } from '../lib/background/take-structure-sample';
import { createReminderKeeper, REMINDER_ALARM } from '../lib/background/reminder-keeper';
import { lookForReminder } from '../lib/background/reminder-look';
import { followNotifications } from '../lib/background/follow-notifications';
import { showToolbar } from '../lib/background/show-toolbar';
import { createViewPublisher } from '../lib/background/view-publisher';
import { extensionBrowser as browser } from '../lib/messaging/extension-browser';
import { receiveMessages } from '../lib/messaging/receive';
import { openReminderStore } from '../lib/store/reminder-store';
import { openSettingsStore } from '../lib/store/settings-store';
import { speakBackgroundWords } from '../lib/words/background-words';
import { deviceOffsetMinutes } from '../lib/model/device-offset';

const now = (): number => Date.now();
const utcOffsetMinutes = (): number => deviceOffsetMinutes(Date.now());

// Every listener on the first tick: an event that wakes the background is lost to one that comes later.
export default defineBackground({
  type: 'module',
  main() {
    speakBackgroundWords(navigator.languages);
    const settings = openSettingsStore(browser.storage.local);
    const reminderStore = openReminderStore(browser.storage.local);
    const openDatabase = openWhenNeeded();
    const toolbar = () =>
      showToolbar({
        browser,
        settings,
        reminder: reminderStore,
        area: browser.storage.local,
        now,
      });
    const consent = createConsentKeeper(browser, settings, now);
    const badges = createConsentKeeper(browser, settings, now, PROFILE_BADGES);
    const view = createViewPublisher(async () => {
      const opened = await openDatabase();
      if (!opened.ok) return undefined;
      const tell = (message: unknown) => browser.runtime.sendMessage(message);
      return publishView(opened.value, settings, tell, now(), utcOffsetMinutes());
    }, toolbar);
    const reminder = createReminderKeeper({
      browser,
      settings,
      store: reminderStore,
      now,
      timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
      async look() {
        const opened = await openDatabase();
        if (!opened.ok) return null;
        const chosen = await settings.read();
        const lastBackupAtMs = await settings.lastBackupAtMs();
        return lookForReminder(opened.value, chosen, lastBackupAtMs, now(), utcOffsetMinutes());
      },
      onChange: toolbar,
    });

    receiveMessages(
      browser,
      answerMessages({
        openDatabase,
        settings,
        consent,
        badges,
        area: browser.storage.local,
        reminder,
        view,
        askPages: (readerIds) => askOpenPages(browser, readerIds),
        takeSample: (tabId, url) => takeStructureSample(browser, tabId, url),
        now,
        utcOffsetMinutes,
      }),
    );
    followSignIns(browser, settings, openDatabase, now);
    browser.permissions.onRemoved.addListener((removed) => {
      void badges.permissionRemoved(removed);
      void consent.permissionRemoved(removed).then(() => {
        view.soon('counts');
      });
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === REFRESH_VIEW_ALARM) void view.now();
      if (name === REMINDER_ALARM || name === REFRESH_VIEW_ALARM) void reminder.tick();
    });
    followNotifications(browser, reminder, reminderStore, now, deviceOffsetMinutes);
    // Without this listener Firefox does not start the background with the browser.
    browser.runtime.onStartup.addListener(() => {
      void view.now();
    });
    browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
      if (reason === 'install') void openWelcome(browser);
      if (reason === 'update') void noteUpdate(browser, previousVersion);
      void badges.replaceOrphans();
      void consent.replaceOrphans().then(view.now);
    });

    void consent.restore();
    void badges.restore();
    void catchUpView(openDatabase, browser.storage.local, view);
    void rearmRefreshAlarm(browser);
    void reminder.tick();
  },
});
