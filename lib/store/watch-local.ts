import type { Browser } from 'webextension-polyfill';
import type { PopupView } from '../model/popup-view';
import type { Settings } from '../model/settings';
import { LOCAL_KEYS, toSettings } from './settings-store';

/** What an extension page shows before and beside the database. */
export interface LocalState {
  settings: Settings;
  /** `null` before anything was ever stored. */
  view: PopupView | null;
}

/**
 * Reads what `storage.local` holds for the pages, now and after every change of it.
 * @param onChange - called after each change, one after the other; the first state is returned instead
 */
export async function watchLocal(
  { storage }: Pick<Browser, 'storage'>,
  onChange: (state: LocalState) => void,
): Promise<LocalState> {
  const keys = [LOCAL_KEYS.settings, LOCAL_KEYS.popupView];
  const read = async (): Promise<LocalState> => {
    const stored = await storage.local.get(keys);
    return {
      settings: toSettings(stored[LOCAL_KEYS.settings]),
      view: (stored[LOCAL_KEYS.popupView] as PopupView | undefined) ?? null,
    };
  };
  storage.local.onChanged.addListener((changes) => {
    if (keys.some((key) => key in changes)) void read().then(onChange);
  });
  return read();
}
