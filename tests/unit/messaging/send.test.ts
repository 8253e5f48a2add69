import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { sendToBackground } from '../../../lib/messaging/send';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends once; `answers` are what the background does at each try. */
async function sent(...answers: (() => Promise<unknown>)[]) {
  const sendMessage = vi.fn(() => answers.shift()?.() ?? Promise.resolve(undefined));
  const browser = { runtime: { sendMessage } } as unknown as Pick<Browser, 'runtime'>;
  const reply = sendToBackground(browser, { type: 'refreshView' });
  await vi.advanceTimersByTimeAsync(90_000);
  return { reply: await reply, tries: sendMessage.mock.calls.length };
}

const done = (): Promise<unknown> => Promise.resolve({ ok: true, value: undefined });
const refused = (): Promise<unknown> => Promise.reject(new Error('no receiving end'));
const silent = (): Promise<unknown> => new Promise(() => undefined);

describe('a command to the background', () => {
  it('is sent once when it is answered', async () => {
    expect(await sent(done)).toEqual({ reply: { ok: true, value: undefined }, tries: 1 });
  });

  it('is sent again to one that was starting, or ended without a word', async () => {
    expect(await sent(refused, silent, done)).toMatchObject({ reply: { ok: true }, tries: 3 });
  });

  it('is given up in the end', async () => {
    expect(await sent(silent, silent, silent)).toEqual({
      reply: { ok: false, reason: 'no-answer' },
      tries: 3,
    });
  });
});
