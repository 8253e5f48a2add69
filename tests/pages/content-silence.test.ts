import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
let world: Record<string, unknown>;

const start = (): Promise<void> =>
  startPageReader({
    browser: extension.browser,
    window: page.window,
    selectors: simpleSelectors,
    world,
  });
const setCount = (count: string): void => page.render(`<p id="count">${count}</p>`);

beforeEach(async () => {
  extension = fakeExtension();
  world = {};
  page = await openPage('/page/a', '<p id="count">1</p>');
});
afterEach(() => {
  extension.withdraw();
  page.close();
});

/** Whether nothing is sent although the page changes, over the time a look and its confirmation take. */
async function expectSilence(): Promise<void> {
  const before = extension.sent.length;
  setCount(String(Math.random()));
  await sleep(2_500);
  expect(extension.sent.length).toBe(before);
}

describe('where nothing is read', () => {
  it('without consent', async () => {
    extension = fakeExtension({ consented: false });
    await start();
    await expectSilence();
    expect(extension.listeners()).toBe(0);
  });

  it('in a frame', async () => {
    Object.defineProperty(page.window, 'top', { value: window });
    await start();
    await expectSilence();
  });

  it('in a private window', async () => {
    extension.setPrivate();
    await start();
    await expectSilence();
  });

  it('where there is no extension', async () => {
    await startPageReader({
      browser: undefined,
      window: page.window,
      selectors: simpleSelectors,
      world,
    });
    await expectSilence();
  });

  it('a second time in the same document', async () => {
    await start();
    await start();
    await until(() => extension.sent.length > 0);
    await sleep(1_500);
    expect(extension.sent).toHaveLength(1);
  });
});

describe('the end of consent', () => {
  it('ends everything when the settings change', async () => {
    await start();
    await until(() => extension.sent.length > 0);
    extension.withdraw();
    expect(extension.listeners()).toBe(0);
    await expectSilence();
  });

  it('ends everything when the background says stop', async () => {
    await start();
    await until(() => extension.sent.length > 0);
    extension.message({ type: 'stop' });
    expect(extension.listeners()).toBe(0);
    await expectSilence();
  });

  it('ends everything when ingest refuses', async () => {
    extension.setAnswer(() => Promise.resolve({ ok: false, reason: 'no-consent' }));
    await start();
    await until(() => extension.sent.length > 0);
    await until(() => extension.listeners() === 0);
    await expectSilence();
  });

  it('drops what waits to be sent', async () => {
    extension.setAnswer(() => Promise.resolve(undefined));
    await start();
    await until(() => extension.sent.length === 1);
    extension.withdraw();
    await sleep(2_000);
    expect(extension.sent).toHaveLength(1);
  });

  it('is not mistaken for another change of the settings', async () => {
    await start();
    extension.message({ type: 'dataChanged', generation: 2 });
    await until(() => extension.sent.length > 0);
  });

  it('may be followed by a new start in the same document', async () => {
    await start();
    extension.message({ type: 'stop' });
    await start();
    await until(() => extension.sent.length > 0);
    expect(extension.counts()).toEqual(['1']);
  });
});

describe('an orphan', () => {
  it('falls silent at the next look', async () => {
    await start();
    await until(() => extension.sent.length > 0);
    extension.orphan();
    await expectSilence();
    expect((world.evenkeelPageReader as AbortSignal).aborted).toBe(true);
  });
});

describe('a page that nobody looks at', () => {
  it('is not read until somebody does', async () => {
    page.setHidden(true);
    await start();
    await expectSilence();
    page.setHidden(false);
    await until(() => extension.sent.length > 0);
  });

  it('is not read while it is prerendered', async () => {
    Object.defineProperty(page.document, 'prerendering', { configurable: true, value: true });
    await start();
    await expectSilence();
    Object.defineProperty(page.document, 'prerendering', { configurable: true, value: false });
    page.document.dispatchEvent(new Event('prerenderingchange'));
    await until(() => extension.sent.length > 0);
  });

  it('is not sent again when somebody comes back to the same numbers', async () => {
    await start();
    await until(() => extension.sent.length === 1);
    page.setHidden(true);
    await sleep(100);
    page.setHidden(false);
    await sleep(2_000);
    expect(extension.sent).toHaveLength(1);
  });
});

describe('delivery', () => {
  it('sends the same message until it is acknowledged', async () => {
    let calls = 0;
    extension.setAnswer(() => {
      calls += 1;
      return Promise.resolve(calls < 3 ? undefined : { ok: true, value: undefined });
    });
    await start();
    await until(() => extension.sent.length === 3, 8_000);
    await sleep(3_000);
    expect(extension.sent).toHaveLength(3);
    expect(new Set(extension.sent.map((m) => m.id)).size).toBe(1);
  });
});
