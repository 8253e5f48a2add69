import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/popup.css';
import { Popup } from '../../../components/popup/popup';
import type { PopupCallbacks, PopupState } from '../../../components/popup/popup-props';
import type { PopupView } from '../../../lib/model/popup-view';
import { NOW_MS, POPUP_VIEWS } from '../../fixtures/popup-views';
import { expectAccessible, paint, tabStops, THEMES } from './paint';
import { AT_REST } from './popup-at-rest';

const spies = (): PopupCallbacks => ({
  onTyped: vi.fn(),
  onOpenTyping: vi.fn(),
  onCloseTyping: vi.fn(),
  onAnswer: vi.fn(),
  onCorrect: vi.fn(),
  onAct: vi.fn(),
  onCopySample: vi.fn(),
  onShowExample: vi.fn(),
  onLeaveExample: vi.fn(),
  onSwitchAccount: vi.fn(),
  onGo: vi.fn(),
  onFind: vi.fn(),
  onAnswerReminder: vi.fn(),
  onTurnReminderOff: vi.fn(),
  onSeenUpdate: vi.fn(),
});

const popup = (view: PopupView | null, more: Partial<PopupState> = {}, on = spies()) => (
  <Popup view={view} nowMs={NOW_MS} {...AT_REST} {...more} on={on} />
);

const STATES = Object.entries(POPUP_VIEWS) as [string, PopupView | null][];

describe.each(THEMES)('popup in the %s theme', (theme) => {
  it.each(STATES)('%s is accessible', async (_, view) => {
    paint(popup(view), theme);
    await expectAccessible();
  });
});

describe('popup', () => {
  it.each(STATES)('%s has one headline, and every cell its certainty', (_, view) => {
    const body = paint(popup(view));
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    for (const cell of body.querySelectorAll('.score')) {
      expect(cell.querySelector('.range')).not.toBeNull();
      expect(cell.querySelector('small')?.textContent).not.toBe('');
      if (cell.querySelector('.score-number')) {
        expect(cell.querySelector('small')?.textContent).toMatch(/\d+–\d+ · (high|medium|low)/);
      }
    }
    for (const source of body.querySelectorAll('.sources li')) {
      expect(source.textContent).toMatch(/(ago|on|now).* (high|medium|low) certainty/);
    }
  });

  it('says the whole bar in words', () => {
    const bar = paint(popup(POPUP_VIEWS.below)).querySelector('.bar-frame');
    expect(bar?.getAttribute('role')).toBe('img');
    expect(bar?.getAttribute('aria-label')).toBe(
      '3,600 followers. 3,400 connections, who are mutual. 200 people follow you without being connected. ' +
        'For a creator, 50% to 95% of followers not being connected is in balance. ' +
        'You follow 310 people without being connected.',
    );
  });

  it('never says a number for what hides behind 500+', () => {
    const body = paint(popup(POPUP_VIEWS.floor));
    expect(body.querySelector('h1')?.textContent).toBe('Somewhere from 16 to 100');
    expect(body.querySelector('.score .score-number')).toBeNull();
    expect(body.textContent).toContain('500+');
  });

  it('says what a network with fewer followers than connections is, without a clamp', () => {
    expect(paint(popup(POPUP_VIEWS['fewer-followers'])).textContent).toContain(
      'At least 10 of your connections don’t follow you.',
    );
  });

  it('goes through the keyboard in reading order', () => {
    paint(popup(POPUP_VIEWS.broken));
    expect(tabStops()).toEqual([
      'Type it',
      'Copy structure sample',
      'Dashboard',
      'Type numbers',
      'How it works',
    ]);
    paint(popup(POPUP_VIEWS.jump));
    expect(tabStops().slice(0, 2)).toEqual(['Yes', 'No, it is …']);
  });

  it('answers a question', () => {
    const on = spies();
    const body = paint(popup(POPUP_VIEWS.quarantined, {}, on));
    expect(body.querySelector('.question h2')?.textContent).toBe(
      'LinkedIn shows 1,465 connections. Right?',
    );
    body.querySelector<HTMLButtonElement>('.question button')?.click();
    expect(on.onAnswer).toHaveBeenCalledWith('q1', { kind: 'yes' });
  });

  it.each([
    [0, 'yes'],
    [1, 'no'],
  ] as const)('asks where a typed number stands; button %i says %s', (index, kind) => {
    const on = spies();
    const body = paint(popup(POPUP_VIEWS.teach, {}, on));
    expect(body.querySelector('.question h2')?.textContent).toBe(
      'Is this the number: “1,465 <b>connections</b>”?',
    );
    body.querySelectorAll<HTMLButtonElement>('.question button')[index]?.click();
    expect(on.onAnswer).toHaveBeenCalledWith('q4', { kind });
  });

  it('takes a correction and refuses what is no number', async () => {
    const on = spies();
    const body = paint(popup(POPUP_VIEWS.jump, { correcting: true }, on));
    const input = body.querySelector<HTMLInputElement>('#correction');
    const form = body.querySelector<HTMLFormElement>('.question form');
    expect(document.activeElement).toBe(input);
    if (input) input.value = 'many';
    form?.requestSubmit();
    await vi.waitFor(() => expect(body.querySelector('#correction-error')).not.toBeNull());
    expect(on.onAnswer).not.toHaveBeenCalled();
    if (input) input.value = '9,612';
    form?.requestSubmit();
    expect(on.onAnswer).toHaveBeenCalledWith('q2', { kind: 'correction', value: 9612 });
  });

  it('takes two typed numbers, says what is wrong with others', async () => {
    const on = spies();
    const body = paint(popup(null, {}, on));
    const field = (name: string) => body.querySelector<HTMLInputElement>(`[name=${name}]`);
    const submit = (followers: string, connections: string): void => {
      const [first, second] = [field('followers'), field('connections')];
      if (first && second) [first.value, second.value] = [followers, connections];
      body.querySelector('form')?.requestSubmit();
    };
    submit('1.340', '500+');
    await vi.waitFor(() => expect(body.textContent).toContain('“500+” hides the number'));
    submit('1340', '30.001');
    await vi.waitFor(() => expect(body.textContent).toContain('30,000 connections at most'));
    submit('', '');
    await vi.waitFor(() => expect(body.textContent).toContain('at least one of the two'));
    expect(on.onTyped).not.toHaveBeenCalled();
    submit('1,340', '');
    expect(on.onTyped).toHaveBeenCalledWith({ followers: 1340, connections: null });
  });

  it('labels the example and leaves it in one click', () => {
    const on = spies();
    const body = paint(popup(POPUP_VIEWS.example, {}, on));
    expect(body.querySelector('header')?.textContent).toContain('Example, invented people');
    body.querySelector<HTMLButtonElement>('header button')?.click();
    expect(on.onLeaveExample).toHaveBeenCalledOnce();
  });

  it('renders a hostile name as text', () => {
    const label = '<img src=x onerror=alert(1)>{n}';
    const view: PopupView = {
      ...POPUP_VIEWS['several-accounts'],
      accounts: [
        { id: 'a1', label },
        { id: 'a2', label: '' },
      ],
    };
    const body = paint(popup(view));
    expect([...body.querySelectorAll('option')].map((o) => o.textContent)).toEqual([label, 'You']);
    expect(body.querySelector('img')).toBeNull();
  });

  it.each(STATES)('%s paints its numbers without the prompts too', (_, view) => {
    expect(() => paint(popup(view, { prompts: null }))).not.toThrow();
  });

  it.each(STATES)('%s is no wider than its window', (_, view) => {
    document.body.style.width = '320px';
    const body = paint(popup(view));
    expect(body.scrollWidth).toBeLessThanOrEqual(320);
    document.body.style.width = '';
  });
});
