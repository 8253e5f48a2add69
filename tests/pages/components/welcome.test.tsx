import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import {
  Welcome,
  type WelcomeCallbacks,
  type WelcomeState,
} from '../../../components/welcome/welcome';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { NOW_MS, POPUP_VIEWS } from '../../fixtures/popup-views';
import { importSpies } from './import-spies';
import { expectAccessible, paint, THEMES } from './paint';

const STATE: WelcomeState = {
  withMessages: false,
  importing: { stage: 'idle' },
  settings: DEFAULT_SETTINGS,
  view: null,
  nowMs: NOW_MS,
  outcome: null,
  failure: null,
};

const spies = (): WelcomeCallbacks => ({
  ...importSpies(),
  onAsked: vi.fn(),
  onTyped: vi.fn(),
  onChooseGoal: vi.fn(),
  onAgree: vi.fn(),
  onWithdraw: vi.fn(),
  onShowExample: vi.fn(),
  onLeaveExample: vi.fn(),
});

describe.each(THEMES)('welcome in the %s theme', (theme) => {
  it.each(['asking', 'refused', 'failed', 'withdrawn', null] as const)(
    'is accessible when the request is %s',
    async (outcome) => {
      paint(<Welcome {...STATE} outcome={outcome} on={spies()} />, theme);
      await expectAccessible();
    },
  );

  it('is accessible with the example on show', async () => {
    paint(<Welcome {...STATE} view={POPUP_VIEWS.example} on={spies()} />, theme);
    await expectAccessible();
  });
});

describe('welcome', () => {
  it('says LinkedIn’s rules and whose risk it is before the button', () => {
    const body = paint(<Welcome {...STATE} on={spies()} />);
    const text = body.querySelector('.consent')?.textContent ?? '';
    expect(text).toContain('User Agreement (8.2)');
    expect(text.indexOf('risk')).toBeGreaterThan(0);
    expect(text.indexOf('risk')).toBeLessThan(text.indexOf('I understand'));
    expect(body.textContent).not.toMatch(/\b(safe|approved|undetectable)\b/i);
  });

  it('asks within the click', () => {
    const on = spies();
    const body = paint(<Welcome {...STATE} on={on} />);
    body.querySelector<HTMLButtonElement>('.consent button')?.click();
    expect(on.onAgree).toHaveBeenCalledOnce();
  });

  it('chooses a goal', () => {
    const on = spies();
    const body = paint(<Welcome {...STATE} on={on} />);
    body.querySelector<HTMLInputElement>('[name=goal][value=creator]')?.click();
    expect(on.onChooseGoal).toHaveBeenCalledWith('creator');
  });
});
