import type { Browser } from 'webextension-polyfill';
import type { ToPage } from '../messaging/messages';
import { SITE_PATTERN } from '../messaging/sender';

const PAGE_READER_ID = 'page-reader';
const PAGE_READER_FILE = 'page-reader.js';

type Scripting = Pick<Browser, 'scripting'>;

/** Whether the browser lets us into the site. True says nothing about consent. */
export const hasSitePermission = (browser: Pick<Browser, 'permissions'>): Promise<boolean> =>
  browser.permissions.contains({ origins: [SITE_PATTERN] });

/** Makes the browser run the page script in the top frame of every page of the site from now on. Idempotent. */
export async function registerPageReader(browser: Scripting): Promise<void> {
  if (await isRegistered(browser)) return;
  try {
    await browser.scripting.registerContentScripts([
      {
        id: PAGE_READER_ID,
        js: [PAGE_READER_FILE],
        matches: [SITE_PATTERN],
        allFrames: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } catch (error) {
    // Two starts at once (a restart and a click): the other one registered it between our look and our call.
    if (!(await isRegistered(browser))) throw error;
  }
}

/** Undoes `registerPageReader`. Idempotent; documents that run the script already go on until they are told to stop. */
export async function unregisterPageReader(browser: Scripting): Promise<void> {
  if (!(await isRegistered(browser))) return;
  await browser.scripting.unregisterContentScripts({ ids: [PAGE_READER_ID] });
}

/** Runs the page script in the site's open tabs, which were loaded before it was registered. It guards itself against a second run. */
export async function injectIntoOpenTabs(
  browser: Pick<Browser, 'scripting' | 'tabs'>,
): Promise<void> {
  await forEachSiteTab(browser, (tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: [PAGE_READER_FILE] }),
  );
}

/** Tells the page script of every open tab to be silent for good. */
export async function stopOpenTabs(browser: Pick<Browser, 'tabs'>): Promise<void> {
  const stop: ToPage['stop'] = { type: 'stop' };
  await forEachSiteTab(browser, (tabId) => browser.tabs.sendMessage(tabId, stop));
}

async function isRegistered(browser: Scripting): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_READER_ID] });
  return scripts.length > 0;
}

/** A tab can close, crash, show an error page or be asleep between the question and the act: the others still get it. */
async function forEachSiteTab(
  browser: Pick<Browser, 'tabs'>,
  act: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERN });
  await Promise.allSettled(
    tabs.flatMap((tab) => (tab.id === undefined || tab.discarded === true ? [] : [act(tab.id)])),
  );
}
