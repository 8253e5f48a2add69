import type { NativeBrowser } from '../../messaging/native-browser';
import type { BadgeContent } from '../../model/badge';
import { areBadgesAllowed, SETTINGS_KEY } from '../../model/settings';
import { pageOfUrl } from '../../pages/page-of-url';
import { isOrphaned } from '../end-of-reading';
import { observeNavigation } from '../navigation';
import { isReadable, observeReadable } from '../readable';
import { dressRoot } from './badge-style';
import { drawBadge } from './draw-badge';
import { observeAgreement, observeOrphaning } from './end-of-badges';
import { enterPage, removeOrphan, type BadgeHost } from './host-element';
import { isDarkPage, observeDarkness } from './page-darkness';
import { isTooLateToSilence, silenceEvents } from './silence-events';
import { tellBackground } from './tell-background';

/** Name of the mark in the isolated world; the page's own globals are another world. */
const RUNNING = 'evenkeelBadges';

export interface BadgeOptions {
  /** `undefined` where there is no extension API. */
  browser: NativeBrowser | undefined;
  window: Window;
  /** The isolated world's global object, where a second injection finds the first. */
  world: Record<string, unknown>;
}

/**
 * Shows a badge on profiles while the person wants badges, and nothing anywhere else. What it says comes finished from the
 * background; the page is not read. It stops for good, taking its element along, when consent ends or the extension goes.
 */
export async function startBadges({ browser, window, world }: BadgeOptions): Promise<void> {
  if (!browser || isOrphaned(browser) || window.top !== window) return;
  if (browser.extension?.inIncognitoContext) return;
  if ((world[RUNNING] as AbortSignal | undefined)?.aborted === false) return;
  const { document } = window;
  removeOrphan(document);
  // A tab that was open before the agreement shows badges when it is loaded again.
  if (isTooLateToSilence(document)) return;
  const end = new AbortController();
  const { signal } = end;
  world[RUNNING] = signal;
  let host: BadgeHost | undefined;
  /** What stands there, and on whose profile; the latter also while nothing is to be shown. */
  let shown = '';
  let shownFor: string | undefined;
  /** Profiles on which it was hidden in this document, whatever becomes of the message. */
  const away = new Set<string>();
  silenceEvents(window, signal, (target) => target === host?.element);
  const stop = (): void => {
    end.abort();
  };

  const leave = (): void => {
    host?.leave();
    host = undefined;
    shownFor = undefined;
  };

  const show = (content: BadgeContent, slug: string, url: string): void => {
    const said = JSON.stringify(content);
    if (host && said === shown) return;
    host?.leave();
    host = undefined;
    if (content.kind === 'none' || away.has(slug)) return;
    shown = said;
    host = enterPage(document, signal);
    const style = dressRoot(document, host.root);
    const face = drawBadge(document, content, isDarkPage(window), (where) => {
      leave();
      away.add(slug);
      void tellBackground(browser, { type: 'hideBadge', url, where }, signal);
    });
    host.root.replaceChildren(...(style ? [style] : []), face);
    observeOrphaning(browser, host.signal, stop);
    observeDarkness(window, host.signal, () => face.classList.toggle('dark', isDarkPage(window)));
  };

  /** @param isNews - the answer for the same profile may be another one now */
  const arrive = async (isNews: boolean): Promise<void> => {
    if (isOrphaned(browser)) stop();
    if (signal.aborted) return;
    const url = window.location.href;
    const slug = profileSlug(url);
    // Somebody else's badge must not stand here, not even while the answer is under way.
    if (slug !== shownFor) leave();
    if (slug === undefined || away.has(slug) || !isReadable(document)) return;
    if (slug === shownFor && !isNews) return;
    shownFor = slug;
    const reply = await tellBackground<BadgeContent>(browser, { type: 'badge', url }, signal);
    if (shownFor !== slug || signal.aborted) return;
    if (reply?.ok) show(reply.value, slug, url);
    else leave();
  };

  observeAgreement(browser, signal, stop, () => {
    away.clear();
    void hasBody(document).then(() => arrive(true));
  });
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  if (!areBadgesAllowed(stored[SETTINGS_KEY])) stop();
  await hasBody(document);
  if (signal.aborted) return;

  observeNavigation(window, signal, () => void arrive(false));
  observeReadable(window, signal, () => void arrive(false));
  // A page kept for "back" hears nothing of what ends a badge.
  window.addEventListener('pagehide', leave, { signal });
  await arrive(false);
}

/** The script runs before the page's own, and so before there is a page. */
const hasBody = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    } else resolve();
  });

const profileSlug = (url: string): string | undefined => {
  const page = pageOfUrl(url);
  return page?.pageId === 'profile' ? page.slug : undefined;
};
