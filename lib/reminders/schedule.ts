import { addDays } from '../model/day';
import type { IsoWeek, ReminderChoice, ReminderState } from '../model/reminder';
import { dayInWeek, isoWeekOf } from './iso-week';
import { instantOf, localDayAt } from './wall-clock';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Weeks further back than this are not told any more. */
const CATCH_UP_DAYS = 370;

/**
 * A memory this far ahead of the clock was made while the clock was wrong: believing it would silence the reminder for
 * as long. Less is a clock that was set back, and what was told stays told.
 */
const WRONG_CLOCK_DAYS = 35;

/** A traveller's clock changes without any event, so that the time is asked for again at least this often. */
export const LONGEST_NAP_MS = HOUR_MS;

/** Told this long after it was due, a week says when that was. */
const LATE_MS = DAY_MS;

/** A week and the instant at which it is told. */
export interface DueWeek {
  week: IsoWeek;
  dueAtMs: number;
}

/** When a week is due: at the chosen hour of the chosen day, by the clocks of the time zone. */
export const dueAtMs = (
  week: IsoWeek,
  { weekday, hour }: Pick<ReminderChoice, 'weekday' | 'hour'>,
  timeZone: string,
): number => instantOf(dayInWeek(week, weekday), hour, timeZone);

/** Memory that a clock ahead by months left behind is put right. */
export function withoutWrongClock(state: ReminderState, nowMs: number): ReminderState {
  const latestMs = nowMs + WRONG_CLOCK_DAYS * DAY_MS;
  if (state.settledUntilMs <= latestMs) return state;
  return {
    ...state,
    settledUntilMs: nowMs,
    tellings: state.tellings.filter((telling) => telling.dueAtMs <= latestMs),
  };
}

/**
 * Weeks that are due and were not told, oldest first. Whatever the clock, the zone or the browser did in between: a week
 * that was told is not in it, and a week that was not told is.
 */
export function dueWeeks(
  choice: ReminderChoice,
  state: ReminderState,
  nowMs: number,
  timeZone: string,
): DueWeek[] {
  if (!choice.isOn) return [];
  const told = new Set(state.tellings.flatMap(({ week, missedWeeks }) => [week, ...missedWeeks]));
  const fromMs = Math.max(state.settledUntilMs, nowMs - CATCH_UP_DAYS * DAY_MS);
  const due: DueWeek[] = [];
  // From the week before: a flight can move what is due by more than half a day.
  let day = addDays(localDayAt(fromMs, timeZone), -7);
  for (;;) {
    const week = isoWeekOf(day);
    const atMs = dueAtMs(week, choice, timeZone);
    if (atMs > nowMs) return due;
    if (atMs > fromMs && !told.has(week)) due.push({ week, dueAtMs: atMs });
    day = addDays(day, 7);
  }
}

/** When the next week that was not told will be due. */
export function nextDueMs(
  choice: ReminderChoice,
  state: ReminderState,
  nowMs: number,
  timeZone: string,
): number {
  const told = new Set(state.tellings.map(({ week }) => week));
  for (let day = localDayAt(nowMs, timeZone); ; day = addDays(day, 7)) {
    const week = isoWeekOf(day);
    const atMs = dueAtMs(week, choice, timeZone);
    if (atMs > Math.max(nowMs, state.settledUntilMs) && !told.has(week)) return atMs;
  }
}

/** When to look again: at what is due next or at the end of a snooze, and within the hour in any case. */
export function wakeAtMs(
  choice: ReminderChoice,
  state: ReminderState,
  nowMs: number,
  timeZone: string,
): number {
  const snoozes = state.tellings.flatMap(({ state: its, snoozedUntilMs }) =>
    its === 'waiting' && snoozedUntilMs !== null ? [snoozedUntilMs] : [],
  );
  const earliest = Math.min(nextDueMs(choice, state, nowMs, timeZone), ...snoozes);
  return Math.max(nowMs + 1_000, Math.min(earliest, nowMs + LONGEST_NAP_MS));
}

export const isLate = (due: DueWeek, nowMs: number): boolean => nowMs - due.dueAtMs >= LATE_MS;
