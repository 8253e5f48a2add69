import { addDays, toLocalDay } from '../model/day';
import type { ReminderState, Snooze, Telling } from '../model/reminder';
import type { Phrase } from '../model/score';
import { phrase } from '../scores/score-outcome';
import { dayInWeek, weekNumber } from './iso-week';
import { isLate, type DueWeek } from './schedule';

/** Enough for two years, so that a clock set back by months finds what was told. */
const KEPT_TELLINGS = 160;

const SNOOZE_MS: Readonly<Record<Snooze, number>> = {
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

/** What the numbers say of a week: changes and their meaning, and the one thing to do. */
export interface WeekNews {
  lines: Phrase[];
  next: Phrase | null;
}

/**
 * The telling of what is due: one for all weeks, under the newest one's name, because a row of old messages helps nobody.
 * @param due - oldest first, at least one
 */
export function tellWeeks(due: readonly DueWeek[], news: WeekNews, nowMs: number): Telling {
  const newest = due.at(-1);
  if (!newest) throw new Error('Nothing is due');
  const missedWeeks = due.slice(0, -1).map(({ week }) => week);
  const late = isLate(newest, nowMs);
  const [first] = missedWeeks;
  const last = missedWeeks.at(-1);
  return {
    id: `balance-${newest.week}`,
    kind: 'balance',
    week: newest.week,
    dueAtMs: newest.dueAtMs,
    toldAtMs: nowMs,
    missedWeeks,
    isLate: late,
    title: late
      ? phrase('reminder.titleLate', {
          week: weekNumber(newest.week),
          from: dayInWeek(newest.week, 1),
          to: dayInWeek(newest.week, 7),
        })
      : phrase('reminder.title', { week: weekNumber(newest.week) }),
    lines: [
      ...news.lines,
      ...(first && last
        ? [
            phrase('reminder.missed', {
              n: missedWeeks.length,
              first: weekNumber(first),
              last: weekNumber(last),
            }),
          ]
        : []),
    ],
    next: news.next,
    state: 'waiting',
    isShown: false,
    snoozedUntilMs: null,
  };
}

/** Remembers tellings. An older telling of the same kind is over: the newest one stands for it. */
export function withTellings(state: ReminderState, told: readonly Telling[]): ReminderState {
  const kinds = new Set(told.map(({ kind }) => kind));
  const older = state.tellings.map((telling) =>
    kinds.has(telling.kind) ? { ...telling, state: 'done' as const, isShown: true } : telling,
  );
  return {
    ...state,
    settledUntilMs: Math.max(state.settledUntilMs, ...told.map(({ dueAtMs }) => dueAtMs)),
    tellings: [...older, ...told].slice(-KEPT_TELLINGS),
  };
}

/** Puts a telling off; it is shown again under the same name. One that was opened can be put off where it led to. */
export const snoozed = (
  state: ReminderState,
  id: string,
  snooze: Snooze,
  nowMs: number,
): ReminderState => ({
  ...state,
  tellings: state.tellings.map((telling) =>
    telling.id === id
      ? {
          ...telling,
          state: 'waiting',
          snoozedUntilMs: nowMs + SNOOZE_MS[snooze],
          isShown: false,
        }
      : telling,
  ),
});

/** The person has opened or skipped it. */
export const settled = (state: ReminderState, id: string): ReminderState =>
  withChanged(state, id, { state: 'done', snoozedUntilMs: null, isShown: true });

/** The browser shows it. */
export const shown = (state: ReminderState, id: string): ReminderState =>
  withChanged(state, id, { isShown: true, snoozedUntilMs: null });

/** The browser is to show again whatever waits. */
export const unshown = (state: ReminderState): ReminderState => ({
  ...state,
  tellings: state.tellings.map((telling) =>
    telling.state === 'waiting' ? { ...telling, isShown: false } : telling,
  ),
});

/**
 * What the person has not answered and has not put off, newest last.
 * A snooze that ends further away than any can is one from a wrong clock, and over.
 */
export const waitingTellings = (state: ReminderState, nowMs: number): Telling[] =>
  state.tellings.filter(
    ({ state: its, snoozedUntilMs }) =>
      its === 'waiting' &&
      (snoozedUntilMs === null ||
        snoozedUntilMs <= nowMs ||
        snoozedUntilMs > nowMs + SNOOZE_MS.week),
  );

/** The one that a small place has room for: the week, and after it what came beside it. */
export function tellingOnShow(state: ReminderState, nowMs: number): Telling | undefined {
  const waiting = waitingTellings(state, nowMs);
  return waiting.findLast(({ kind }) => kind === 'balance') ?? waiting.at(-1);
}

/**
 * Whether a sentence names nobody: what fills it is a number, a day or a word of the code's own. Screens are shared and
 * notifications stay in lists, so that only such sentences go there.
 */
export const isNameless = ({ params }: Phrase): boolean =>
  Object.values(params).every(
    (value) => typeof value === 'number' || /^(?:[a-z][A-Za-z-]*|\d{4}-\d{2}-\d{2})$/.test(value),
  );

const withChanged = (
  state: ReminderState,
  id: string,
  change: Partial<Telling>,
): ReminderState => ({
  ...state,
  tellings: state.tellings.map((telling) =>
    telling.id === id && telling.state === 'waiting' ? { ...telling, ...change } : telling,
  ),
});

/**
 * The page of ours that a telling leads to. Told on a Monday, a week's own days would show nothing of what was told: the
 * report is that of the seven days before.
 * @param utcOffsetMinutes - minutes to add to UTC on this device when it was told, so that the place stays the same
 */
export function placeOfTelling(
  { kind, toldAtMs }: Pick<Telling, 'kind' | 'toldAtMs'>,
  utcOffsetMinutes: number,
): string {
  if (kind === 'archive') return 'dashboard.html#imports';
  if (kind === 'backup') return 'dashboard.html#settings';
  if (kind === 'review') return 'dashboard.html#people/review';
  const day = toLocalDay(toldAtMs, utcOffsetMinutes);
  return `dashboard.html#report/${addDays(day, -7)}..${day}`;
}
