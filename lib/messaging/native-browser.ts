import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, promise-based in every browser we support, without the polyfill's 10 kB.
 * For the page script and the popup's first chunk; everything else imports `extension-browser.ts`.
 */
export type NativeBrowser = Pick<
  Browser,
  'runtime' | 'storage' | 'tabs' | 'permissions' | 'action' | 'scripting' | 'extension'
>;

const scope = globalThis as unknown as { browser?: NativeBrowser; chrome?: NativeBrowser };

/** @returns undefined outside an extension (a test page, a worker) and in an orphaned page script. */
export const nativeBrowser = (): NativeBrowser | undefined =>
  scope.browser?.runtime ? scope.browser : scope.chrome?.runtime ? scope.chrome : undefined;
