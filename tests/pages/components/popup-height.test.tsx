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

const FOUND = {
  total: 133,
  people: Array.from({ length: 20 }, (_, i) => ({
    id: `p${i}`,
    name: `Wolfeschlegelsteinhausen ${i}`,
    slug: `p-${i}`,
    title: 'Head of Sales, Europe, Middle East and Africa',
    company: 'Kelp Labs',
  })),
};

const known = (body: HTMLElement): Element | null => body.querySelector('.known');

it.each(['en', 'de', 'es', 'fr', 'pt'])(
  'in %s it is still whole when it lists who is known, and as before when the box is emptied',
  async (language) => {
    await setLocale([language]);
    const finding = { ...on, onFind: () => Promise.resolve(FOUND) } as unknown as PopupCallbacks;
    const body = paint(
      <Popup
        view={POPUP_VIEWS.full ?? null}
        nowMs={NOW_MS}
        {...AT_REST}
        openBeside={vi.fn()}
        on={finding}
      />,
    );
    await vi.waitFor(() => expect(body.querySelector('.beside button')).not.toBeNull());
    body.querySelector<HTMLButtonElement>('.beside button')?.click();
    const field = await vi.waitUntil(() => body.querySelector<HTMLInputElement>('input'));
    field.value = 'kelp';
    field.form?.requestSubmit();
    await vi.waitFor(() => expect(known(body)).not.toBeNull());
    expect(body.getBoundingClientRect().height).toBeLessThanOrEqual(HIGHEST);
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.waitFor(() => expect(known(body)).toBeNull());
    expect(body.querySelector('.next')?.checkVisibility()).toBe(true);
    await setLocale(['en']);
  },
);

it('a reminder that comes later still makes room for itself', async () => {
  const body = paint(popup({ view: POPUP_VIEWS.full }));
  paint(popup({ view: POPUP_VIEWS.full, telling: TOLD }));
  await vi.waitFor(() => expect(body.getBoundingClientRect().height).toBeLessThanOrEqual(HIGHEST));
  expect(body.querySelector('.next')).toBeNull();
  press(body, 'Skip');
});
