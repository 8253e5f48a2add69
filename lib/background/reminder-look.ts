import { daysBetween, toLocalDay, type LocalDay } from '../model/day';
import type { PopupView } from '../model/popup-view';
import type { Phrase } from '../model/score';
import type { Settings } from '../model/settings';
import type { ExtraFacts } from '../reminders/extra-telling';
import type { WeekNews } from '../reminders/tell-weeks';
import { chosenGoal } from '../scores/chosen-goal';
import { COUNTS, DAY_MS } from '../scores/constants';
import { factsAt, factsFromTables } from '../scores/network-facts';
import { phrase } from '../scores/score-outcome';
import { weekSummary } from '../scores/week-summary';
import { EXAMPLE_ACCOUNT_ID } from '../store/accounts';
import type { EvenkeelDatabase } from '../store/database';
import { loadFactTables } from '../store/fact-tables';
import { computePopupView } from './popup-view';

/**
 * What the reminder tells of the account on show, or of the one behind the example, from one look at the database.
 * @param lastBackupAtMs - UTC epoch of the last backup file; `null` = never made one
 * @returns null while there is no account of the person's own
 */
export async function lookForReminder(
  db: EvenkeelDatabase,
  chosen: Settings,
  lastBackupAtMs: number | null,
  nowMs: number,
  utcOffsetMinutes: number,
): Promise<{ news: WeekNews; extra: ExtraFacts } | null> {
  const settings =
    chosen.activeAccountId === EXAMPLE_ACCOUNT_ID
      ? { ...chosen, activeAccountId: chosen.beforeExample ?? null }
      : chosen;
  const today = toLocalDay(nowMs, utcOffsetMinutes);
  return db.transaction('r', db.tables, async () => {
    const view = await computePopupView(db, settings, nowMs, utcOffsetMinutes);
    if (view.account === null) return null;
    const accountId = view.account.id;
    const facts = factsFromTables(await loadFactTables(db, accountId), accountId);
    const goals = await db.goals.where('accountId').equals(accountId).toArray();
    const goal = chosenGoal(settings.goal, goals, accountId);
    const summary = weekSummary(facts, factsAt(facts, nowMs - 7 * DAY_MS), goal, nowMs);
    const imports = await db.imports.where('accountId').equals(accountId).toArray();
    const fileDays = imports.flatMap(({ contentHash, day }) => (contentHash === null ? [] : day));
    const account = await db.accounts.get(accountId);
    return {
      news: {
        lines:
          summary.kind === 'unknown'
            ? [unknownLine(view, today, utcOffsetMinutes)]
            : summary.phrases,
        next: view.nextAction?.title ?? null,
      },
      extra: {
        today,
        hasPeople: (facts.people?.length ?? 0) > 0,
        newestFileDay: fileDays.sort().at(-1) ?? null,
        lastBackupAtMs,
        beganAtMs: account?.createdAtMs ?? nowMs,
        goal: settings.goal,
        balance: view.balance,
      },
    };
  });
}

/**
 * Nothing can be compared: where the newest number came from says how the next one comes. One of this week only lacks an
 * older one beside it.
 */
function unknownLine(
  { followers, connections, consented }: PopupView,
  today: LocalDay,
  utcOffsetMinutes: number,
): Phrase {
  const newest =
    followers && connections && connections.capturedAtMs > followers.capturedAtMs
      ? connections
      : (followers ?? connections);
  if (!newest) return phrase('reminder.nothingKnown');
  const since = { day: newest.capturedAtMs };
  const age = daysBetween(toLocalDay(newest.capturedAtMs, utcOffsetMinutes), today);
  if (age < COUNTS.trendMinDays) return phrase('reminder.nothingBefore', since);
  if (consented) return phrase('reminder.stalePage', since);
  return newest.source === 'file'
    ? phrase('reminder.staleFile', since)
    : phrase('reminder.staleTyped', since);
}
