import {
  Overview,
  type OverviewCallbacks,
  type OverviewDetails,
} from '../../../components/dashboard/overview';
import type { PutAway } from '../../../components/dashboard/advice-list';
import type { Advice } from '../../../lib/model/advice';
import { actOn } from '../act-on';
import type { CreateSection } from '../screen';

/** The overview: painted from the stored view; what needs the database and the scores is fetched afterwards. */
export const overview: CreateSection = (screen) => {
  let correcting = false;
  let details: { accountId: string; of: OverviewDetails } | null = null;
  const correct = (isOpen: boolean): void => {
    correcting = isOpen;
    screen.repaint();
  };
  const later = () => import('../overview-details');
  let last: PutAway | null = null;
  const say = (said: PutAway | null): void => {
    last = said;
    screen.repaint();
  };
  const putAway = async (advice: Advice, how: 'dismiss' | 'snooze'): Promise<void> => {
    const write = (await later()).putAway(screen.accountId, advice, how);
    if (await screen.write(write)) say({ advice, how });
  };
  const markDone = async (advice: Advice): Promise<void> => {
    if (!details) return;
    const write = (await later()).markDone(screen.accountId, advice, details.of);
    if (await screen.write(write)) say({ advice, how: 'done' });
  };
  const takeBack = async ({ advice, how }: PutAway): Promise<void> => {
    const write = (await later()).takeBack(screen.accountId, advice, how);
    if (await screen.write(write)) say(null);
  };
  const on: OverviewCallbacks = {
    onAct: (action) => actOn(screen.browser, action),
    onDismiss: (advice) => void putAway(advice, 'dismiss'),
    onSnooze: (advice) => void putAway(advice, 'snooze'),
    onDone: (advice) => void markDone(advice),
    onTakeBack: (said) => void takeBack(said),
    onAnswer: (questionId, answer) =>
      void screen.send({ type: 'answer', questionId, answer }).then(() => correct(false)),
    onCorrect: () => correct(true),
    onShowExample: () => void screen.send({ type: 'showExample' }),
  };
  return {
    async load(db, accountId) {
      if (accountId === '') return;
      const { checkFollowUps, overviewDetails } = await later();
      const place = screen.place();
      await checkFollowUps(db, screen, place);
      details = { accountId, of: await overviewDetails(screen, place) };
    },
    draw: () => (
      <Overview
        view={screen.state.view}
        details={details?.accountId === screen.accountId ? { ...details.of, last } : null}
        nowMs={screen.state.nowMs}
        correcting={correcting}
        on={on}
      />
    ),
  };
};
