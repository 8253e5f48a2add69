import { after } from './timing';

/** Silence after which a page counts as rendered. */
const QUIET_MS = 400;

/** A page that never falls silent is looked at all the same. */
const MAX_WAIT_MS = 3_000;

/**
 * Calls back once the touches have stopped for a while. A touch costs one comparison and one reading of the clock, because
 * a page makes thousands of them.
 * @returns the touch
 */
export function whenSettled(signal: AbortSignal, onSettled: () => void): () => void {
  let firstMs: number | undefined;
  let lastMs = 0;

  const check = (): void => {
    const now = performance.now();
    const quietAtMs = Math.min(lastMs + QUIET_MS, (firstMs ?? now) + MAX_WAIT_MS);
    if (now < quietAtMs) {
      after(quietAtMs - now, signal, check);
      return;
    }
    firstMs = undefined;
    onSettled();
  };

  return () => {
    lastMs = performance.now();
    if (firstMs !== undefined) return;
    firstMs = lastMs;
    after(QUIET_MS, signal, check);
  };
}
