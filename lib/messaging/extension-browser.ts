import type { Browser } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/**
 * The extension API of the background and the extension's pages. WXT's alias makes it the polyfill, for Chromium before
 * 148, which has no `browser` of its own; the types follow. The page script and the popup's first chunk use
 * `native-browser.ts` instead.
 */
export const extensionBrowser = browser as unknown as Browser;
