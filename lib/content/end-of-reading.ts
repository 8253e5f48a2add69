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
 */
export function observeEndOfConsent(
  browser: Listening,
  signal: AbortSignal,
  onEnd: () => void,
): void {
  const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change && !allowsReading(change.newValue)) onEnd();
  };
  const onMessage = (message: unknown): undefined => {
    if ((message as { type?: unknown } | null)?.type === 'stop') onEnd();
  };
  browser.storage.onChanged.addListener(onStorage);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    // In an orphan these calls throw, and nothing listens any more anyway.
    if (isOrphaned(browser)) return;
    browser.storage.onChanged.removeListener(onStorage);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}

const allowsReading = (settings: unknown): boolean =>
  isConsentActive((settings as Settings | undefined)?.consent ?? null);
