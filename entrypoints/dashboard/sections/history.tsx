import { drawHistory } from '../../../components/charts/draw-history';
import {
  HistorySection,
  type HistoryMark,
  type HistorySectionCallbacks,
  type HistorySectionState,
} from '../../../components/dashboard/history-section';
import type { EditedNumber } from '../../../components/history/stored-numbers';
import type { Goal } from '../../../lib/model/goal';
import { historyOf } from '../../../lib/scores/history';
import { historyCsv } from '../../../lib/scores/history-csv';
import { pairHistory } from '../../../lib/scores/pair-history';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { observationsOf } from '../../../lib/store/observations';
import { t } from '../../../lib/words/t';
import { goalOf } from '../goal-of';
import { offerFile } from '../offer-file';
import type { CreateSection } from '../screen';
import { ownPast, OwnPastPanels, type OwnPast } from './own-past';

/** Followers and connections over time. */
export const history: CreateSection = (screen) => {
  let state: HistorySectionState | null = null;
  let past: OwnPast | null = null;
  const on: HistorySectionCallbacks = {
    onCorrect: (key, value, reason) =>
      void screen.send({ type: 'correctObservation', key, value, reason }),
    onRemove: (key, reason) => void screen.send({ type: 'removeObservation', key, reason }),
    onPutBack: (id) => void screen.send({ type: 'putBackObservation', id }),
    onPicture: (picture) => offerFile(picture, 'evenkeel-history.png'),
    onCsv: () => {
      if (!state) return;
      offerFile(historyCsv(state.history, state.pairs), 'evenkeel-history.csv', 'text/csv');
    },
  };
  return {
    async load(db, accountId) {
      state = await stateOf(db, accountId, await goalOf(db, screen));
      past = await ownPast(db, accountId, state.history);
    },
    draw: () => (
      <>
        <HistorySection
          key={screen.accountId}
          state={state}
          nowMs={screen.state.nowMs}
          drawHistory={drawHistory}
          on={on}
        />
        {past && <OwnPastPanels {...past} />}
      </>
    ),
  };
};

async function stateOf(
  db: EvenkeelDatabase,
  accountId: string,
  goal: Goal,
): Promise<HistorySectionState> {
  const [followers, connections, imports] = await Promise.all([
    observationsOf(db, accountId, 'followers', 'accepted'),
    observationsOf(db, accountId, 'connections', 'accepted'),
    db.imports.where('accountId').equals(accountId).toArray(),
  ]);
  const lists = imports.flatMap(({ connectionsList }) => connectionsList ?? []);
  const newest = lists.sort((a, b) => b.day.localeCompare(a.day))[0] ?? null;
  const observations = [...followers, ...connections];
  return {
    history: historyOf(observations, newest),
    pairs: pairHistory(observations, goal.band),
    marks: await marksOf(db, accountId),
    stored: observations.sort((a, b) => b.day.localeCompare(a.day)),
    edited: await editsOf(db, accountId),
  };
}

/** Imports, which changed what is known, and what the person said about days that stand out. */
async function marksOf(db: EvenkeelDatabase, accountId: string): Promise<HistoryMark[]> {
  const imports = await db.imports.where('accountId').equals(accountId).toArray();
  const answers = await db.spikeAnswers.where('accountId').equals(accountId).toArray();
  const runs = new Map(
    imports.filter(({ skipped }) => skipped === null).map((file) => [file.runId, file]),
  );
  return [
    ...[...runs.values()].map(({ runId, importedAtMs, utcOffsetMinutes, kind }) => ({
      id: runId,
      day: new Date(importedAtMs + utcOffsetMinutes * 60_000).toISOString().slice(0, 10),
      text: t('history.mark.data', { kind }),
    })),
    ...answers.map(({ id, from, answer, note }) => ({
      id,
      day: from,
      text: t('history.mark.spike', { answer, hasNote: String(note !== ''), note }),
    })),
  ].sort((a, b) => a.day.localeCompare(b.day));
}

async function editsOf(db: EvenkeelDatabase, accountId: string): Promise<EditedNumber[]> {
  const edits = await db.observationEdits
    .filter(({ before }) => before.accountId === accountId)
    .toArray();
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
