import type { OverviewDetails } from '../../components/dashboard/overview';
import type { Advice } from '../../lib/model/advice';
import { isConsentActive } from '../../lib/model/settings';
import { isDue } from '../../lib/scores/advice/follow-up';
import { ADVICE, DAY_MS } from '../../lib/scores/constants';
import type { EvenkeelDatabase } from '../../lib/store/database';
import { changeDatabase } from '../../lib/store/generation';
import { phraseText } from '../../lib/words/t';
import { lookBefore } from './last-look';
import type { NetworkPlace } from './network/network';
import type { Screen } from './screen';

/** Every score, the advice and what moved, as the worker works them out. */
export async function overviewDetails(
  screen: Screen,
  place: NetworkPlace,
): Promise<OverviewDetails> {
  const { state, ask } = screen;
  const isExample = state.view?.account?.origin === 'example';
  const { followedUp, ...answer } = await ask('overview', {
    ...place,
    isExample,
    hasConsent: isConsentActive(state.settings.consent),
    fileRequests: state.settings.fileRequests ?? [],
  });
  return {
    ...answer,
    followedUp: followedUp.map(phraseText),
    moved: isExample ? [] : await movedSince(screen, place, answer),
  };
}

/** Looks at what was carried out 28 days ago or more, and keeps what its score is now. */
export async function checkFollowUps(
  db: EvenkeelDatabase,
  { ask }: Screen,
  place: NetworkPlace,
): Promise<void> {
  const { accountId, nowMs } = place;
  const rows = await db.adviceFollowUps.where('accountId').equals(accountId).toArray();
  const due = rows.filter((row) => isDue(row, nowMs));
  if (due.length === 0) return;
  const scores = await ask('scores', place);
  await changeDatabase(db, async () => {
    for (const { id, score } of due) {
      const scoreAfter = scores[score].value;
      await db.adviceFollowUps.update(id, { scoreAfter, checkedAtMs: nowMs });
    }
    return { changed: true, value: undefined };
  });
}

async function movedSince(
  { ask, browser }: Screen,
  place: NetworkPlace,
  { goal, scores }: Pick<OverviewDetails, 'goal' | 'scores'>,
): Promise<string[]> {
  const { accountId, nowMs } = place;
  if (accountId === '') return [];
  const old = await lookBefore(browser, {
    accountId,
    goal: JSON.stringify(goal),
    atMs: nowMs,
    scores,
  });
  return old ? (await ask('changes', { ...place, old })).map(phraseText) : [];
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

/** An advice put away, or noted as done, stands in the list again. Twice is once. */
export const takeBack =
  (accountId: string, { id }: Advice, how: 'dismiss' | 'snooze' | 'done') =>
  (db: EvenkeelDatabase): Promise<void> =>
    changeDatabase(db, async () => {
      if (how !== 'done') {
        await db.dismissals.delete(`${accountId}|${id}`);
      } else {
        const done = await db.adviceFollowUps.where('accountId').equals(accountId).toArray();
        const newest = done
          .filter(({ adviceId }) => adviceId === id)
          .sort((a, b) => a.doneAtMs - b.doneAtMs)
          .at(-1);
        if (newest) await db.adviceFollowUps.delete(newest.id);
      }
      return { changed: true, value: undefined };
    });
