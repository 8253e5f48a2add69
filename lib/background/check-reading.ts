import type { FromPage } from '../messaging/messages';
import { SITE_ORIGIN } from '../messaging/sender';
import { fail, ok, type Result } from '../model/result';
import { pageOfUrl } from '../pages/page-of-url';
import { parseReadingMessage } from './reading-message';

/** What the browser, not the message, says about where it comes from. */
export interface ReadingSender {
  tabId: number;
  /** Address of the sending frame, as the browser names it. */
  url: string;
  incognito: boolean;
  consentActive: boolean;
}

/** Clocks of page and background are the same; this much is a clock being set while a message travels. */
const MAX_FUTURE_MS = 5 * 60_000;

/** Delivery gives up after minutes; whatever is older than a day is not a look at a page. */
const MAX_AGE_MS = 24 * 3_600_000;

/** Why a reading is not taken in. The page script does not send either again. */
export type ReadingRefusal = 'no-consent' | 'invalid';

/**
 * Whether a message is a reading that may be stored: consent given, our own script on the site, within bounds, its page
 * the page of its address, its time not from the future. Every part of the message is untrusted.
 */
export function checkReading(
  message: unknown,
  sender: ReadingSender,
  nowMs: number,
): Result<FromPage['reading'], ReadingRefusal> {
  if (!sender.consentActive) return fail('no-consent');
  if (sender.incognito || originOf(sender.url) !== SITE_ORIGIN) return fail('invalid');
  const parsed = parseReadingMessage(message);
  if (!parsed) return fail('invalid');
  const { reading, capturedAtMs } = parsed;
  if (capturedAtMs > nowMs + MAX_FUTURE_MS || capturedAtMs < nowMs - MAX_AGE_MS) {
    return fail('invalid');
  }
  if (pageOfUrl(reading.url)?.pageId !== reading.pageId) return fail('invalid');
  return ok(parsed);
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
