import type { Browser } from 'webextension-polyfill';
import type { ToPage } from '../messaging/messages';
import { SITE_PATTERN } from '../messaging/sender';
import { areBadgesAllowed, isConsentActive, type Settings } from '../model/settings';

/** A script of ours that the browser runs in the site's pages after the person agreed to it. */
export interface SiteScript {
  id: string;
  file: string;
  /** What tells a running one to be silent for good. */
  stop: ToPage[keyof ToPage]['type'];
  /** The badge comes before the page's own scripts, which must not hear what happens on it. */
  runAt: 'document_start' | 'document_idle';
}

export const PAGE_READER: SiteScript = {
  id: 'page-reader',
  file: 'page-reader.js',
  stop: 'stop',
  runAt: 'document_idle',
};
export const BADGE: SiteScript = {
  id: 'badge',
  file: 'badge.js',
  stop: 'stopBadges',
  runAt: 'document_start',
};

type Scripting = Pick<Browser, 'scripting'>;

/** Whether the browser lets us into the site. True says nothing about consent. */
export const hasSitePermission = (browser: Pick<Browser, 'permissions'>): Promise<boolean> =>
  browser.permissions.contains({ origins: [SITE_PATTERN] });

/** Gives the site back to the browser unless something else that the person agreed to still needs it. */
export async function giveBackSite(
  browser: Pick<Browser, 'permissions'>,
  settings: Settings,
): Promise<void> {
  if (isConsentActive(settings.consent) || areBadgesAllowed(settings)) return;
  await browser.permissions.remove({ origins: [SITE_PATTERN] });
}

/** Makes the browser run the script in the top frame of every page of the site from now on. Idempotent. */
export async function registerScript(browser: Scripting, script: SiteScript): Promise<void> {
  if (await isRegistered(browser, script)) return;
  try {
    await browser.scripting.registerContentScripts([
      {
        id: script.id,
        js: [script.file],
        matches: [SITE_PATTERN],
        allFrames: false,
        runAt: script.runAt,
        persistAcrossSessions: true,
      },
    ]);
  } catch (error) {
    // Two starts at once (a restart and a click): the other one registered it between our look and our call.
    if (!(await isRegistered(browser, script))) throw error;
  }
}

/** Undoes `registerScript`. Idempotent; documents that run the script already go on until they are told to stop. */
export async function unregisterScript(browser: Scripting, script: SiteScript): Promise<void> {
  if (!(await isRegistered(browser, script))) return;
  await browser.scripting.unregisterContentScripts({ ids: [script.id] });
}

/** Runs the script in the site's open tabs, which were loaded before it was registered. It guards itself against a second run. */
export async function injectIntoOpenTabs(
  browser: Pick<Browser, 'scripting' | 'tabs'>,
  { file }: SiteScript,
): Promise<void> {
  await forEachSiteTab(browser, (tabId) =>
    browser.scripting.executeScript({ target: { tabId }, files: [file] }),
  );
}

/** Tells the script of every open tab to be silent for good. */
export async function stopOpenTabs(
  browser: Pick<Browser, 'tabs'>,
  { stop }: SiteScript,
): Promise<void> {
  await forEachSiteTab(browser, (tabId) => browser.tabs.sendMessage(tabId, { type: stop }));
}

async function isRegistered(browser: Scripting, { id }: SiteScript): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
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
