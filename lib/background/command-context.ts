import type { Reply } from '../messaging/messages';
import type { EvenkeelDatabase } from '../store/database';
import type { SettingsStore } from '../store/settings-store';

/** What a command works on, handed in so that it can be tried without a browser. */
export interface CommandContext {
  db: EvenkeelDatabase;
  settings: SettingsStore;
  nowMs: number;
  /** Minutes to add to UTC on this device now. */
  utcOffsetMinutes: number;
}

/** Why a command was not carried out. Nothing was changed then. */
export type CommandRefusal =
  | 'invalid' // no command, or a part of it is out of bounds
  | 'no-counts' // neither followers nor connections were typed
  | 'not-a-count' // not a whole number from 0 up
  | 'too-many-connections' // LinkedIn's limit is 30,000
  | 'not-a-day' // no calendar day between LinkedIn's first and today
  | 'unknown-question'
  | 'unknown-account'
  | 'unknown-observation'
  | 'example-account'; // the invented network is never changed or mixed

export const done: Reply = { ok: true, value: undefined };
export const refused = (reason: CommandRefusal): Reply => ({ ok: false, reason });
