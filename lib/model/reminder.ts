import type { Phrase } from './score';

/** An ISO week such as `2026-W47`, Monday first; named by the year its Thursday lies in. */
export type IsoWeek = string & { readonly isoWeek?: never };

/** When the person wants to hear of their balance, in the time zone the device is in then. */
export interface ReminderChoice {
  isOn: boolean;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  /** 0–23. An hour that a change of the clocks leaves out becomes the first one after it. */
  hour: number;
  /** After this many months an archive is called old. */
  archiveMonths: number;
}

export const REMINDER_OFF: ReminderChoice = { isOn: false, weekday: 1, hour: 9, archiveMonths: 6 };

export function isReminderChoice(value: unknown): value is ReminderChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { isOn, weekday, hour, archiveMonths } = value as Partial<
    Record<keyof ReminderChoice, unknown>
  >;
  return (
    typeof isOn === 'boolean' &&
    isWithin(weekday, 1, 7) &&
    isWithin(hour, 0, 23) &&
    isWithin(archiveMonths, 1, 36)
  );
}

const isWithin = (value: unknown, low: number, high: number): boolean =>
  Number.isInteger(value) && Number(value) >= low && Number(value) <= high;

/** What a telling is about. */
export type TellingKind = 'balance' | 'review' | 'archive' | 'backup' | 'goal';

/** One thing that was told, once. Its texts are kept, so that popup and notification say the same. */
export interface Telling {
  /** `balance-2026-W47`, `review-2026-H2`: the same is never told a second time. */
  id: string;
  kind: TellingKind;
  week: IsoWeek;
  /** When it was due, UTC epoch. */
  dueAtMs: number;
  toldAtMs: number;
  /** Due weeks before this one that nobody was there to be told of, oldest first. */
  missedWeeks: IsoWeek[];
  /** Told a day or more after it was due. */
  isLate: boolean;
  title: Phrase;
  /** What changed and what it means, in reading order. */
  lines: Phrase[];
  /** The one thing to do next; `null` = nothing is worth doing. */
  next: Phrase | null;
  /** `waiting` = the person has not said anything to it; `done` = opened, skipped, or followed by the next one. */
  state: 'waiting' | 'done';
  /** Whether the browser showed it since it was told or its last snooze ended. */
  isShown: boolean;
  /** Put off until then; `null` = it was not. */
  snoozedUntilMs: number | null;
}

/** What the scheduler remembers. Lives in `storage.local` beside the settings. */
export interface ReminderState {
  /** What was due up to here is settled: told, or from before the reminder was turned on. UTC epoch. */
  settledUntilMs: number;
  /** Newest last. */
  tellings: Telling[];
  /** Goal whose band the balance was seen in, so that it is told once; `null` = none. */
  goalReached: string | null;
}

/** Where the reminder's memory stands in `storage.local`. */
export const REMINDER_KEY = 'reminder';

export const SNOOZES = ['hour', 'day', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];
