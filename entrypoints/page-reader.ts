import { siteSelectors } from '../lib/content/site-selectors';
import { startPageReader } from '../lib/content/start-page-reader';
import { nativeBrowser } from '../lib/messaging/native-browser';

// Unlisted, so that it runs only where it was registered after consent, and tells the page nothing.
// Written out, not by `defineUnlistedScript`, which the script would carry along.
export default {
  main() {
    void startPageReader({
      browser: nativeBrowser(),
      window,
      selectors: siteSelectors,
      world: globalThis as unknown as Record<string, unknown>,
    });
  },
};
