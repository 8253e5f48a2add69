import type { Permissions } from 'webextension-polyfill';
import type { Reply } from '../messaging/messages';
import { BADGE_CONSENT_VERSION } from '../model/badge';
import { areBadgesAllowed } from '../model/settings';
import { takeTurns } from '../store/take-turns';
import type { ConsentBrowser, SettingsAccess } from './consent';
import {
  BADGE,
  giveBackSite,
  hasSitePermission,
  injectIntoOpenTabs,
  registerScript,
  stopOpenTabs,
  unregisterScript,
} from './site-script';

/** Starts and ends profile badges, as `ConsentKeeper` does page reading. Neither agreement says anything of the other. */
export interface BadgeKeeper {
  /** The person agreed on one of our pages, which asked the browser for the site in the same click. */
  accept(): Promise<Reply>;
  /** The settings come first: from that write on every badge takes itself away. */
  withdraw(): Promise<Reply>;
  permissionRemoved(removed: Permissions.Permissions): Promise<void>;
  /** At every start of the background. */
  restore(): Promise<void>;
  /** After an install or update the badges of open tabs are orphans. */
  replaceOrphans(): Promise<void>;
}

export function createBadgeKeeper(
  browser: ConsentBrowser,
  settings: SettingsAccess,
  now: () => number,
): BadgeKeeper {
  const inTurn = takeTurns();

  const markWithdrawn = (): Promise<unknown> =>
    settings.update((current) =>
      current.badges && current.badges.withdrawnAtMs === null
        ? { ...current, badges: { ...current.badges, withdrawnAtMs: now() } }
        : current,
    );
  const areAllowed = async (): Promise<boolean> => areBadgesAllowed(await settings.read());

  return {
    accept: () =>
      inTurn(async () => {
        if (!(await hasSitePermission(browser))) return { ok: false, reason: 'no-permission' };
        await settings.update((current) => ({
          ...current,
          badges: { version: BADGE_CONSENT_VERSION, givenAtMs: now(), withdrawnAtMs: null },
        }));
        await registerScript(browser, BADGE);
        await injectIntoOpenTabs(browser, BADGE);
        return DONE;
      }),

    withdraw: () =>
      inTurn(async () => {
        await markWithdrawn();
        await stopOpenTabs(browser, BADGE);
        await unregisterScript(browser, BADGE);
        await giveBackSite(browser, await settings.read());
        return DONE;
      }),

    permissionRemoved: (removed) =>
      inTurn(async () => {
        if (!removed.origins?.length || (await hasSitePermission(browser))) return;
        await markWithdrawn();
        await unregisterScript(browser, BADGE);
      }),

    restore: () =>
      inTurn(async () => {
        const allowed = await areAllowed();
        if (allowed && (await hasSitePermission(browser))) return registerScript(browser, BADGE);
        if (allowed) await markWithdrawn();
        await unregisterScript(browser, BADGE);
      }),

    replaceOrphans: () =>
      inTurn(async () => {
        if (!(await areAllowed()) || !(await hasSitePermission(browser))) return;
        await registerScript(browser, BADGE);
        await injectIntoOpenTabs(browser, BADGE);
      }),
  };
}

const DONE: Reply = { ok: true, value: undefined };
