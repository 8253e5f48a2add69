import { beforeEach, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../../assets/styles/popup.css';
import { Know } from '../../../components/popup/know';
import type { PopupProps } from '../../../components/popup/popup-props';
import { POPUP_VIEWS } from '../../fixtures/popup-views';
import { paint, press } from './paint';

const PROPS = { view: POPUP_VIEWS.full, openBeside: vi.fn(), on: {} } as unknown as PopupProps;

/** What stands above the search box is so tall. */
const paintBelow = (height: number): HTMLElement =>
  paint(
    <main>
      <div style={{ height: `${height}px` }}>
        <figure class="trend">
          <svg />
        </figure>
      </div>
      <Know {...PROPS} />
    </main>,
  );

const box = () => document.querySelector<HTMLInputElement>('#popup-company');

beforeEach(async () => {
  document.body.className = '';
  await browserPage.viewport(384, 600);
});

it('stands open where there is room', () => {
  paintBelow(300);
  expect(box()).not.toBeNull();
  expect(document.body.className).toBe('');
});

it('gives way in a popup that would be cut, and comes when it is asked for', async () => {
  const body = paintBelow(540);
  await vi.waitFor(() => expect(box()).toBeNull());
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(600);
  expect(document.body.className).toBe('');
  press(body, 'Who do I know at …');
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
});

it('is followed by the drawing of the trend where that is not enough', async () => {
  paintBelow(700);
  await vi.waitFor(() => expect(document.body.className).toContain('short'));
  const drawing = document.querySelector('.trend svg');
  expect(drawing && getComputedStyle(drawing).display).toBe('none');
});

it('gives way, with what can be read at any time, to what waits for an answer', async () => {
  const body = paint(
    <main>
      <section class="card" style={{ height: '700px' }} />
      <p class="health">Network health</p>
      <Know {...PROPS} />
    </main>,
  );
  await vi.waitFor(() => expect(document.body.className).toBe('short shorter'));
  expect(body.querySelector('.health')?.checkVisibility()).toBe(false);
  expect(body.querySelector('.beside')?.checkVisibility()).toBe(false);
});

it('stays while somebody types into it, however tall the popup becomes', () => {
  paintBelow(300);
  box()?.focus();
  paintBelow(700);
  expect(document.activeElement).toBe(box());
  expect(document.body.className).toBe('');
});

it('forgets whom it found when another account is on show', async () => {
  const found = {
    total: 1,
    people: [{ id: 'p', name: 'Ada Alder', slug: null, title: 'Baker', company: 'Kelp Labs' }],
  };
  const on = { onFind: () => Promise.resolve(found) };
  const shown = (accountId: string) => (
    <Know
      {...PROPS}
      {...({
        view: { ...POPUP_VIEWS.full, account: { ...POPUP_VIEWS.full.account, id: accountId } },
        on,
      } as unknown as PopupProps)}
    />
  );
  const body = paint(shown('mine'));
  const field = box();
  if (field) field.value = 'Kelp Labs';
  field?.form?.requestSubmit();
  await vi.waitFor(() => expect(body.textContent).toContain('Ada Alder'));
  paint(shown('other'));
  expect(body.textContent).not.toContain('Ada Alder');
});
