import { computePopupView } from '../../../lib/background/popup-view';
import { handleCommand } from '../../../lib/background/handle-command';
import type { PopupView } from '../../../lib/model/popup-view';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore, type SettingsStore } from '../../../lib/store/settings-store';
import { freshDatabase, NOON_MS } from './ingest-support';
import { memoryArea } from './memory-area';

const UTC_OFFSET_MINUTES = 60;

/** What a background works on, with nothing in it yet. */
export interface FreshBackground {
  db: EvenkeelDatabase;
  area: ReturnType<typeof memoryArea>;
  settings: SettingsStore;
}

export async function freshBackground(): Promise<FreshBackground> {
  const area = memoryArea();
  return { db: await freshDatabase(), area, settings: openSettingsStore(area) };
}

export const giveCommand = (
  { db, settings }: FreshBackground,
  message: unknown,
  nowMs = NOON_MS,
): ReturnType<typeof handleCommand> =>
  handleCommand({ db, settings, nowMs, utcOffsetMinutes: UTC_OFFSET_MINUTES }, message);

export const viewOf = async (
  { db, settings }: FreshBackground,
  nowMs = NOON_MS,
): Promise<PopupView> => computePopupView(db, await settings.read(), nowMs, UTC_OFFSET_MINUTES);

/** Two numbers that the person types. */
export const typedCounts = (followers: number | null, connections: number | null, more = {}) => ({
  type: 'typeCounts',
  id: crypto.randomUUID(),
  followers,
  connections,
  day: null,
  ...more,
});
