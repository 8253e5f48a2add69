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
  window.document.addEventListener('visibilitychange', onChange, { signal });
  window.document.addEventListener('prerenderingchange', onChange, { signal });
  window.addEventListener('pageshow', onChange, { signal });
}
