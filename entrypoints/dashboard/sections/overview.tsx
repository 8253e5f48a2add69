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
  let last: { accountId: string; said: PutAway } | null = null;
  const lastOf = (accountId: string): PutAway | null =>
    last?.accountId === accountId ? last.said : null;
  const say = (accountId: string, said: PutAway | null): void => {
    last = said && { accountId, said };
    screen.repaint();
  };
  // Whose advice it is, is settled at the press: another account may be on show when it is written.
  const putAway = async (advice: Advice, how: 'dismiss' | 'snooze'): Promise<void> => {
    const { accountId } = screen;
    const write = (await later()).putAway(accountId, advice, how);
    if (await screen.write(write)) say(accountId, { advice, how });
  };
  const markDone = async (advice: Advice): Promise<void> => {
    if (!details) return;
    const { accountId, of } = details;
    const write = (await later()).markDone(accountId, advice, of);
    if (await screen.write(write)) say(accountId, { advice, how: 'done' });
  };
  const takeBack = async ({ advice, how }: PutAway): Promise<void> => {
    const { accountId } = screen;
    const write = (await later()).takeBack(accountId, advice, how);
    if (await screen.write(write)) say(accountId, null);
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
        details={
          details?.accountId === screen.accountId
            ? { ...details.of, last: lastOf(details.accountId) }
            : null
        }
        nowMs={screen.state.nowMs}
        correcting={correcting}
        on={on}
      />
    ),
  };
};
