import type { HistorySectionState } from '../../../../components/dashboard/history-section';
import type { EditedNumber, StoredNumber } from '../../../../components/history/stored-numbers';
import { historyOf, type History } from '../../../../lib/scores/history';
import { ownRhythm, type OwnRhythm } from '../../../../lib/scores/own-rhythm';
import { pairHistory } from '../../../../lib/scores/pair-history';
import { totalsApart, unfollowsBetween, type Unfollows } from '../../../../lib/scores/unfollows';
import type { EvenkeelDatabase } from '../../../../lib/store/database';
import { ownActs, ownTopics, type OwnTopic } from '../../../../lib/store/lists/own-activity';
import { observationsOf } from '../../../../lib/store/observations';
import type { ImportRecord, SpikeAnswer } from '../../../../lib/store/rows';
import { goalOf } from '../goal-of';
import type { NetworkPlace } from '../network';
import type { Desk } from '../network-desk';
import { deviceOffsetMinutes } from '../../../../lib/model/device-offset';

/** What files say of the past beside the counts: who stopped following, and what the person did themselves. */
export interface OwnPast {
  unfollows: Unfollows[];
  rhythm: OwnRhythm | null;
  topics: OwnTopic[];
}

export interface HistoryAnswer extends Omit<HistorySectionState, 'marks'> {
  past: OwnPast;
  /** One file of each import that was read. */
  runs: Pick<ImportRecord, 'runId' | 'importedAtMs' | 'utcOffsetMinutes' | 'kind'>[];
  /** What the person said about days that stand out. */
  spikes: Pick<SpikeAnswer, 'id' | 'from' | 'answer' | 'note'>[];
}

/** Ten years of counts, and what happened on the way. */
export async function history(
  { db }: Pick<Desk, 'db'>,
  place: NetworkPlace,
): Promise<HistoryAnswer> {
  const { accountId } = place;
  const { band } = await goalOf(db, place);
  const [followers, connections, imports, spikes] = await Promise.all([
    observationsOf(db, accountId, 'followers', 'accepted'),
    observationsOf(db, accountId, 'connections', 'accepted'),
    db.imports.where('accountId').equals(accountId).toArray(),
    db.spikeAnswers.where('accountId').equals(accountId).toArray(),
  ]);
  const lists = imports.flatMap(({ connectionsList }) => connectionsList ?? []);
  const newest = lists.sort((a, b) => b.day.localeCompare(a.day))[0] ?? null;
  const observations = [...followers, ...connections];
  const counts = historyOf(observations, newest);
  return {
    history: counts,
    pairs: pairHistory(observations, band),
    stored: observations
      .sort((a, b) => b.day.localeCompare(a.day))
      .map(({ key, metric, day, source, value, bound }): StoredNumber => {
        return { key, metric, day, source, value, bound };
      }),
    edited: await editsOf(db, accountId),
    past: await ownPast(db, accountId, counts),
    runs: [
      ...new Map(
        imports
          .filter(({ skipped }) => skipped === null)
          .map(({ runId, importedAtMs, utcOffsetMinutes, kind }) => [
            runId,
            { runId, importedAtMs, utcOffsetMinutes, kind },
          ]),
      ).values(),
    ],
    spikes: spikes.map(({ id, from, answer, note }) => ({ id, from, answer, note })),
  };
}

async function editsOf(db: EvenkeelDatabase, accountId: string): Promise<EditedNumber[]> {
  // By the key, which moves when accounts become one; the number as it was keeps its old account.
  const edits = await db.observationEdits.where('key').startsWith(`${accountId}|`).toArray();
  const replacements = await db.observations.bulkGet(
    edits.map(({ replacedBy }) => replacedBy ?? ''),
  );
  return edits
    .map(({ id, before, replacedBy, reason, editedAtMs }, i) => ({
      id,
      metric: before.metric,
      day: before.day,
      before,
      after: replacedBy === null ? null : (replacements[i]?.value ?? null),
      reason,
      editedAtMs,
    }))
    .sort((a, b) => b.editedAtMs - a.editedAtMs);
}

async function ownPast(db: EvenkeelDatabase, accountId: string, counts: History): Promise<OwnPast> {
  const acts = await ownActs(db, accountId);
  return {
    unfollows: await unfollowsOf(db, accountId, counts),
    rhythm: ownRhythm(acts, deviceOffsetMinutes),
    topics: await ownTopics(db, accountId),
  };
}

/** Between totals of files, else between those of pages; newest first. */
async function unfollowsOf(
  db: EvenkeelDatabase,
  accountId: string,
  { followers }: History,
): Promise<Unfollows[]> {
  const figures = await db.dailyFigures
    .where('[accountId+day+metric]')
    .between([accountId], [accountId, []])
    .toArray();
  const days = figures
    .filter(({ metric }) => metric === 'newFollowers')
    .map(({ day, value }) => ({ day, newFollowers: value }));
  const ofFiles = unfollowsBetween(totalsApart(followers.file), days);
  return (
    ofFiles.length > 0 ? ofFiles : unfollowsBetween(totalsApart(followers.page), days)
  ).reverse();
}
