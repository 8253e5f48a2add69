import {
  GrowthSection,
  type GrowthCallbacks,
  type GrowthSectionState,
} from '../../../components/dashboard/growth-section';
import type { PaceGoal } from '../../../lib/scores/growth/pace';
import { changeDatabase } from '../../../lib/store/generation';
import type { CreateSection } from '../screen';

/** Growth, explained by the person and by the data. */
export const growth: CreateSection = (screen) => {
  let state: GrowthSectionState | null = null;
  let chosen: PaceGoal | null = null;
  const on: GrowthCallbacks = {
    onExplain: ({ metric, from, to, id }, answer, note) => {
      const { accountId } = screen;
      void screen.write((db) =>
        changeDatabase(db, async () => {
          await db.spikeAnswers.put({
            id: `${accountId}|${id}`,
            accountId,
            metric,
            from,
            to,
            answer,
            note,
            answeredAtMs: Date.now(),
          });
          return { changed: true, value: undefined };
        }),
      );
    },
    onPace: (goal) => {
      chosen = goal;
      void screen.ask('pace', { ...screen.place(), goal }).then((said) => {
        if (!state || chosen !== goal) return;
        state = { ...state, pace: { goal, said } };
        screen.repaint();
      });
    },
  };
  return {
    async load() {
      const isExample = screen.state.view?.account?.origin === 'example';
      state = { ...(await screen.ask('growth', { ...screen.place(), chosen })), isExample };
    },
    draw: () => <GrowthSection state={state} on={on} />,
  };
};
