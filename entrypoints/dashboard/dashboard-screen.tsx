import { Fragment, render } from 'preact';
import type { Browser } from 'webextension-polyfill';
import { Dashboard } from '../../components/dashboard/dashboard';
import { routeOf, type Section } from '../../components/dashboard/sections';
import { sendToBackground } from '../../lib/messaging/send';
import { sortWhenNeeded } from '../../lib/store/classification/run-classification';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import { watchLocal } from '../../lib/store/watch-local';
import { t } from '../../lib/words/t';
import { overview } from './sections/overview';
import { networkAsker } from './network/ask-network';
import { oneAtATime } from './one-at-a-time';
import { OpenedSections } from './opened-sections';
import type { Screen, ScreenState, SectionController } from './screen';
import { SECTION_MODULES } from './section-modules';

/** Shows the section that the address names, and repaints when the address or anything stored changes. */
export async function startDashboard(browser: Browser): Promise<void> {
  const sort = sortWhenNeeded(browser);
  const local = await watchLocal(browser, (changed) => {
    screen.show(changed);
    sort(changed.view ?? null);
    void reload();
  });
  let state: ScreenState = {
    ...local,
    route: routeOf(location.hash),
    nowMs: Date.now(),
    failure: null,
  };
  let isBusy = false;

  const screen: Screen = {
    browser,
    ask: networkAsker(),
    place: () => ({
      accountId: screen.accountId,
      goalName: state.settings.goal,
      nowMs: Date.now(),
    }),
    get state() {
      return state;
    },
    get accountId() {
      return state.view?.account?.id ?? '';
    },
    show(change) {
      state = { ...state, ...change, nowMs: Date.now() };
      screen.repaint();
    },
    repaint() {
      const { section } = state.route;
      render(
        <Dashboard
          section={section}
          isExample={state.view?.account?.origin === 'example'}
          failure={state.failure}
          isBusy={isBusy}
          onLeaveExample={() => void screen.send({ type: 'leaveExample' })}
        >
          <Fragment key={opened.keyOf(section)}>{opened.at(section)?.draw()}</Fragment>
        </Dashboard>,
        document.body,
      );
    },
    async send(message) {
      const reply = await sendToBackground(browser, message);
      screen.show({ failure: reply.ok ? null : t('failure.command', { reason: reply.reason }) });
      return reply.ok;
    },
    async write(change) {
      if (!(await screen.keep(change))) return false;
      await sendToBackground(browser, { type: 'refreshView' });
      await reload();
      return true;
    },
    async keep(change) {
      const failure = await withDatabase(change);
      screen.show({ failure });
      if (failure !== null) return false;
      await reload();
      return true;
    },
  };

  const opened = new OpenedSections(screen);
  const controllerOf = async (section: Section): Promise<SectionController> =>
    opened.open(section, await SECTION_MODULES[section]());
  const load = async (): Promise<void> => {
    const { section } = state.route;
    const isNew = !opened.has(section);
    const controller = await controllerOf(section).catch((error: unknown) => {
      screen.show({ failure: failureOf(error) });
    });
    if (!controller) return;
    isBusy = controller.load !== undefined;
    if (isNew || isBusy) screen.repaint();
    if (!controller.load) return;
    const failure = await withDatabase((db) => controller.load?.(db, screen.accountId));
    isBusy = false;
    performance.mark('section-shown');
    if (failure === null) screen.repaint();
    else screen.show({ failure });
  };
  const reload = oneAtATime(load);

  addEventListener('hashchange', () => {
    const route = routeOf(location.hash);
    const isElsewhere = route.section !== state.route.section;
    screen.show({ route, failure: null });
    if (isElsewhere) scrollTo(0, 0);
    void reload();
  });
  // The view that is stored is painted before anything else is fetched.
  opened.open('overview', overview);
  screen.show({});
  performance.mark('dashboard-shown');
  void sendToBackground(browser, { type: 'refreshView' });
  await reload();
}

/**
 * Opens the database for one piece of work.
 * @returns why it did not work, to be read; `null` when it did
 */
async function withDatabase(work: (db: EvenkeelDatabase) => unknown): Promise<string | null> {
  try {
    const opened = await openDatabase();
    if (!opened.ok) return t('failure.database', { reason: opened.error });
    try {
      await work(opened.value);
      return null;
    } finally {
      opened.value.close();
    }
  } catch (error) {
    return failureOf(error);
  }
}

const failureOf = (error: unknown): string =>
  t('failure.database', { reason: error instanceof Error ? error.name : 'unknown' });
