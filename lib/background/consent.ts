import type { Browser, Permissions } from 'webextension-polyfill';
import type { Reply } from '../messaging/messages';
import { BADGE_CONSENT_VERSION } from '../model/badge';
import {
  areBadgesAllowed,
  CONSENT_VERSION,
  isConsentActive,
  type Settings,
} from '../model/settings';
import { takeTurns } from '../store/take-turns';
import {
  BADGE,
  hasSitePermission,
  injectIntoOpenTabs,
  giveBackSite,
  PAGE_READER,
  registerScript,
  type SiteScript,
  stopOpenTabs,
  unregisterScript,
} from './site-script';

export type ConsentBrowser = Pick<Browser, 'permissions' | 'scripting' | 'tabs'>;

/** Where the settings are kept; `update` reads again before it writes. */
export interface SettingsAccess {
  read(): Promise<Settings>;
  update(change: (settings: Settings) => Settings): Promise<unknown>;
}

/** One thing that the person agrees to by itself: which script runs by it, and where it stands in the settings. */
export interface Agreement {
  script: SiteScript;
  field: 'consent' | 'badges';
  version: number;
  isActive(settings: Settings): boolean;
}

export const PAGE_READING: Agreement = {
  script: PAGE_READER,
  field: 'consent',
  version: CONSENT_VERSION,
  isActive: ({ consent }) => isConsentActive(consent),
};

/** Neither agreement says anything of the other. */
export const PROFILE_BADGES: Agreement = {
  script: BADGE,
  field: 'badges',
  version: BADGE_CONSENT_VERSION,
  isActive: areBadgesAllowed,
};

/** Starts and ends what one agreement allows. One at a time, so that a start and a withdrawal never interleave. */
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
  { script, field, version, isActive }: Agreement = PAGE_READING,
): ConsentKeeper {
  const inTurn = takeTurns();

  const markWithdrawn = (): Promise<unknown> =>
    settings.update((current) => {
      const given = current[field];
      return given && given.withdrawnAtMs === null
        ? { ...current, [field]: { ...given, withdrawnAtMs: now() } }
        : current;
    });
  const isAgreed = async (): Promise<boolean> => isActive(await settings.read());

  return {
    accept: () =>
      inTurn(async () => {
        if (!(await hasSitePermission(browser))) return { ok: false, reason: 'no-permission' };
        await settings.update((current) => ({
          ...current,
          [field]: { version, givenAtMs: now(), withdrawnAtMs: null },
        }));
        await registerScript(browser, script);
        await injectIntoOpenTabs(browser, script);
        return DONE;
      }),

    withdraw: () =>
      inTurn(async () => {
        await markWithdrawn();
        await stopOpenTabs(browser, script);
        await unregisterScript(browser, script);
        await giveBackSite(browser, await settings.read());
        return DONE;
      }),

    permissionRemoved: (removed) =>
      inTurn(async () => {
        if (!removed.origins?.length || (await hasSitePermission(browser))) return;
        await markWithdrawn();
        await unregisterScript(browser, script);
      }),

    restore: () =>
      inTurn(async () => {
        const agreed = await isAgreed();
        if (agreed && (await hasSitePermission(browser))) return registerScript(browser, script);
        if (agreed) await markWithdrawn();
        await unregisterScript(browser, script);
      }),

    replaceOrphans: () =>
      inTurn(async () => {
        if (!(await isAgreed()) || !(await hasSitePermission(browser))) return;
        await registerScript(browser, script);
        await injectIntoOpenTabs(browser, script);
      }),
  };
}

const DONE: Reply = { ok: true, value: undefined };
