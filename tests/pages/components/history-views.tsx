import { vi } from 'vitest';
import { drawHistory } from '../../../components/charts/draw-history';
import {
  HistorySection,
  type HistorySectionState,
} from '../../../components/dashboard/history-section';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { pairHistory } from '../../../lib/scores/pair-history';
import { HISTORY, OBSERVATIONS } from '../../fixtures/file-views';
import { NOW_MS } from '../../fixtures/popup-views';

export const historySpies = () => ({
  onCorrect: vi.fn(),
  onRemove: vi.fn(),
  onPutBack: vi.fn(),
  onPicture: vi.fn(),
  onCsv: vi.fn(),
});

/** Gaps, ranges, a mark, a stored number and one that was removed. */
export const HISTORY_STATE: HistorySectionState = {
  history: HISTORY,
  pairs: pairHistory(OBSERVATIONS, goalPreset('creator').band),
  marks: [{ id: 'm', day: '2026-10-18', text: 'A post went far: <b>bold</b>' }],
  stored: OBSERVATIONS,
  edited: [
    {
      id: 'e',
      metric: 'followers',
      day: '2026-09-01',
      before: { value: 36_420, bound: 'exact' },
      after: null,
      reason: 'Misread <i>badly</i>',
      editedAtMs: NOW_MS,
    },
  ],
};

export const filledHistory = (state: HistorySectionState = HISTORY_STATE, on = historySpies()) => (
  <HistorySection state={state} nowMs={NOW_MS} drawHistory={drawHistory} on={on} />
);
