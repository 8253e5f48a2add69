import { describe, expect, it } from 'vitest';
import { receiveMessages, type MessageHandlers } from '../../../lib/messaging/receive';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const PAGE = {
  id: 'own-id',
  url: 'https://www.linkedin.com/feed/',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const POPUP = { id: 'own-id', url: 'chrome-extension://own-id/popup.html' };

function listenerFor(handlers: Partial<MessageHandlers>): Listener {
  const listeners: Listener[] = [];
  receiveMessages(
    {
      runtime: {
        id: 'own-id',
        getURL: (path: string) => `chrome-extension://own-id/${path}`,
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      },
    } as never,
    {
      fromPage: () => Promise.reject(new Error('not for the page')),
      fromExtension: () => Promise.reject(new Error('not for our pages')),
      ...handlers,
    },
  );
  expect(listeners).toHaveLength(1);
  return listeners[0]!;
}

describe('receiveMessages', () => {
  it('answers readings of the page and commands of our pages', async () => {
    const listener = listenerFor({
      fromPage: async (message, sender) => ({ ok: true, value: [message.type, sender] }),
      fromExtension: async (message) => ({ ok: true, value: message.type }),
    });
    expect(await listener({ type: 'reading' }, PAGE)).toEqual({
      ok: true,
      value: ['reading', { tabId: 7, url: 'https://www.linkedin.com/feed/' }],
    });
    expect(await listener({ type: 'deleteAll' }, POPUP)).toEqual({ ok: true, value: 'deleteAll' });
  });

  it('answers nobody who may not ask: a page with a command, one of our pages with a reading', () => {
    const listener = listenerFor({});
    expect(listener({ type: 'deleteAll' }, PAGE)).toBeUndefined();
    expect(listener({ type: 'reading' }, POPUP)).toBeUndefined();
    expect(listener({ type: 'deleteAll' }, { ...POPUP, id: 'other-id' })).toBeUndefined();
  });

  it('is silent to what is no question', () => {
    const listener = listenerFor({});
    for (const message of [null, 7, 'x', {}, { type: 7 }, { type: 'dataChanged', generation: 3 }]) {
      expect(listener(message, POPUP)).toBeUndefined();
    }
  });

  it('replies with a promise of the platform even when the handler has one of its own', async () => {
    const foreign = {
      then: (resolve: (value: unknown) => void) => {
        resolve({ ok: true, value: 1 });
      },
    };
    const listener = listenerFor({ fromExtension: () => foreign as never });
    const reply = listener({ type: 'refreshView' }, POPUP);
    expect(reply).toBeInstanceOf(Promise);
    expect(await reply).toEqual({ ok: true, value: 1 });
  });

  it('turns a bug into a failure that says what broke, so that the sender does not wait for ever', async () => {
    const listener = listenerFor({
      fromExtension: () => Promise.reject(new Error('broken table')),
    });
    expect(await listener({ type: 'refreshView' }, POPUP)).toEqual({
      ok: false,
      reason: 'failed: broken table',
    });
  });
});
