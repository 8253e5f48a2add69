import { Overview, type OverviewCallbacks } from '../../../components/dashboard/overview';
import type { CreateSection } from '../screen';
import { actOn } from '../act-on';

/** The overview: painted from the stored view before the database is opened. */
export const overview: CreateSection = (screen) => {
  let correcting = false;
  const correct = (isOpen: boolean): void => {
    correcting = isOpen;
    screen.repaint();
  };
  const on: OverviewCallbacks = {
    onAct: (action) => actOn(screen.browser, action),
    onAnswer: (questionId, answer) =>
      void screen.send({ type: 'answer', questionId, answer }).then(() => correct(false)),
    onCorrect: () => correct(true),
    onShowExample: () => void screen.send({ type: 'showExample' }),
  };
  return {
    draw: () => (
      <Overview
        view={screen.state.view}
        nowMs={screen.state.nowMs}
        correcting={correcting}
        on={on}
      />
    ),
  };
};
