import { toLocalDay } from '../model/day';
import type { PopupView } from '../model/popup-view';
import type { Phrase } from '../model/score';
import type { Settings } from '../model/settings';
import type { ExtraFacts } from '../reminders/extra-telling';
import type { WeekNews } from '../reminders/tell-weeks';
import { chosenGoal } from '../scores/chosen-goal';
import { DAY_MS } from '../scores/constants';
import { factsAt, factsFromTables } from '../scores/network-facts';
import { phrase } from '../scores/score-outcome';
import { weekSummary } from '../scores/week-summary';
import type { EvenkeelDatabase } from '../store/database';
import { loadFactTables } from '../store/fact-tables';
import { computePopupView } from './popup-view';

/**
 * What the reminder tells of the account on show, from one look at the database.
 * @param lastBackupAtMs - UTC epoch of the last backup file; `null` = never made one
 * @returns null while there is no account of the person's own: the example is nobody's week
 */
export async function lookForReminder(
  db: EvenkeelDatabase,
  settings: Settings,
  lastBackupAtMs: number | null,
  nowMs: number,
  utcOffsetMinutes: number,
): Promise<{ news: WeekNews; extra: ExtraFacts } | null> {
  return db.transaction('r', db.tables, async () => {
    const view = await computePopupView(db, settings, nowMs, utcOffsetMinutes);
    if (view.account === null || view.account.origin === 'example') return null;
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
        lines: summary.kind === 'unknown' ? [staleLine(view)] : summary.phrases,
        next: view.nextAction?.title ?? null,
      },
      extra: {
        today: toLocalDay(nowMs, utcOffsetMinutes),
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

/** Nothing of this week is known: where the newest number came from says how the next one comes. */
function staleLine({ followers, connections, consented }: PopupView): Phrase {
  const newest =
    followers && connections && connections.capturedAtMs > followers.capturedAtMs
      ? connections
      : (followers ?? connections);
  if (!newest) return phrase('reminder.nothingKnown');
  const since = { day: newest.capturedAtMs };
  if (consented) return phrase('reminder.stalePage', since);
  return newest.source === 'file'
    ? phrase('reminder.staleFile', since)
    : phrase('reminder.staleTyped', since);
}
