import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteSelectors } from '../lib/content/site-selectors';
import { startPageReader } from '../lib/content/start-page-reader';
import { nativeBrowser } from '../lib/messaging/native-browser';

// Unlisted, so that it runs only where it was registered after consent, and tells the page nothing.
export default defineUnlistedScript(() => {
  void startPageReader({
    browser: nativeBrowser(),
    window,
    selectors: siteSelectors,
    world: globalThis as unknown as Record<string, unknown>,
  });
});
