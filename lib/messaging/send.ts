import type { Browser } from 'webextension-polyfill';
import type { ExtensionMessage, Reply } from './messages';
import { withinTime } from './within-time';

/** A background that is just being started or was just killed answers at the second or third try. */
const TRIES = 3;
const WAIT_MS = 300;

/** One that ends while it is asked may never answer, not even with an error. Joining two large accounts takes seconds. */
const ANSWER_MS = 20_000;

/**
 * Asks the background for something, from one of the extension's own pages. Commands are idempotent, so that one whose
 * reply was lost is sent again.
 * @returns `{ok: false, reason: 'no-answer'}` when the background never acknowledged it
 */
export async function sendToBackground(
  browser: Pick<Browser, 'runtime'>,
  message: ExtensionMessage,
): Promise<Reply<unknown>> {
  const ask = async () =>
    (await browser.runtime.sendMessage(message)) as Reply<unknown> | undefined;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const reply = await withinTime(ask(), ANSWER_MS);
    if (reply) return reply;
    if (attempt < TRIES) await new Promise((resolve) => setTimeout(resolve, WAIT_MS * attempt));
  }
  return { ok: false, reason: 'no-answer' };
}
