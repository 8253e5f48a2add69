/** Chromium's prerendering state, unknown to TypeScript's DOM library and to Firefox. */
interface MaybePrerendering extends Document {
  prerendering?: boolean;
}

/** Nobody looks at a hidden or prerendered page, so neither do we. */
export const isReadable = (document: MaybePrerendering): boolean =>
  document.visibilityState === 'visible' && document.prerendering !== true;

/**
 * Calls back whenever the page may have become readable or stopped being so. `pageshow` covers a page that comes back from
 * the back/forward cache.
 */
export function observeReadable(window: Window, signal: AbortSignal, onChange: () => void): void {
  const options = { signal };
  for (const change of ['visibilitychange', 'prerenderingchange']) {
    window.document.addEventListener(change, onChange, options);
  }
  window.addEventListener('pageshow', onChange, options);
}
