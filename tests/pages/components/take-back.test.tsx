import { expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { AdviceList } from '../../../components/dashboard/advice-list';
import { phraseText } from '../../../lib/words/t';
import { filledHistory, HISTORY_STATE, historySpies } from './history-views';
import { DETAILS } from './overview-views';
import { expectAccessible, paint, press, THEMES } from './paint';

const spies = () => ({
  ...{ onAct: vi.fn(), onDismiss: vi.fn(), onSnooze: vi.fn(), onDone: vi.fn() },
  onTakeBack: vi.fn(),
});

it.each(THEMES)('advice that was put away can be taken back (%s)', async (theme) => {
  const [advice, ...others] = DETAILS.advice;
  if (!advice) throw new Error('no advice');
  const on = spies();
  const last = { advice, how: 'dismiss' as const };
  const body = paint(
    <main class="page">
      <h1>Overview</h1>
      <AdviceList advice={others} followedUp={[]} last={last} on={on} />
    </main>,
    theme,
  );
  expect(body.querySelector('[role=status]')?.textContent).toContain(
    `Put away for 90 days: ${phraseText(advice.title)}`,
  );
  await expectAccessible();
  press(body, 'Undo');
  expect(on.onTakeBack).toHaveBeenCalledWith(last);
});

it('nothing is to be taken back before anything was put away', () => {
  const body = paint(
    <AdviceList advice={DETAILS.advice} followedUp={[]} last={null} on={spies()} />,
  );
  expect(body.querySelector('[role=status]')?.textContent).toBe('');
  expect(() => press(body, 'Undo')).toThrow();
});

it('a removed number can be put back', () => {
  const on = historySpies();
  press(paint(filledHistory(HISTORY_STATE, on)), 'Put it back: followers of September 1, 2026');
  expect(on.onPutBack).toHaveBeenCalledWith('e');
});
