import type { NativeBrowser } from '../../messaging/native-browser';
import { areBadgesAllowed, SETTINGS_KEY, type Settings } from '../../model/settings';
import { isOrphaned } from '../end-of-reading';
import { after } from '../timing';

/** How soon a badge notices that its extension is gone: nothing tells it. */
const ORPHAN_MS = 1_000;

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

/**
 * Calls back when the agreement to badges ends: the change of the settings needs nobody; the background's message arrives
 * also where storage events are late.
 * @param onHidden - a profile was hidden, or all are shown again, in whatever tab
 */
export function observeAgreement(
  browser: NativeBrowser,
  signal: AbortSignal,
  onEnd: () => void,
  onHidden: () => void,
): void {
  const onStorage = (changes: Record<string, Change>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area !== 'local' || !change) return;
    if (!areBadgesAllowed(change.newValue)) onEnd();
    else if (hiddenIn(change.oldValue) !== hiddenIn(change.newValue)) onHidden();
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

const hiddenIn = (settings: unknown): string =>
  ((settings as Settings | undefined)?.hiddenBadges ?? []).join();

/** Calls back when the extension is updated, disabled or removed while the signal lasts. */
export function observeOrphaning(
  browser: Pick<NativeBrowser, 'runtime'>,
  signal: AbortSignal,
  onOrphaned: () => void,
): void {
  after(ORPHAN_MS, signal, () => {
    if (isOrphaned(browser)) onOrphaned();
    else observeOrphaning(browser, signal, onOrphaned);
  });
}
