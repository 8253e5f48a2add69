import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../assets/styles/popup.css';
import { Popup } from '../../../components/popup/popup';
import type { PopupCallbacks, PopupState } from '../../../components/popup/popup-props';
import { setLocale } from '../../../lib/words/locales';
import { NOW_MS, POPUP_VIEWS, TOLD } from '../../fixtures/popup-views';
import { paint, press } from './paint';
import { AT_REST } from './popup-at-rest';

/** At this height browsers cut a popup. */
const HIGHEST = 600;

const on = new Proxy({} as PopupCallbacks, { get: () => vi.fn() });

const popup = (more: Partial<PopupState>) => (
  <Popup view={null} nowMs={NOW_MS} {...AT_REST} openBeside={vi.fn()} {...more} on={on} />
);

const STATES: Record<string, Partial<PopupState>> = {
  ...Object.fromEntries(Object.entries(POPUP_VIEWS).map(([name, view]) => [name, { view }])),
  typing: { view: POPUP_VIEWS.full, typing: true },
  correcting: { view: POPUP_VIEWS.jump, correcting: true },
  told: { view: POPUP_VIEWS.full, telling: TOLD },
};

beforeEach(async () => {
  document.body.className = '';
  await page.viewport(384, HIGHEST);
});

describe.each(['en', 'de', 'es', 'fr', 'pt'])(
  'in %s the popup is whole without scrolling',
  (language) => {
    it.each(Object.entries(STATES))('%s', async (_, state) => {
      await setLocale([language]);
      const body = paint(popup(state));
      await vi.waitFor(
        () => expect(body.getBoundingClientRect().height).toBeLessThanOrEqual(HIGHEST),
        300,
      );
      await setLocale(['en']);
    });
  },
);

it('a reminder that comes later still makes room for itself', async () => {
  const body = paint(popup({ view: POPUP_VIEWS.full }));
  paint(popup({ view: POPUP_VIEWS.full, telling: TOLD }));
  await vi.waitFor(() => expect(body.getBoundingClientRect().height).toBeLessThanOrEqual(HIGHEST));
  expect(body.querySelector('.next')).toBeNull();
  press(body, 'Skip');
});
