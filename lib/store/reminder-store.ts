import { REMINDER_KEY, type ReminderState, type Telling } from '../model/reminder';
import type { LocalArea } from './settings-store';

/** What the reminder has told, over `storage.local`. Only the background writes it. */
export interface ReminderStore {
  /** @param nowMs - where memory begins when there is none: nothing before it is told */
  read(nowMs: number): Promise<ReminderState>;
  write(state: ReminderState): Promise<void>;
}

export const openReminderStore = (area: Pick<LocalArea, 'get' | 'set'>): ReminderStore => ({
  read: async (nowMs) => toReminderState((await area.get([REMINDER_KEY]))[REMINDER_KEY], nowMs),
  write: (state) => area.set({ [REMINDER_KEY]: state }),
});

/** Memory of any age or state of damage: what is not understood is forgotten. */
export function toReminderState(stored: unknown, nowMs: number): ReminderState {
  const { settledUntilMs, tellings, goalReached } = (stored ?? {}) as Partial<
    Record<keyof ReminderState, unknown>
  >;
  return {
    settledUntilMs: typeof settledUntilMs === 'number' ? settledUntilMs : nowMs,
    tellings: Array.isArray(tellings) ? tellings.filter(isTelling) : [],
    goalReached: typeof goalReached === 'string' ? goalReached : null,
  };
}

function isTelling(value: unknown): value is Telling {
  if (typeof value !== 'object' || value === null) return false;
  const { id, week, dueAtMs, toldAtMs, title, lines, missedWeeks } = value as Partial<
    Record<keyof Telling, unknown>
  >;
  return (
    typeof id === 'string' &&
    typeof week === 'string' &&
    typeof dueAtMs === 'number' &&
    typeof toldAtMs === 'number' &&
    typeof title === 'object' &&
    Array.isArray(lines) &&
    Array.isArray(missedWeeks)
  );
}
