import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBadges } from '../lib/content/badge/start-badges';
import { nativeBrowser } from '../lib/messaging/native-browser';

// Unlisted, so that it runs only where it was registered after its own consent, and tells the page nothing.
export default defineUnlistedScript(() => {
  void startBadges({
    browser: nativeBrowser(),
    window,
    world: globalThis as unknown as Record<string, unknown>,
  });
});
