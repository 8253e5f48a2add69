import type { Advice } from '../../../../lib/model/advice';
import type { FileRequest } from '../../../../lib/model/file-request';
import type { Goal } from '../../../../lib/model/goal';
import type { ShareRow } from '../../../../lib/model/import-rows';
import type { Phrase, Score, ScoreName } from '../../../../lib/model/score';
import { adviceList } from '../../../../lib/scores/advice/advice-list';
import { followUpPhrase, lastDone } from '../../../../lib/scores/advice/follow-up';
import { kindsFromShares, ownBestAdvice } from '../../../../lib/scores/advice/own-best';
import { changesExplained } from '../../../../lib/scores/growth/changes';
import type { Desk } from '../network-desk';
import type { NetworkPlace } from '../network';

/** Sentences about advice that was carried out, at most. */
const FOLLOWED_UP = 3;

interface OverviewQuestion extends NetworkPlace {
  isExample: boolean;
  hasConsent: boolean;
  fileRequests: readonly FileRequest[];
}

export interface OverviewAnswer {
  scores: Record<ScoreName, Score>;
  goal: Goal;
  advice: Advice[];
  followedUp: Phrase[];
}

/** Every score and the advice. */
export async function overview(
  { db, held }: Desk,
  { isExample, hasConsent, fileRequests, ...place }: OverviewQuestion,
): Promise<OverviewAnswer> {
  const { accountId, nowMs } = place;
  const { facts, goal, scores } = await held.networkOf(db, place);
  const dismissals = await db.dismissals.where('accountId').equals(accountId).toArray();
  const done = await db.adviceFollowUps.where('accountId').equals(accountId).toArray();
  const files = await db.fileRows.where('[accountId+kind]').equals([accountId, 'shares']).toArray();
  const shares = files.flatMap(({ rows }) => rows as ShareRow[]);
  const context = {
    hasConsent,
    dismissedUntilMs: Object.fromEntries(
      dismissals.map(({ id, untilMs }) => [id.slice(accountId.length + 1), untilMs]),
    ),
    fileRequests,
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
      .slice(0, FOLLOWED_UP)
      .flatMap((row) => followUpPhrase(row, scores[row.score], nowMs) ?? []),
  };
}

/** Every score alone. */
export const scores = async (
  { db, held }: Desk,
  place: NetworkPlace,
): Promise<Record<ScoreName, Score>> => (await held.networkOf(db, place)).scores;

interface ChangesQuestion extends NetworkPlace {
  old: Parameters<typeof changesExplained>[2];
}

/** Data or network: why scores moved since an earlier look. */
export async function changes(
  { db, held }: Desk,
  { old, ...place }: ChangesQuestion,
): Promise<Phrase[]> {
  const { facts, goal, nowMs } = await held.networkOf(db, place);
  return changesExplained(facts, goal, old, nowMs);
}
