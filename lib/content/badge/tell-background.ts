import type { BadgeMessage, Reply } from '../../messaging/messages';
import type { NativeBrowser } from '../../messaging/native-browser';

/** A background that is just being started or was just killed answers at the second or third try. */
const TRIES = 3;
const WAIT_MS = 400;

/**
 * Tells the background something until it answers, at most three times.
 * @returns what was answered, a refusal included; undefined when nobody answered
 */
export async function tellBackground<T>(
  browser: Pick<NativeBrowser, 'runtime'>,
  message: BadgeMessage,
  signal: AbortSignal,
): Promise<Reply<T> | undefined> {
  for (let attempt = 1; attempt <= TRIES && !signal.aborted; attempt += 1) {
    try {
      const reply = (await browser.runtime.sendMessage(message)) as Reply<T> | undefined;
      if (reply) return reply;
    } catch {
      // Nobody there: the background is starting, or the extension is gone.
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS * attempt));
  }
  return undefined;
}
