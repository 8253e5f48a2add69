import { drawHistory } from '../../../components/charts/draw-history';
import {
  HistorySection,
  type HistoryMark,
  type HistorySectionCallbacks,
  type HistorySectionState,
} from '../../../components/dashboard/history-section';
import { OwnActivityPanel } from '../../../components/history/own-activity';
import { UnfollowsPanel } from '../../../components/history/unfollows';
import { historyCsv } from '../../../lib/scores/history-csv';
import { t } from '../../../lib/words/t';
import type { HistoryAnswer, OwnPast } from '../network/answers/history';
import { offerFile } from '../offer-file';
import type { CreateSection } from '../screen';

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
    async load() {
      const answer = await screen.ask('history', screen.place());
      state = { ...answer, marks: marksOf(answer) };
      past = answer.past;
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
        {past && (
          <>
            <UnfollowsPanel unfollows={past.unfollows} />
            <OwnActivityPanel rhythm={past.rhythm} topics={past.topics} />
          </>
        )}
      </>
    ),
  };
};

/** Imports, which changed what is known, and what the person said about days that stand out. */
function marksOf({ runs, spikes }: HistoryAnswer): HistoryMark[] {
  return [
    ...runs.map(({ runId, importedAtMs, utcOffsetMinutes, kind }) => ({
      id: runId,
      day: new Date(importedAtMs + utcOffsetMinutes * 60_000).toISOString().slice(0, 10),
      text: t('history.mark.data', { kind }),
    })),
    ...spikes.map(({ id, from, answer, note }) => ({
      id,
      day: from,
      text: t('history.mark.spike', { answer, hasNote: String(note !== ''), note }),
    })),
  ].sort((a, b) => a.day.localeCompare(b.day));
}
