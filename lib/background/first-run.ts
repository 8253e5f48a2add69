import type { Browser } from 'webextension-polyfill';

/** After an update to another version the popup says so in one quiet line; nothing is opened. */
export async function noteUpdate(
  browser: Pick<Browser, 'runtime' | 'storage'>,
  previousVersion: string | undefined,
): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (version !== previousVersion) await browser.storage.local.set({ updatedTo: version });
}

/** Opens the welcome page after the first installation; updates open nothing. */
export async function openWelcome(browser: Pick<Browser, 'runtime' | 'tabs'>): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
