import { REQUESTED_FILES, type FileRequest } from '../model/file-request';
import { isGoalName } from '../model/goal';
import { isReminderChoice } from '../model/reminder';
import {
  DEFAULT_SETTINGS,
  SETTINGS_KEY,
  TOOLBAR_CHOICES,
  type Consent,
  type Settings,
  type ToolbarChoice,
} from '../model/settings';
import type { PopupView } from '../model/popup-view';
import { TAUGHT_KEY, type TaughtPlace } from '../model/taught-anchor';
import { takeTurns } from './take-turns';

/** The part of `storage.local` that is needed. */
export interface LocalArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** What the person chose and what the popup paints first, beside the database. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Reads again before it writes; changes of one context never overtake each other. */
  update(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Puts the popup's first paint where the popup finds it without the database. */
  writeView(view: PopupView): Promise<void>;
  /** Puts the places that page scripts look at where they find them. */
  writeTaughtPlaces(places: readonly TaughtPlace[]): Promise<void>;
  /** When a backup file was last made, UTC epoch; `null` = never. */
  lastBackupAtMs(): Promise<number | null>;
  noteBackup(atMs: number): Promise<void>;
  /** Forgets everything, consent included. */
  clear(): Promise<void>;
}

/** Keys in `storage.local`; the page script and the popup read them by these names. */
export const LOCAL_KEYS = {
  settings: SETTINGS_KEY,
  popupView: 'popupView',
  generation: 'generation',
  taughtPlaces: TAUGHT_KEY,
  lastBackupAtMs: 'lastBackupAtMs',
} as const;

/** The settings over `storage.local`. */
export function openSettingsStore(area: LocalArea): SettingsStore {
  const inTurn = takeTurns();
  const read = async (): Promise<Settings> =>
    toSettings((await area.get([LOCAL_KEYS.settings]))[LOCAL_KEYS.settings]);
  return {
    read,
    update: (change) =>
      inTurn(async () => {
        const settings = change(await read());
        await area.set({ [LOCAL_KEYS.settings]: settings });
        return settings;
      }),
    writeView: (view) =>
      inTurn(() =>
        area.set({ [LOCAL_KEYS.popupView]: view, [LOCAL_KEYS.generation]: view.generation }),
      ),
    writeTaughtPlaces: (places) =>
      inTurn(async () => {
        const stored = (await area.get([LOCAL_KEYS.taughtPlaces]))[LOCAL_KEYS.taughtPlaces];
        if (JSON.stringify(stored ?? []) !== JSON.stringify(places)) {
          await area.set({ [LOCAL_KEYS.taughtPlaces]: places });
        }
      }),
    async lastBackupAtMs() {
      const stored = (await area.get([LOCAL_KEYS.lastBackupAtMs]))[LOCAL_KEYS.lastBackupAtMs];
      return typeof stored === 'number' ? stored : null;
    },
    noteBackup: (atMs) => inTurn(() => area.set({ [LOCAL_KEYS.lastBackupAtMs]: atMs })),
    clear: () => inTurn(() => area.clear()),
  };
}

/** Settings of any age or state of damage as settings of today: what is not understood falls back to its default. */
export function toSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return { ...DEFAULT_SETTINGS };
  const given = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    consent: isConsent(given.consent) ? given.consent : null,
    goal: isGoalName(given.goal) ? given.goal : DEFAULT_SETTINGS.goal,
    goalChosen: given.goalChosen === true,
    activeAccountId: typeof given.activeAccountId === 'string' ? given.activeAccountId : null,
    ...(typeof given.beforeExample === 'string' || given.beforeExample === null
      ? { beforeExample: given.beforeExample }
      : {}),
    ...(Array.isArray(given.fileRequests)
      ? { fileRequests: given.fileRequests.filter(isFileRequest) }
      : {}),
    ...(isConsent(given.badges) ? { badges: given.badges } : {}),
    ...(Array.isArray(given.hiddenBadges)
      ? { hiddenBadges: given.hiddenBadges.filter((hash) => typeof hash === 'string') }
      : {}),
    ...(isReminderChoice(given.reminder) ? { reminder: given.reminder } : {}),
    ...(TOOLBAR_CHOICES.some((choice) => choice === given.toolbar)
      ? { toolbar: given.toolbar as ToolbarChoice }
      : {}),
  };
}

function isConsent(value: unknown): value is Consent {
  if (typeof value !== 'object' || value === null) return false;
  const { version, givenAtMs, withdrawnAtMs } = value as Partial<Record<keyof Consent, unknown>>;
  return (
    typeof version === 'number' &&
    typeof givenAtMs === 'number' &&
    (withdrawnAtMs === null || typeof withdrawnAtMs === 'number')
  );
}

function isFileRequest(value: unknown): value is FileRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { file, askedAtMs } = value as Partial<Record<keyof FileRequest, unknown>>;
  return typeof askedAtMs === 'number' && REQUESTED_FILES.some((name) => name === file);
}
