import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { GoalEditor } from '../../../components/goal/goal-editor';
import type { GoalEditorCallbacks, GoalEditorState } from '../../../components/goal/goal-props';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { withTarget } from '../../../lib/scores/goal-targets';
import { expectAccessible, paint as paintBody, press, THEMES } from './paint';

const SALES = withTarget([], 'function', ['Sales', 'Falconry'], 'must');

const state = (more: Partial<GoalEditorState> = {}): GoalEditorState => ({
  goal: { ...goalPreset('job-seeker'), targets: SALES },
  isChosen: true,
  isChanged: true,
  hasOwnNumbers: true,
  about: 'own',
  suggestion: SALES,
  options: {
    seniority: [
      { value: 'Director', people: 120 },
      { value: 'Owner', people: 0 },
    ],
    function: [
      { value: 'Sales', people: 890 },
      { value: 'Legal', people: 12 },
    ],
    industry: [{ value: 'Utilities', people: 3 }],
    companySize: [{ value: '1', people: 40 }],
    location: [],
    topic: [{ value: 'SaaS <b>', people: 7 }],
  },
  live: [
    {
      key: 'score.relevance.counted',
      params: { matching: 890, people: 8_100, share: 0.11 },
    },
    { key: 'score.relevance.chance', params: { times: 3 } },
  ],
  canSave: true,
  ...more,
});

const spies = (): GoalEditorCallbacks => ({
  onChooseGoal: vi.fn(),
  onTarget: vi.fn(),
  onUseSuggestion: vi.fn(),
  onNumbers: vi.fn(),
  onResetNumbers: vi.fn(),
  onCopyFrom: vi.fn(),
  onSave: vi.fn(),
  onDiscard: vi.fn(),
});

const paint = (node: ComponentChild, theme?: (typeof THEMES)[number]): HTMLElement =>
  paintBody(<main>{node}</main>, theme);
const shownText = (): string => document.body.textContent;

const boxOf = (text: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((label) =>
    label.textContent.includes(text),
  );
  return found?.querySelector('input') as HTMLInputElement;
};

describe('the goal editor', () => {
  it.each(THEMES)('says what the form gives and can be used by everybody, %s', async (theme) => {
    paint(<GoalEditor {...state()} on={spies()} />, theme);
    const text = shownText();
    expect(text).toContain('890 of 8,100 match (11%).');
    expect(text).toContain('3 × chance.');
    expect(text).toContain('Must match: Sales, Falconry');
    expect(document.querySelector('.options b')).toBeNull();
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
  });

  it('ticks and unticks categories, adds words of one’s own, and keeps what was chosen', () => {
    const on = spies();
    paint(<GoalEditor {...state()} on={on} />);
    boxOf('Legal').click();
    expect(on.onTarget).toHaveBeenLastCalledWith(
      'function',
      ['Sales', 'Falconry', 'Legal'],
      'must',
    );
    boxOf('Falconry').click();
    expect(on.onTarget).toHaveBeenLastCalledWith('function', ['Sales'], 'must');
    boxOf('Director').click();
    expect(on.onTarget).toHaveBeenLastCalledWith('seniority', ['Director'], null);
    const field = document.querySelector<HTMLInputElement>('#own-topic')!;
    field.value = '  beekeeping ';
    field.form!.requestSubmit();
    expect(on.onTarget).toHaveBeenLastCalledWith('topic', ['beekeeping'], null);
    field.value = '   ';
    field.form!.requestSubmit();
    expect(on.onTarget).toHaveBeenCalledTimes(4);
  });

  it('changes numbers within their bounds, and says when weights do not add up', () => {
    const on = spies();
    const goal = goalPreset('creator');
    const weights = { ...goal.weights, balance: 0.5 };
    paint(<GoalEditor {...state({ goal: { ...goal, weights } })} on={on} />);
    expect(shownText()).toContain('The weights add up to 125%.');
    const type = (id: string, value: string): void => {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    type('band-low', '97');
    expect(on.onNumbers).toHaveBeenLastCalledWith({ band: { low: 0.97, high: 0.97 } });
    type('weight-quality', '15');
    expect(on.onNumbers).toHaveBeenLastCalledWith({ weights: { ...weights, quality: 0.15 } });
    type('weight-quality', '150');
    type('decider-half', '0');
    expect(on.onNumbers).toHaveBeenCalledTimes(2);
  });

  it('proposes targets only until some are chosen, and keeps nothing without a network', () => {
    const on = spies();
    const none = { ...goalPreset('general'), targets: [] };
    paint(<GoalEditor {...state({ goal: none })} on={on} />);
    expect(shownText()).toContain('Function, must match: Sales, Falconry');
    press(document.body, 'Use these');
    expect(on.onUseSuggestion).toHaveBeenCalledOnce();
    press(document.body, 'Keep this goal');
    expect(on.onSave).toHaveBeenCalledOnce();
    paint(<GoalEditor {...state({ isChanged: false, canSave: false })} on={on} />);
    expect(shownText()).not.toContain('Your own files suggest');
    expect(shownText()).toContain('There is no network to keep a goal for yet.');
  });

  it('of one’s own begins as a copy of another', () => {
    const on = spies();
    paint(<GoalEditor {...state({ goal: goalPreset('custom') })} on={on} />);
    const select = document.querySelector<HTMLSelectElement>('#copy-from')!;
    select.value = 'founder';
    press(document.body, 'Copy it');
    expect(on.onCopyFrom).toHaveBeenCalledWith('founder');
  });
});
