import type { FromPage, Reply } from '../../messaging/messages';
import type { NativeBrowser } from '../../messaging/native-browser';
import type { BadgeContent } from '../../model/badge';
import { areBadgesAllowed, SETTINGS_KEY } from '../../model/settings';
import { pageOfUrl } from '../../pages/page-of-url';
import { isOrphaned } from '../end-of-reading';
import { observeNavigation } from '../navigation';
import { isReadable, observeReadable } from '../readable';
import { dressRoot } from './badge-style';
import { drawBadge, isDarkPage } from './draw-badge';
import { enterPage, type BadgeHost } from './host-element';
import { isTooLateToSilence, silenceEvents } from './silence-events';

/** Name of the mark in the isolated world; the page's own globals are another world. */
const RUNNING = 'evenkeelBadges';

/** A background that is just being started or was just killed answers at the second or third try. */
const TRIES = 3;
const WAIT_MS = 400;

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
  // A tab that was open before the agreement shows badges when it is loaded again.
  if (isTooLateToSilence(document)) return;
  const end = new AbortController();
  const { signal } = end;
  world[RUNNING] = signal;
  let host: BadgeHost | undefined;
  silenceEvents(window, signal, (target) => target === host?.element);
  const stop = (): void => {
    end.abort();
  };
  endWithConsent(browser, signal, stop);
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  if (!areBadgesAllowed(stored[SETTINGS_KEY])) stop();
  await hasBody(document);
  if (signal.aborted) return;

  let shownFor: string | undefined;
  const leave = (): void => {
    host?.leave();
    host = undefined;
    shownFor = undefined;
  };

  const show = (content: BadgeContent, slug: string): void => {
    if (content.kind === 'none') {
      leave();
      return;
    }
    host ??= enterPage(document, signal);
    const style = dressRoot(document, host.root);
    const face = drawBadge(document, content, isDarkPage(window), (where) => {
      leave();
      shownFor = slug;
      void browser.runtime.sendMessage(hideMessage(window.location.href, where));
    });
    host.root.replaceChildren(...(style ? [style] : []), face);
  };

  const arrive = async (): Promise<void> => {
    if (isOrphaned(browser)) stop();
    if (signal.aborted) return;
    const slug = profileSlug(window.location.href);
    if (slug === undefined) leave();
    if (slug === undefined || slug === shownFor || !isReadable(document)) return;
    // Somebody else's badge must not stand here while the answer is under way.
    leave();
    shownFor = slug;
    const content = await ask(browser, window.location.href, signal);
    if (shownFor !== slug || signal.aborted) return;
    if (content) show(content, slug);
    else shownFor = undefined;
  };

  observeNavigation(window, signal, () => void arrive());
  observeReadable(window, signal, () => void arrive());
  await arrive();
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

const hideMessage = (url: string, where: 'here' | 'everywhere'): FromPage['hideBadge'] => ({
  type: 'hideBadge',
  url,
  where,
});

async function ask(
  browser: Pick<NativeBrowser, 'runtime'>,
  url: string,
  signal: AbortSignal,
): Promise<BadgeContent | undefined> {
  const message: FromPage['badge'] = { type: 'badge', url };
  for (let attempt = 1; attempt <= TRIES && !signal.aborted; attempt += 1) {
    try {
      const reply = (await browser.runtime.sendMessage(message)) as Reply<BadgeContent> | undefined;
      if (reply) return reply.ok ? reply.value : undefined;
    } catch {
      // Killed while answering, or being started: asked again.
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS * attempt));
  }
  return undefined;
}

/** The change of the settings needs nobody; the background's message arrives also where storage events are late. */
function endWithConsent(browser: NativeBrowser, signal: AbortSignal, onEnd: () => void): void {
  const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change && !areBadgesAllowed(change.newValue)) onEnd();
  };
  const onMessage = (message: unknown): undefined => {
    if ((message as { type?: unknown } | null)?.type === 'stopBadges') onEnd();
  };
  browser.storage.onChanged.addListener(onStorage);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isOrphaned(browser)) return;
    browser.storage.onChanged.removeListener(onStorage);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}
