import { render } from 'preact';
import type { Browser } from 'webextension-polyfill';
import { SidePanel, type SidePanelState } from '../../components/sidepanel/side-panel';
import { sendToBackground } from '../../lib/messaging/send';
import { isConsentActive } from '../../lib/model/settings';
import { watchLocal, type LocalState } from '../../lib/store/watch-local';
import { lookAtPerson, mayLook } from './look-at-person';
import { readTab, tabInView } from './read-tab';

/** Follows the tab beside it: what page that is, what was read there just now, and who is in view. */
export async function startSidePanel(browser: Browser): Promise<void> {
  let local: LocalState = await watchLocal(browser, (changed) => {
    local = changed;
    void refresh();
  });
  let state: SidePanelState = {
    tab: null,
    view: local.view,
    isReadingOn: isConsentActive(local.settings.consent),
    mayLook: mayLook(local.settings),
    reads: [],
    isOthers: false,
    person: { kind: 'none' },
    seen: null,
    nowMs: Date.now(),
  };
  const show = (change: Partial<SidePanelState>): void => {
    state = { ...state, ...change, nowMs: Date.now() };
    render(<SidePanel {...state} on={on} />, document.body);
  };

  let turn = 0;
  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const { view, settings } = local;
    const tab = await tabInView(browser);
    const read = tab ? await readTab(tab, local, Date.now()) : null;
    // The person may have gone on while this tab was read.
    if (mine !== turn) return;
    show({
      tab,
      view,
      isReadingOn: isConsentActive(settings.consent),
      mayLook: mayLook(settings),
      reads: read?.reads ?? [],
      isOthers: read?.isOthers ?? false,
      person: read?.person ?? { kind: 'none' },
      ...(tab?.url === state.tab?.url ? {} : { seen: null }),
    });
  };

  const on = {
    onAct: (action: { url?: string }) =>
      void browser.tabs.create({ url: action.url ?? browser.runtime.getURL('dashboard.html') }),
    onOpenConsent: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html#read') }),
    onOpenDashboard: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') }),
    async onLookAtPerson() {
      const { tab } = state;
      if (!tab) return;
      show({ seen: 'looking' });
      const seen = await lookAtPerson(browser, tab, local);
      if (state.tab?.url === tab.url) show({ seen: seen ?? 'failed' });
    },
  };

  browser.tabs.onActivated.addListener(() => void refresh());
  browser.tabs.onUpdated.addListener((_, change, { active }) => {
    if (active && (change.url ?? change.status) !== undefined) void refresh();
  });
  show({});
  void sendToBackground(browser, { type: 'refreshView' });
  await refresh();
}
