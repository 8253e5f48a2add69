import { startDelivery } from '../messaging/delivery';
import type { FromPage, Reply } from '../messaging/messages';
import type { NativeBrowser } from '../messaging/native-browser';
import { TAUGHT_KEY, type TaughtPlace } from '../model/taught-anchor';
import { isOrphaned, isReadingAllowed, observeEndOfConsent } from './end-of-reading';
import { hasNavigatedInApp } from './navigation';
import type { PageSelectors } from './page-selectors';
import type { Capture } from './page-visit';
import { isReadable } from './readable';
import { watchPage } from './watch-page';

/** Name of the mark in the isolated world; the page's own globals are another world. */
const RUNNING = 'evenkeelPageReader';

export interface PageReaderOptions {
  /** `undefined` where there is no extension API. */
  browser: NativeBrowser | undefined;
  window: Window;
  selectors: PageSelectors;
  /** The isolated world's global object, where a second injection finds the first. */
  world: Record<string, unknown>;
}

/**
 * Reads the pages of this document while consent lasts. Does nothing in frames and private windows, where it runs already,
 * and without consent. It stops for good, leaving no observer, timer or listener, when consent ends or the extension goes.
 */
export async function startPageReader(options: PageReaderOptions): Promise<void> {
  const { browser, window, selectors, world } = options;
  if (!browser || isOrphaned(browser) || window.top !== window) return;
  if (browser.extension?.inIncognitoContext) return;
  if ((world[RUNNING] as AbortSignal | undefined)?.aborted === false) return;

  const end = new AbortController();
  const { signal } = end;
  const stop = (): void => {
    end.abort();
  };
  world[RUNNING] = signal;

  const documentId = crypto.randomUUID();
  let taught: readonly TaughtPlace[] = [];
  const look: PageSelectors['look'] = (document, place) =>
    selectors.look(document, { ...place, taught });

  observeEndOfConsent(browser, signal, stop, (reply) => {
    if (!isReadable(window.document)) return;
    const reading = look(window.document, {
      url: window.location.href,
      navigatedInApp: hasNavigatedInApp(window),
      withNumbers: true,
    });
    if (reading) reply(readingMessage({ reading, gaveUp: false }, documentId));
  });
  if (!(await isReadingAllowed(browser))) stop();
  const stored = await browser.storage.local.get(TAUGHT_KEY);
  taught = (stored[TAUGHT_KEY] as typeof taught | undefined) ?? [];
  if (signal.aborted) return;

  const delivery = startDelivery<FromPage['reading']>({
    signal,
    send: (message) => browser.runtime.sendMessage(message) as Promise<Reply<unknown> | undefined>,
    isOrphaned: () => isOrphaned(browser),
    onSilence: stop,
  });
  window.addEventListener('pagehide', delivery.flush, { signal });

  watchPage({
    window,
    selectors: { ...selectors, look },
    signal,
    mayLook() {
      if (isOrphaned(browser)) stop();
      return !signal.aborted;
    },
    onCapture(capture) {
      if (!signal.aborted) delivery.deliver(readingMessage(capture, documentId), capture.key);
    },
    whenRoom: delivery.whenRoom,
  });
}

/** The message's id is made here, once, so that it stays the same over all tries. */
function readingMessage(
  capture: Pick<Capture, 'reading' | 'gaveUp'>,
  documentId: string,
): FromPage['reading'] {
  const now = new Date();
  return {
    type: 'reading',
    id: crypto.randomUUID(),
    documentId,
    capturedAtMs: now.getTime(),
    utcOffsetMinutes: -now.getTimezoneOffset(),
    reading: capture.reading,
    gaveUp: capture.gaveUp,
  };
}
