import type { Reply } from './messages';

/** Replies that sending again cannot change. Any other failure may be a killed background. */
export const REFUSED_FOR_GOOD = ['no-consent', 'invalid'] as const;

/** Wait after the first try; it doubles from try to try up to the longest. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** After this many tries (about four minutes) the message is dropped: the next visit reads the page again. */
const MAX_TRIES = 12;

/** A reply that has not come by now is lost: a background may be killed between message and reply. */
const REPLY_TIMEOUT_MS = 30_000;

/** Messages that may wait; past this the oldest goes, because a later look tells more. */
const MAX_WAITING = 50;

export interface DeliveryOptions<M extends { id: string }> {
  send(message: M): Promise<Reply<unknown> | undefined>;
  /** Ends everything: timers are cleared, what waits is dropped. */
  signal: AbortSignal;
  /** Asked before every try; true = the extension is gone (updated, removed, disabled). */
  isOrphaned(): boolean;
  /** Called once when nothing may be sent any more: consent ended or the extension is gone. */
  onSilence(why: 'no-consent' | 'orphaned'): void;
}

export interface Delivery<M> {
  /** Queues a message. One whose `key` still waits is replaced, because it says the same or less. */
  deliver(message: M, key: string): void;
  /** Tries everything that waits once, at once: the page may be going away. */
  flush(): void;
  /** Resolves when at least half the places are free: whoever has much to send asks first, and nothing is dropped. */
  whenRoom(): Promise<void>;
}

/**
 * Sends messages one after the other until each is acknowledged. Success is `reply.ok === true` and nothing else: a
 * background that was killed resolves `undefined`, rejects, or never answers. The message keeps its id over all tries, so
 * that one that did arrive is not counted twice.
 */
export function startDelivery<M extends { id: string }>(options: DeliveryOptions<M>): Delivery<M> {
  const waiting: { message: M; key: string; tries: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;

  let askers: (() => void)[] = [];

  const hasRoom = (): boolean => waiting.length <= MAX_WAITING / 2;
  const tellAskers = (): void => {
    for (const tell of askers) tell();
    askers = [];
  };

  const drop = (id: string): void => {
    const index = waiting.findIndex((entry) => entry.message.id === id);
    if (index >= 0) waiting.splice(index, 1);
    if (hasRoom()) tellAskers();
  };

  const silence = (why: 'no-consent' | 'orphaned'): void => {
    waiting.length = 0;
    options.onSilence(why);
  };

  /** @returns whether the message needs no further try. */
  const settle = (reply: Reply<unknown> | undefined, id: string): boolean => {
    if (reply?.ok === true) drop(id);
    else if (reply?.ok === false && reply.reason === 'no-consent') silence('no-consent');
    else if (reply?.ok === false && isRefusedForGood(reply.reason)) drop(id);
    else return false;
    return true;
  };

  const sendOnce = async (message: M): Promise<boolean> => {
    if (options.isOrphaned()) {
      silence('orphaned');
      return true;
    }
    try {
      return settle(await withTimeout(options.send(message), options.signal), message.id);
    } catch {
      if (options.isOrphaned()) silence('orphaned');
      return false;
    }
  };

  const run = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    for (let entry = waiting[0]; entry && !options.signal.aborted; entry = waiting[0]) {
      entry.tries += 1;
      if (await sendOnce(entry.message)) continue;
      if (entry.tries >= MAX_TRIES) drop(entry.message.id);
      else {
        const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (entry.tries - 1), LONGEST_WAIT_MS);
        timer = setTimeout(() => {
          timer = undefined;
          void run();
        }, waitMs);
        break;
      }
    }
    isSending = false;
  };

  options.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    waiting.length = 0;
    tellAskers();
  });

  return {
    deliver(message, key) {
      if (options.signal.aborted) return;
      const inFlight = isSending ? 1 : 0;
      const same = waiting.findIndex((entry, index) => index >= inFlight && entry.key === key);
      if (same >= 0) waiting.splice(same, 1);
      waiting.push({ message, key, tries: 0 });
      if (waiting.length > MAX_WAITING) waiting.splice(inFlight, 1);
      if (timer === undefined) void run();
    },
    flush() {
      for (const { message } of waiting.slice(isSending ? 1 : 0)) void sendOnce(message);
    },
    whenRoom: () =>
      hasRoom() || options.signal.aborted
        ? Promise.resolve()
        : new Promise((resolve) => {
            askers.push(resolve);
          }),
  };
}

const isRefusedForGood = (reason: string): boolean =>
  (REFUSED_FOR_GOOD as readonly string[]).includes(reason);

/** Resolves `undefined` when the reply does not come in time or the signal ends the wait. */
function withTimeout<T>(reply: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      resolve(undefined);
    };
    const timer = setTimeout(giveUp, REPLY_TIMEOUT_MS);
    signal.addEventListener('abort', giveUp, { once: true });
    void reply.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    });
  });
}
