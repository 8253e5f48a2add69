import type { Browser, Permissions } from 'webextension-polyfill';
import type { Reply } from '../messaging/messages';
import { CONSENT_VERSION, isConsentActive, type Settings } from '../model/settings';
import { takeTurns } from '../store/take-turns';
import {
  hasSitePermission,
  injectIntoOpenTabs,
  giveBackSite,
  PAGE_READER,
  registerScript,
  stopOpenTabs,
  unregisterScript,
} from './site-script';

export type ConsentBrowser = Pick<Browser, 'permissions' | 'scripting' | 'tabs'>;

/** Where the settings are kept; `update` reads again before it writes. */
export interface SettingsAccess {
  read(): Promise<Settings>;
  update(change: (settings: Settings) => Settings): Promise<unknown>;
}

/** Everything that starts or ends page reading. One at a time, so that a start and a withdrawal never interleave. */
export interface ConsentKeeper {
  /**
   * The person agreed on one of our pages, which asked the browser for the site in the same click. Consent without the
   * permission is refused, so that the two never say different things.
   */
  accept(): Promise<Reply>;
  /**
   * One click takes consent back. The settings come first: from that write on every page script hears the change by
   * itself and ingest refuses, whatever fails afterwards.
   */
  withdraw(): Promise<Reply>;
  /**
   * The permission went away in the browser's own settings: that is a withdrawal too. Without it the tabs can no longer
   * be found, but their page scripts hear the change of the settings.
   */
  permissionRemoved(removed: Permissions.Permissions): Promise<void>;
  /**
   * At every start of the background: registered scripts vanish with an update, and consent may have ended while nobody
   * was there to hear it. Permission given in the browser's own settings, without consent, registers nothing.
   */
  restore(): Promise<void>;
  /** After an install or update the scripts of open tabs are orphans: new ones take their place. */
  replaceOrphans(): Promise<void>;
}

export function createConsentKeeper(
  browser: ConsentBrowser,
  settings: SettingsAccess,
  now: () => number,
): ConsentKeeper {
  const inTurn = takeTurns();

  const markWithdrawn = (): Promise<unknown> =>
    settings.update((current) =>
      current.consent && current.consent.withdrawnAtMs === null
        ? { ...current, consent: { ...current.consent, withdrawnAtMs: now() } }
        : current,
    );
  const isConsented = async (): Promise<boolean> =>
    isConsentActive((await settings.read()).consent);

  return {
    accept: () =>
      inTurn(async () => {
        if (!(await hasSitePermission(browser))) return { ok: false, reason: 'no-permission' };
        await settings.update((current) => ({
          ...current,
          consent: { version: CONSENT_VERSION, givenAtMs: now(), withdrawnAtMs: null },
        }));
        await registerScript(browser, PAGE_READER);
        await injectIntoOpenTabs(browser, PAGE_READER);
        return DONE;
      }),

    withdraw: () =>
      inTurn(async () => {
        await markWithdrawn();
        await stopOpenTabs(browser, PAGE_READER);
        await unregisterScript(browser, PAGE_READER);
        await giveBackSite(browser, await settings.read());
        return DONE;
      }),

    permissionRemoved: (removed) =>
      inTurn(async () => {
        if (!removed.origins?.length || (await hasSitePermission(browser))) return;
        await markWithdrawn();
        await unregisterScript(browser, PAGE_READER);
      }),

    restore: () =>
      inTurn(async () => {
        const consented = await isConsented();
        if (consented && (await hasSitePermission(browser)))
          return registerScript(browser, PAGE_READER);
        if (consented) await markWithdrawn();
        await unregisterScript(browser, PAGE_READER);
      }),

    replaceOrphans: () =>
      inTurn(async () => {
        if (!(await isConsented()) || !(await hasSitePermission(browser))) return;
        await registerScript(browser, PAGE_READER);
        await injectIntoOpenTabs(browser, PAGE_READER);
      }),
  };
}

const DONE: Reply = { ok: true, value: undefined };
