import { addDays, daysBetween, toLocalDay, type LocalDay } from '../model/day';
import type { ReminderChoice, ReminderState, Telling, TellingKind } from '../model/reminder';
import type { Phrase, Score } from '../model/score';
import { phrase } from '../scores/score-outcome';
import type { DueWeek } from './schedule';

/** Without a backup file for this long, the only copy is the browser's. */
const BACKUP_DAYS = 60;

/** The review list is worth a look from March and from September on, and within two months of that. */
const REVIEW_MONTHS = [3, 9];
const REVIEW_DAYS = 61;

/** The balance counts as arrived from here on, and as left again below the second. */
const REACHED = 95;
const LEFT = 80;

/** What the extra reminders look at. */
export interface ExtraFacts {
  today: LocalDay;
  /** Whether anybody is known one by one, so that there is a list to review. */
  hasPeople: boolean;
  /** Day of the newest archive or connections file; `null` before one was brought. */
  newestFileDay: LocalDay | null;
  /** UTC epoch; `null` = never. */
  lastBackupAtMs: number | null;
  /** Since when there is something to lose, UTC epoch. */
  beganAtMs: number;
  goal: string;
  balance: Score;
}

/**
 * What is told beside the week, at most one thing a week: the goal's band reached, no backup for long, an old archive, the
 * review twice a year. Each under a name that is never told again.
 * @returns the state too: it notes whether the goal is reached
 */
export function extraTelling(
  week: DueWeek,
  facts: ExtraFacts,
  choice: ReminderChoice,
  state: ReminderState,
  nowMs: number,
): { telling: Telling | null; state: ReminderState } {
  const told = new Set(state.tellings.map(({ id }) => id));
  const candidates = [
    goalReached(facts, state),
    backupMissing(facts, nowMs),
    archiveOld(facts, choice),
    reviewDue(facts),
  ];
  const found = candidates.find((candidate) => candidate && !told.has(candidate.id));
  return {
    telling: found ? { ...asTelling(week, nowMs), ...found } : null,
    state: { ...state, goalReached: reachedGoal(facts, state, found?.kind === 'goal') },
  };
}

interface Extra {
  id: string;
  kind: TellingKind;
  title: Phrase;
  lines: Phrase[];
}

function goalReached({ today, goal, balance }: ExtraFacts, state: ReminderState): Extra | null {
  if (state.goalReached === goal || !isInBand(balance)) return null;
  return {
    id: `goal-${goal}-${today}`,
    kind: 'goal',
    title: phrase('reminder.goalTitle'),
    lines: [phrase('reminder.goal', { value: Math.round(balance.value ?? 0) })],
  };
}

const isInBand = ({ printed, low }: Score): boolean => printed && low !== null && low >= REACHED;

/** Told only when it was told: a week in which something else went first leaves it for the next. */
function reachedGoal(
  { goal, balance }: ExtraFacts,
  state: ReminderState,
  isTold: boolean,
): string | null {
  if (isTold) return goal;
  const hasLeft = balance.printed && balance.high !== null && balance.high < LEFT;
  return state.goalReached !== goal || hasLeft ? null : goal;
}

function backupMissing(facts: ExtraFacts, nowMs: number): Extra | null {
  const sinceMs = facts.lastBackupAtMs ?? facts.beganAtMs;
  const sinceDay = toLocalDay(sinceMs, 0);
  const times = Math.floor((nowMs - sinceMs) / 86_400_000 / BACKUP_DAYS);
  if (times < 1) return null;
  return {
    id: `backup-${sinceDay}-${times}`,
    kind: 'backup',
    title: phrase('reminder.backupTitle'),
    lines: [
      facts.lastBackupAtMs === null
        ? phrase('reminder.backupNever')
        : phrase('reminder.backup', { day: sinceMs }),
    ],
  };
}

function archiveOld({ today, newestFileDay }: ExtraFacts, choice: ReminderChoice): Extra | null {
  if (newestFileDay === null || monthsBetween(newestFileDay, today) < choice.archiveMonths) {
    return null;
  }
  return {
    id: `archive-${newestFileDay}-${choice.archiveMonths}`,
    kind: 'archive',
    title: phrase('reminder.archiveTitle'),
    lines: [phrase('reminder.archive', { day: newestFileDay })],
  };
}

/** Whole calendar months; the last day of a month counts as the same day of a shorter one. */
function monthsBetween(from: LocalDay, to: LocalDay): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const isLastDay = addDays(to, 1).endsWith('-01');
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 && !isLastDay ? 1 : 0);
}

function reviewDue({ today, hasPeople }: ExtraFacts): Extra | null {
  if (!hasPeople) return null;
  const year = Number(today.slice(0, 4));
  for (const month of REVIEW_MONTHS) {
    const start = `${year}-${String(month).padStart(2, '0')}-01` as LocalDay;
    const days = daysBetween(start, today);
    if (days < 0 || days >= REVIEW_DAYS) continue;
    return {
      id: `review-${start.slice(0, 7)}`,
      kind: 'review',
      title: phrase('reminder.reviewTitle'),
      lines: [phrase('reminder.review')],
    };
  }
  return null;
}

const asTelling = ({ week, dueAtMs }: DueWeek, nowMs: number) => ({
  week,
  dueAtMs,
  toldAtMs: nowMs,
  missedWeeks: [],
  isLate: false,
  next: null,
  state: 'waiting' as const,
  isShown: false,
  snoozedUntilMs: null,
});
