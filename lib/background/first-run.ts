import type { Browser } from 'webextension-polyfill';

/** Opens the welcome page after the first installation; updates open nothing. */
export async function openWelcome(browser: Pick<Browser, 'runtime' | 'tabs'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
