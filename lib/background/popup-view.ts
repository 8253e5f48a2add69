import { toLocalDay } from '../model/day';
import { readyAtMs } from '../model/file-request';
import type { NetworkFacts } from '../model/network-facts';
import type { PopupView } from '../model/popup-view';
import { isConsentActive, type Settings } from '../model/settings';
import { lastDone } from '../scores/advice/follow-up';
import { COUNTS } from '../scores/constants';
import { chosenGoal } from '../scores/chosen-goal';
import { factsFromTables } from '../scores/network-facts';
import { nextAction } from '../scores/next-action';
import { scoreAll } from '../scores/score-all';
import { trendOf } from '../scores/trend';
import { activeAccount, EXAMPLE_ACCOUNT_ID } from '../store/accounts';
import type { EvenkeelDatabase } from '../store/database';
import { unsortedPeople } from '../store/classification/classify-people';
import { loadFactTables } from '../store/fact-tables';
import { readGeneration } from '../store/generation';
import { nextQuestion } from '../store/questions';
import type { StoredAccount } from '../store/rows';
import { brokenReaderOnShow } from './broken-reader';
import { shownCount } from './shown-count';
import { trendPoints } from './trend-points';

const HOUR_MS = 3_600_000;

/** Ages and ranges are worth computing again after this long, and at midnight. */
const VALID_MS = 6 * HOUR_MS;

/**
 * What the popup shows first, from one consistent look at the database.
 * @param utcOffsetMinutes - minutes to add to UTC on this device now
 */
export async function computePopupView(
  db: EvenkeelDatabase,
  settings: Settings,
  nowMs: number,
  utcOffsetMinutes: number,
): Promise<PopupView> {
  return db.transaction('r', db.tables, async () => {
    const account = await activeAccount(db, settings.activeAccountId);
    const accountId = account?.id ?? '';
    const facts = factsFromTables(await loadFactTables(db, accountId), accountId);
    const goals = await db.goals.where('accountId').equals(accountId).toArray();
    const goal = chosenGoal(settings.goal, goals, accountId);
    const scores = scoreAll(facts, goal, nowMs);
    const consented = isConsentActive(settings.consent);
    const accounts = await accountsOnShow(db, account);
    return {
      generation: await readGeneration(db),
      computedAtMs: nowMs,
      validUntilMs: Math.min(
        validUntil(nowMs, utcOffsetMinutes),
        ...(settings.fileRequests ?? []).map(readyAtMs).filter((atMs) => atMs > nowMs),
      ),
      account: account ? { ...named(account), origin: account.origin } : null,
      accountCount: accounts.length,
      accounts: accounts.map(named),
      goal: settings.goal,
      band: goal.band,
      consented,
      followers: shownCount(facts, 'followers'),
      connections: shownCount(facts, 'connections'),
      followOnly: await followOnly(db, accountId),
      balance: scores.balance,
      relevance: scores.relevance,
      engagement: scores.engagement,
      health: scores.health,
      ...trends(facts, nowMs, utcOffsetMinutes),
      question: account ? await nextQuestion(db, accountId) : null,
      brokenReader: account?.origin === 'example' ? null : await brokenReaderOnShow(db, facts),
      unsortedPeople: await unsortedPeople(db, accountId),
      nextAction: nextAction(
        account?.origin === 'example' ? { ...facts, brokenReaders: [] } : facts,
        goal,
        scores,
        {
          hasConsent: consented,
          dismissedUntilMs: await dismissals(db, accountId),
          fileRequests: settings.fileRequests ?? [],
          doneAtMs: lastDone(
            await db.adviceFollowUps.where('accountId').equals(accountId).toArray(),
          ),
        },
        nowMs,
      ),
    };
  });
}

/** The example stands alone; the person's own accounts never list it. */
async function accountsOnShow(
  db: EvenkeelDatabase,
  account: StoredAccount | undefined,
): Promise<StoredAccount[]> {
  if (account?.origin === 'example') return [account];
  const accounts = await db.accounts.orderBy('id').toArray();
  return accounts
    .filter(({ id }) => id !== EXAMPLE_ACCOUNT_ID)
    .sort((a, b) => a.createdAtMs - b.createdAtMs);
}

/** The person's name for it, else the slug; empty for an account nobody named. */
function named(account: StoredAccount): { id: string; label: string } {
  const slug = account.aliases.find((alias) => alias.startsWith('slug:'))?.slice('slug:'.length);
  return { id: account.id, label: account.label || (slug ?? '') };
}

/** People followed without being connected, by the newest list that told all of them. */
async function followOnly(db: EvenkeelDatabase, accountId: string): Promise<number | null> {
  const imports = await db.imports.where('accountId').equals(accountId).toArray();
  return (
    imports
      .filter((row) => row.followOnly !== null)
      .sort((a, b) => b.day.localeCompare(a.day) || b.importedAtMs - a.importedAtMs)[0]
      ?.followOnly ?? null
  );
}

async function dismissals(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<Record<string, number>> {
  const rows = await db.dismissals.where('accountId').equals(accountId).toArray();
  return Object.fromEntries(rows.map((row) => [row.id.slice(accountId.length + 1), row.untilMs]));
}

function trends(
  facts: NetworkFacts,
  nowMs: number,
  utcOffsetMinutes: number,
): Pick<PopupView, 'trend' | 'followersChange' | 'connectionsChange'> {
  const today = toLocalDay(nowMs, utcOffsetMinutes);
  const change = (metric: 'followers' | 'connections'): number | null =>
    trendOf(facts.observations, metric, null, today, COUNTS.growthWindowDays)?.change ?? null;
  return {
    trend: trendPoints(facts, today),
    followersChange: change('followers'),
    connectionsChange: change('connections'),
  };
}

function validUntil(nowMs: number, utcOffsetMinutes: number): number {
  const dayMs = 24 * HOUR_MS;
  const offsetMs = utcOffsetMinutes * 60_000;
  const nextMidnight = (Math.floor((nowMs + offsetMs) / dayMs) + 1) * dayMs - offsetMs;
  return Math.min(nextMidnight, nowMs + VALID_MS);
}
