import type { Browser } from 'webextension-polyfill';
import type { OverviewDetails } from '../../components/dashboard/overview';
import type { Advice } from '../../lib/model/advice';
import type { ShareRow } from '../../lib/model/import-rows';
import { isConsentActive } from '../../lib/model/settings';
import { adviceList } from '../../lib/scores/advice/advice-list';
import { followUpPhrase, isDue, lastDone } from '../../lib/scores/advice/follow-up';
import { kindsFromShares, ownBestAdvice } from '../../lib/scores/advice/own-best';
import { ADVICE, DAY_MS } from '../../lib/scores/constants';
import { changesExplained } from '../../lib/scores/growth/changes';
import type { EvenkeelDatabase } from '../../lib/store/database';
import { changeDatabase } from '../../lib/store/generation';
import { phraseText } from '../../lib/words/t';
import { lookBefore } from './last-look';
import { networkOf, type Network } from './network';
import type { Screen } from './screen';

/** Every score, the advice and what moved, worked out from the database. */
export async function overviewDetails(
  db: EvenkeelDatabase,
  screen: Screen,
): Promise<OverviewDetails> {
  const network = await networkOf(db, screen);
  const { facts, goal, scores, nowMs } = network;
  const { accountId, state, browser } = screen;
  const dismissals = await db.dismissals.where('accountId').equals(accountId).toArray();
  const done = await db.adviceFollowUps.where('accountId').equals(accountId).toArray();
  const files = await db.fileRows.where('[accountId+kind]').equals([accountId, 'shares']).toArray();
  const shares = files.flatMap(({ rows }) => rows as ShareRow[]);
  const isExample = state.view?.account?.origin === 'example';
  const context = {
    hasConsent: isConsentActive(state.settings.consent),
    dismissedUntilMs: Object.fromEntries(
      dismissals.map(({ id, untilMs }) => [id.slice(accountId.length + 1), untilMs]),
    ),
    fileRequests: state.settings.fileRequests ?? [],
    doneAtMs: lastDone(done),
  };
  const advisedOn = isExample ? { ...facts, brokenReaders: [] } : facts;
  const kindOf = shares.length > 0 ? kindsFromShares(shares) : null;
  return {
    scores,
    goal,
    advice: [
      ...adviceList(advisedOn, goal, scores, context, nowMs),
      ...ownBestAdvice(facts, kindOf, nowMs).filter(
        ({ id }) => (context.dismissedUntilMs[id] ?? 0) <= nowMs,
      ),
    ],
    followedUp: done
      .sort((a, b) => b.doneAtMs - a.doneAtMs)
      .slice(0, 3)
      .flatMap((row) => {
        const said = followUpPhrase(row, scores[row.score], nowMs);
        return said ? phraseText(said) : [];
      }),
    moved: isExample ? [] : await movedSince(browser, accountId, network),
  };
}

/** Looks at what was carried out 28 days ago or more, and keeps what its score is now. */
export async function checkFollowUps(db: EvenkeelDatabase, screen: Screen): Promise<void> {
  const rows = await db.adviceFollowUps.where('accountId').equals(screen.accountId).toArray();
  const due = rows.filter((row) => isDue(row, Date.now()));
  if (due.length === 0) return;
  const { scores, nowMs } = await networkOf(db, screen);
  await changeDatabase(db, async () => {
    for (const { id, score } of due) {
      const scoreAfter = scores[score].value;
      await db.adviceFollowUps.update(id, { scoreAfter, checkedAtMs: nowMs });
    }
    return { changed: true, value: undefined };
  });
}

async function movedSince(
  browser: Browser,
  accountId: string,
  { facts, goal, scores, nowMs }: Network,
): Promise<string[]> {
  if (accountId === '') return [];
  const old = await lookBefore(browser, {
    accountId,
    goal: JSON.stringify(goal),
    atMs: nowMs,
    scores,
  });
  return old ? changesExplained(facts, goal, old, nowMs).map(phraseText) : [];
}

/** Puts an advice away: for good until 90 days have passed, or off for a week. */
export const putAway =
  (accountId: string, { id }: Advice, how: 'dismiss' | 'snooze') =>
  (db: EvenkeelDatabase): Promise<void> =>
    changeDatabase(db, async () => {
      const nowMs = Date.now();
      const days = how === 'dismiss' ? ADVICE.dismissedDays : ADVICE.snoozedDays;
      await db.dismissals.put({
        id: `${accountId}|${id}`,
        accountId,
        dismissedAtMs: nowMs,
        untilMs: nowMs + days * DAY_MS,
      });
      return { changed: true, value: undefined };
    });

/** Notes that an advice was carried out, with its score as it stands. */
export const markDone =
  (accountId: string, { id, score }: Advice, details: OverviewDetails) =>
  (db: EvenkeelDatabase): Promise<void> =>
    changeDatabase(db, async () => {
      if (score === null) return { changed: false, value: undefined };
      const doneAtMs = Date.now();
      await db.adviceFollowUps.put({
        id: `${accountId}|${id}|${doneAtMs}`,
        accountId,
        adviceId: id,
        doneAtMs,
        score,
        scoreBefore: details.scores[score].value,
        scoreAfter: null,
        checkedAtMs: null,
      });
      return { changed: true, value: undefined };
    });
