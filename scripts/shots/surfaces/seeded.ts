import { REMINDER_KEY, type ReminderState } from '../../../lib/model/reminder';
import { CONSENT_VERSION } from '../../../lib/model/settings';
import { t } from '../../../lib/words/t';
import { NOW_MS, POPUP_VIEWS, TOLD } from '../../../tests/fixtures/popup-views';
import type { Shot } from '../shot';

const CONSENT = { version: CONSENT_VERSION, givenAtMs: Date.UTC(2026, 10, 2), withdrawnAtMs: null };
const NEW_SETTINGS = { consent: null, goal: 'general', goalChosen: false, activeAccountId: null };
const OLD_SETTINGS = { ...NEW_SETTINGS, consent: CONSENT, goal: 'creator', goalChosen: true };

/** The seeded view stays: nobody computes a new one, and no day passes. */
const HOLD_STILL = `chrome.runtime.sendMessage = async () => ({ ok: true, value: undefined });
  Date.now = () => ${NOW_MS};`;

/** A page that shows what was put into `storage.local`, whatever the background has. */
const seeded = (shot: Omit<Shot, 'before' | 'first'>, entries: Record<string, unknown>): Shot => ({
  ...shot,
  first: HOLD_STILL,
  before: (extension) => extension.store({ [REMINDER_KEY]: null, ...entries }),
});

const popup = (name: string, view: keyof typeof POPUP_VIEWS, more: Partial<Shot> = {}): Shot =>
  seeded(
    { name: `popup-${name}`, path: 'popup.html', widths: [384], ...more },
    { popupView: POPUP_VIEWS[view] },
  );

const REMINDED: ReminderState = { settledUntilMs: NOW_MS, goalReached: null, tellings: [TOLD] };

const views = Object.keys(POPUP_VIEWS) as (keyof typeof POPUP_VIEWS)[];

/** Popup and welcome in every state that they can be in. */
export const seededShots = (): Shot[] => [
  ...views.map((view) =>
    popup(view, view, view === 'full' || view === 'huge' ? { widths: [384, 320] } : {}),
  ),
  popup('typing', 'below', {
    async act(page) {
      await page.getByRole('button', { name: t('footer.type'), exact: true }).click();
      await page.getByRole('button', { name: t('type.submit') }).click();
    },
  }),
  popup('correcting', 'jump', {
    act: (page) => page.getByRole('button', { name: t('question.no') }).click(),
  }),
  popup('rtl', 'below', { dir: 'rtl', onlyEnglish: true }),
  popup('rtl-huge', 'huge', { dir: 'rtl', onlyEnglish: true }),
  popup('long-words', 'floor', { stretch: true, onlyEnglish: true }),
  seeded(
    { name: 'popup-telling', path: 'popup.html', widths: [384, 320] },
    { popupView: POPUP_VIEWS.below, [REMINDER_KEY]: REMINDED },
  ),
  seeded(
    { name: 'dashboard-telling', path: 'dashboard.html#report/2026-W47', widths: [1280, 320] },
    { popupView: POPUP_VIEWS.full, settings: OLD_SETTINGS, [REMINDER_KEY]: REMINDED },
  ),
  {
    name: 'dashboard-refused',
    path: 'dashboard.html#settings',
    widths: [1280, 320],
    first: `chrome.runtime.sendMessage = async () => undefined;`,
    act: (page) => page.getByRole('radio').first().click(),
  },
  {
    name: 'dashboard-without-database',
    path: 'dashboard.html#history',
    widths: [1280, 320],
    first: `indexedDB.open = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  },
  seeded(
    { name: 'welcome', path: 'welcome.html', widths: [1280, 320] },
    { popupView: null, settings: NEW_SETTINGS },
  ),
  seeded(
    { name: 'welcome-with-balance', path: 'welcome.html', widths: [1280, 320] },
    { popupView: POPUP_VIEWS.full, settings: OLD_SETTINGS },
  ),
  seeded(
    { name: 'dashboard-broken-reader', path: 'dashboard.html#readers', widths: [1280, 320] },
    { popupView: POPUP_VIEWS.broken, settings: OLD_SETTINGS },
  ),
];
