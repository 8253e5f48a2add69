import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';

/** The browser's side of page reading, as far as consent needs it: permission, registration, tabs. */
export function fakeSiteAccess() {
  const log: string[] = [];
  const state = { permitted: false, registered: false };
  let settings: Settings = DEFAULT_SETTINGS;
  let tabs: { id?: number; discarded?: boolean }[] = [{ id: 1 }, { id: 2 }];
  let brokenTab: number | undefined;

  const tabCall = (what: string, tabId: number): Promise<unknown> => {
    log.push(`${what} ${tabId}`);
    return tabId === brokenTab ? Promise.reject(new Error('tab closed')) : Promise.resolve([]);
  };
  const browser = {
    permissions: {
      contains: () => Promise.resolve(state.permitted),
      remove: () => {
        log.push('remove permission');
        state.permitted = false;
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(state.registered ? [{}] : []),
      registerContentScripts: (scripts: { id: string }[]) => {
        if (state.registered) return Promise.reject(new Error('Duplicate script ID'));
        log.push(`register ${JSON.stringify(scripts)}`);
        state.registered = true;
        return Promise.resolve();
      },
      unregisterContentScripts: () => {
        if (!state.registered) return Promise.reject(new Error('Nonexistent script ID'));
        log.push('unregister');
        state.registered = false;
        return Promise.resolve();
      },
      executeScript: ({ target }: { target: { tabId: number } }) => tabCall('inject', target.tabId),
    },
    tabs: {
      query: () => Promise.resolve(state.permitted ? tabs : []),
      sendMessage: (tabId: number, message: { type: string }) => tabCall(message.type, tabId),
    },
  };
  return {
    browser: browser as never,
    state,
    log,
    settings: {
      read: () => Promise.resolve(settings),
      update: (change: (current: Settings) => Settings) => {
        const next = change(settings);
        if (next !== settings) log.push(next.consent?.withdrawnAtMs === null ? 'consent' : 'end');
        settings = next;
        return Promise.resolve();
      },
    },
    consent: () => settings.consent,
    setConsent(consent: Settings['consent']) {
      settings = { ...settings, consent };
    },
    setTabs(next: typeof tabs, broken?: number) {
      tabs = next;
      brokenTab = broken;
    },
  };
}
