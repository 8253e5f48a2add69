import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPageReader } from '../../lib/content/start-page-reader';
import {
  fakeExtension,
  openPage,
  simpleSelectors,
  sleep,
  until,
  type FakePage,
} from './content-page';

let page: FakePage;
let extension: ReturnType<typeof fakeExtension>;

const start = (): Promise<void> =>
  startPageReader({
    browser: extension.browser,
    window: page.window,
    selectors: simpleSelectors,
    world: {},
  });

beforeEach(() => {
  extension = fakeExtension();
});
afterEach(() => {
  extension.withdraw();
  page.close();
});

describe('looks', () => {
  it('sends a settled page once, without changing it', async () => {
    page = await openPage('/page/a', '<main><p id="count">1,465</p></main>');
    const mutations: MutationRecord[] = [];
    const observer = new MutationObserver((records) => mutations.push(...records));
    observer.observe(page.document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    await start();
    await until(() => extension.sent.length > 0);
    await sleep(1_500);
    expect(extension.counts()).toEqual(['1,465']);
    expect(mutations).toHaveLength(0);
    observer.disconnect();
  });

  it('waits until the page is rendered', async () => {
    page = await openPage('/page/a', '<p id="count">0</p>');
    await start();
    for (let i = 1; i <= 20; i += 1) {
      page.render(`<p id="count">${i}</p>`);
      await sleep(60);
    }
    await until(() => extension.sent.length > 0);
    expect(extension.counts()).toEqual(['20']);
  });

  it('looks at a page that never falls silent', async () => {
    page = await openPage('/page/a', '<p id="count">7</p><i></i>');
    await start();
    const noise = setInterval(() => {
      page.document.querySelector('i')!.textContent = String(Math.random());
    }, 100);
    await until(() => extension.sent.length > 0, 8_000);
    clearInterval(noise);
    expect(extension.counts()).toEqual(['7']);
  });

  it('does not send a number that stood for a moment only', async () => {
    page = await openPage('/page/a', '<p id="count">10</p>');
    await start();
    await sleep(800);
    page.document.querySelector('#count')!.firstChild!.nodeValue = '1,465';
    await until(() => extension.sent.length > 0);
    expect(extension.counts()).toEqual(['1,465']);
  });

  it('sends a changed number of the same visit', async () => {
    page = await openPage('/page/a', '<p id="count">10</p>');
    await start();
    await until(() => extension.sent.length === 1);
    page.document.querySelector('#count')!.firstChild!.nodeValue = '11';
    await until(() => extension.sent.length === 2, 9_000);
    expect(extension.counts()).toEqual(['10', '11']);
    expect(extension.sent[1]!.documentId).toBe(extension.sent[0]!.documentId);
    expect(extension.sent[1]!.id).not.toBe(extension.sent[0]!.id);
  });

  it('reports what is missing, with a structure sample, after its patience has ended', async () => {
    page = await openPage('/page/a', '<main><p>no number</p></main>');
    await start();
    await sleep(13_000);
    expect(extension.sent).toHaveLength(0);
    await until(() => extension.sent.length > 0, 8_000);
    expect(extension.sent[0]!.gaveUp).toBe(true);
    expect(extension.sent[0]!.reading.fields[0]!.witnesses).toEqual([]);
  });

  it('hands over what it found when the person leaves a page before all is there', async () => {
    page = await openPage('/page/a', '<p>no number</p>');
    await start();
    await sleep(2_500);
    expect(extension.sent).toHaveLength(0);
    page.pushState('/elsewhere');
    await until(() => extension.sent.length > 0);
    expect(extension.sent[0]!.reading.fields.map((f) => f.field)).toEqual(['other']);
    expect(extension.sent[0]!.gaveUp).toBe(false);
  });

  it('hands over what a page says of somebody else, who has no count to show', async () => {
    page = await openPage('/page/a', '<p id="place">Berlin</p>');
    await start();
    await sleep(2_500);
    expect(extension.sent).toHaveLength(0);
    page.pushState('/elsewhere');
    await until(() => extension.sent.length > 0);
    expect(extension.sent[0]!.reading.fact?.texts).toEqual(['Berlin']);
    expect(extension.sent[0]!.reading.fields).toEqual([]);
  });

  it('waits for the frame with the viewer', async () => {
    page = await openPage('/page/a', '<p id="count">10</p>');
    const frame = page.document.createElement('iframe');
    frame.src = '/preload/';
    page.document.body.append(frame);
    frame.contentDocument!.addEventListener('never', () => undefined);
    await start();
    frame.addEventListener('load', () => {
      frame.contentDocument!.body.innerHTML = '<code>robin-sample</code>';
    });
    await until(() => extension.sent.length > 0);
    expect(extension.sent.at(-1)!.reading.viewers).toEqual([
      { slug: 'robin-sample', memberId: null },
    ]);
  });
});

describe.each([
  ['with the Navigation API', {}],
  ['with the address polled', { withoutNavigationApi: true }],
])('moves inside the app, %s', (_how, options) => {
  it('does not take the old page at the new address for the new one', async () => {
    page = await openPage('/page/a', '<p id="count">111</p>', options);
    await start();
    await until(() => extension.sent.length === 1);
    page.pushState('/page/b');
    await sleep(3_000);
    page.document.body.append(page.document.createElement('progress'));
    await sleep(1_000);
    expect(extension.counts()).toEqual(['111']);
    page.render('<p id="count">222</p>');
    await until(() => extension.sent.length === 2);
    expect(extension.counts()).toEqual(['111', '222']);
    const { url, navigatedInApp } = extension.sent[1]!.reading;
    expect(new URL(url).pathname).toBe('/page/b');
    expect(navigatedInApp).toBe(true);
    expect(extension.sent[0]!.reading.navigatedInApp).toBe(false);
  });

  it('starts reading after a move from a page where nothing is read', async () => {
    page = await openPage('/elsewhere', '<p id="count">5</p>', options);
    await start();
    await sleep(1_500);
    expect(extension.sent).toHaveLength(0);
    page.pushState('/page/a');
    await sleep(300);
    page.render('<p id="count">6</p>');
    await until(() => extension.sent.length > 0);
    expect(extension.counts()).toEqual(['6']);
  });
});

describe('lists', () => {
  const row = (i: number): string => `<li><a href="/in/p${i}">Person ${i}</a></li>`;
  const rows = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => row(from + i)).join('');

  it('reads each person once, those that come later too', async () => {
    page = await openPage('/list/a', `<p id="count">9</p><ul>${rows(0, 10)}</ul>`);
    await start();
    await until(() => extension.names().length === 10);
    const list = page.document.querySelector('ul')!;
    for (let i = 10; i < 130; i += 10) {
      list.insertAdjacentHTML('beforeend', rows(i, i + 10));
      await sleep(30);
    }
    await until(() => extension.names().length === 130);
    expect(new Set(extension.names()).size).toBe(130);
    expect(Math.max(...extension.sent.map((m) => m.reading.people.length))).toBeLessThanOrEqual(
      100,
    );
  });

  it('reads a row whose content comes after it, and a re-used row', async () => {
    page = await openPage('/list/a', '<p id="count">9</p><ul><li></li></ul>');
    await start();
    await until(() => extension.sent.length > 0);
    const li = page.document.querySelector('li')!;
    li.innerHTML = '<a href="/in/late">Late</a>';
    await until(() => extension.names().length === 1);
    li.innerHTML = '<a href="/in/other">Other</a>';
    await until(() => extension.names().length === 2);
    expect(extension.names()).toEqual(['Late', 'Other']);
  });

  it('sends people without the count again', async () => {
    page = await openPage('/list/a', `<p id="count">9</p><ul>${rows(0, 3)}</ul>`);
    await start();
    await until(() => extension.names().length === 3);
    expect(extension.counts()).toEqual(['9']);
    const withPeople = extension.sent.filter((m) => m.reading.people.length > 0);
    expect(withPeople.every((m) => m.reading.fields.length === 0)).toBe(true);
  });

  it('reads no rows of the old list at the new address', async () => {
    page = await openPage('/list/a', `<p id="count">9</p><ul>${rows(0, 3)}</ul>`);
    await start();
    await until(() => extension.names().length === 3);
    page.pushState('/list/b');
    page.document.querySelector('ul')!.insertAdjacentHTML('beforeend', rows(3, 6));
    await sleep(2_500);
    expect(extension.names()).toHaveLength(3);
  });

  it('takes the rows where the browser cannot tell when a page is idle, as Safari', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    page = await openPage('/list/a', `<p id="count">300</p><ul hidden>${rows(0, 300)}</ul>`);
    await start();
    await until(() => extension.names().length === 300);
    vi.unstubAllGlobals();
  });

  it('takes 1,500 rows in slices between which the page breathes', async () => {
    page = await openPage('/list/a', '<p id="count">4,000</p><ul hidden></ul>');
    await start();
    await until(() => extension.counts().length === 1);
    // A clock on which every question costs a quarter of a millisecond makes the slices the same on any machine.
    let nowMs = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 0.25));
    const breaths = vi.spyOn(window, 'requestIdleCallback');
    page.document.querySelector('ul')!.insertAdjacentHTML('beforeend', rows(0, 1_500));
    await until(() => extension.names().length === 1_500, 40_000);
    clock.mockRestore();
    expect(breaths.mock.calls.length).toBeGreaterThan(1_500 / 200);
    breaths.mockRestore();
  });
});
