import { render } from 'preact';
import type { Browser } from 'webextension-polyfill';
import {
  Dashboard,
  SECTIONS,
  type DashboardState,
  type Section,
} from '../../components/dashboard/dashboard';
import { watchLocal } from '../../lib/store/watch-local';
import { t } from '../../lib/words/t';
import { ImportSession, NOTHING_IMPORTED } from '../imports/import-session';
import { dashboardCallbacks } from './dashboard-callbacks';
import { fileCallbacks } from './file-callbacks';
import { loadSection } from './load-section';
import { loadTables } from './load-tables';
import { restoreCallbacks } from './restore-callbacks';

/** Shows the section that the address names, and repaints when the address or anything stored changes. */
export async function startDashboard(browser: Browser): Promise<void> {
  const local = await watchLocal(browser, (changed) => {
    show(changed);
    void reload();
  });
  let state: DashboardState = {
    ...local,
    section: sectionOf(location.hash),
    nowMs: Date.now(),
    accounts: [],
    activeAccountId: local.view?.account?.id ?? null,
    typed: [],
    readers: [],
    anchors: [],
    copiedSample: null,
    correcting: false,
    outcome: null,
    restoring: { stage: 'idle' },
    ...NOTHING_IMPORTED,
    history: null,
    drawHistory: null,
    imports: [],
    compared: [],
    waiting: [],
    jobChanges: [],
    gone: [],
    acceptance: null,
    failure: null,
    version: browser.runtime.getManifest().version,
  };
  const show = (change: Partial<DashboardState>): void => {
    state = { ...state, ...change, nowMs: Date.now() };
    state.activeAccountId = state.view?.account?.id ?? null;
    render(<Dashboard {...state} on={callbacks} />, document.body);
  };
  const reload = async (): Promise<void> => {
    const { activeAccountId, section } = state;
    const all = [loadTables(activeAccountId), loadSection(section, activeAccountId)] as const;
    for (const tables of await Promise.all(all)) {
      if (tables.ok) show(tables.value);
      else show({ failure: t('failure.database', { reason: tables.error }) });
    }
  };
  const session = new ImportSession(browser, show);
  const callbacks = {
    ...dashboardCallbacks(browser, show),
    ...fileCallbacks(browser, session, () => state.activeAccountId, show),
    ...restoreCallbacks(browser, show),
  };

  addEventListener('hashchange', () => {
    show({ section: sectionOf(location.hash), failure: null });
    scrollTo(0, 0);
    void reload();
  });
  show({});
  callbacks.refresh();
  await reload();
}

const sectionOf = (hash: string): Section =>
  SECTIONS.find((section) => `#${section}` === hash) ?? 'overview';
