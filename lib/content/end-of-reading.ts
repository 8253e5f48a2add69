import type { NativeBrowser } from '../messaging/native-browser';
import { isConsentActive, SETTINGS_KEY, type Settings } from '../model/settings';

type Listening = Pick<NativeBrowser, 'runtime' | 'storage'>;

/** Whether the extension that this script belongs to was updated, disabled or removed under it. */
export function isOrphaned(browser: Pick<NativeBrowser, 'runtime'>): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

/** Whether the stored settings allow reading pages. */
export async function isReadingAllowed(browser: Pick<NativeBrowser, 'storage'>): Promise<boolean> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return allowsReading(stored[SETTINGS_KEY]);
}

/**
 * Calls back when consent ends, by both ways it can reach a tab: the change of the settings, which needs nobody, and the
 * background's message, which arrives also where storage events are late.
 * @param onFindNumber - the background asks for the numbers of the page; answered at once or not at all
 */
export function observeEndOfConsent(
  browser: Listening,
  signal: AbortSignal,
  onEnd: () => void,
  onFindNumber: (reply: (message: unknown) => void) => void,
): void {
  const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change && !allowsReading(change.newValue)) onEnd();
  };
  const onMessage = (
    message: unknown,
    _sender: unknown,
    reply: (message: unknown) => void,
  ): undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (type === 'stop') onEnd();
    if (type === 'findNumber') onFindNumber(reply);
  };
  // A reply given at once needs no `true`, which would keep every other message waiting for one.
  const listener = onMessage as unknown as (message: unknown) => undefined;
  browser.storage.onChanged.addListener(onStorage);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // In an orphan these calls throw, and nothing listens any more anyway.
    if (isOrphaned(browser)) return;
    browser.storage.onChanged.removeListener(onStorage);
    browser.runtime.onMessage.removeListener(listener);
  });
}

const allowsReading = (settings: unknown): boolean =>
  isConsentActive((settings as Settings | undefined)?.consent ?? null);
