import type { FromBackground } from '../messaging/messages';
import type { PopupView } from '../model/popup-view';
import type { EvenkeelDatabase } from '../store/database';
import type { SettingsStore } from '../store/settings-store';
import { lookedAtPlaces } from '../store/taught-anchors';
import { computePopupView } from './popup-view';

/**
 * Computes the popup's view, puts it where the popup's first paint finds it, and tells every open page.
 * @param tell - sends to the other contexts; that nobody listens is no error
 */
export async function publishView(
  db: EvenkeelDatabase,
  settings: SettingsStore,
  tell: (message: FromBackground['dataChanged']) => Promise<unknown>,
  nowMs: number,
  utcOffsetMinutes: number,
): Promise<PopupView> {
  const view = await computePopupView(db, await settings.read(), nowMs, utcOffsetMinutes);
  await settings.writeView(view);
  await settings.writeTaughtPlaces(await lookedAtPlaces(db));
  await tell({ type: 'dataChanged', generation: view.generation }).catch(() => undefined);
  return view;
}
