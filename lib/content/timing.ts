/** Longest run of work before the page gets its turn. Under a throttle of 4 × it stays below a long task of 50 ms. */
const SLICE_MS = 8;

/** Idle time is waited for, but not for ever: a busy page would never be read. */
const IDLE_TIMEOUT_MS = 1_000;

/** Runs `act` after `delayMs` unless the signal ends first. @returns cancels it */
export function after(delayMs: number, signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) return () => undefined;
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    act();
  }, delayMs);
  const cancel = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  signal.addEventListener('abort', cancel, { once: true });
  return cancel;
}

/** Safari cannot tell when the page is idle. */
type MaybeIdle = Partial<Pick<Window, 'requestIdleCallback'>>;

/** Resolves when the page has nothing better to do, at the latest after a second. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    const browser: MaybeIdle = self;
    void (
      browser.requestIdleCallback?.(resolve, { timeout: IDLE_TIMEOUT_MS }) ?? setTimeout(resolve)
    );
  });

/**
 * Hands every item to `act` in slices between which the page breathes. Items added meanwhile are taken too.
 * Stops when the signal ends; what is left stays in `items`.
 * @param ready - waited for before every slice, so that whoever takes the results can keep up
 */
export async function inSlices<T>(
  items: T[],
  signal: AbortSignal,
  act: (item: T) => void,
  ready?: () => Promise<void>,
): Promise<void> {
  while (items.length > 0) {
    await ready?.();
    await idle();
    if (signal.aborted) return;
    const start = performance.now();
    let done = 0;
    // The clock is asked after every few items only: asking costs as much as a small item.
    while (done < items.length && (done % 4 > 0 || performance.now() - start < SLICE_MS)) {
      act(items[done] as T);
      done += 1;
    }
    items.splice(0, done);
  }
}
