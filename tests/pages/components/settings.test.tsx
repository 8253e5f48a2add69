import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { SettingsSection, type SettingsState } from '../../../components/settings/settings';
import { BADGE_CONSENT_VERSION } from '../../../lib/model/badge';
import { CONSENT_VERSION, DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { NOW_MS } from '../../fixtures/popup-views';
import { paint, press } from './paint';
import { SETTINGS_STATE, settingsSpies, TYPED } from './settings-state';

const settings = (on = settingsSpies(), more: Partial<SettingsState> = {}): HTMLElement =>
  paint(<SettingsSection {...SETTINGS_STATE} {...more} on={on} />);

describe('settings', () => {
  it('take consent back in one click and say since when it was given', () => {
    const on = settingsSpies();
    const consent = { version: CONSENT_VERSION, givenAtMs: NOW_MS, withdrawnAtMs: null };
    const body = settings(on, { settings: { ...DEFAULT_SETTINGS, consent } });
    expect(body.textContent).toContain(
      `You agreed on November 23, 2026 to text ${CONSENT_VERSION}.`,
    );
    press(body, 'Stop reading my pages');
    expect(on.onWithdraw).toHaveBeenCalledOnce();
  });

  it('ask again when the text has changed', () => {
    const consent = { version: 0, givenAtMs: NOW_MS, withdrawnAtMs: null };
    const body = settings(settingsSpies(), { settings: { ...DEFAULT_SETTINGS, consent } });
    expect(body.textContent).toContain('has changed since you agreed');
  });

  it('show badges again where they were hidden', () => {
    const on = settingsSpies();
    const badges = { version: BADGE_CONSENT_VERSION, givenAtMs: NOW_MS, withdrawnAtMs: null };
    const shown = { ...DEFAULT_SETTINGS, badges };
    expect(settings(on, { settings: shown }).textContent).not.toContain('Hidden on');
    const body = settings(on, { settings: { ...shown, hiddenBadges: ['a', 'b'] } });
    expect(body.textContent).toContain('Hidden on 2 profiles.');
    press(body, 'Show there again');
    expect(on.onShowHiddenBadges).toHaveBeenCalledOnce();
  });

  it('rename an account', async () => {
    const on = settingsSpies();
    const body = settings(on);
    press(body, 'Rename robin');
    await vi.waitFor(() => expect(body.querySelector('#account-label')).not.toBeNull());
    const input = body.querySelector<HTMLInputElement>('#account-label');
    if (input) input.value = ' Robin at work ';
    input?.form?.requestSubmit();
    expect(on.onRename).toHaveBeenCalledWith('robin', 'Robin at work');
  });

  it('merge accounts only after saying what that means', async () => {
    const on = settingsSpies();
    const body = settings(on);
    press(body, 'Merge robin into another account');
    await vi.waitFor(() => expect(body.textContent).toContain('This cannot be undone'));
    expect(on.onMerge).not.toHaveBeenCalled();
    press(body, 'Merge them');
    expect(on.onMerge).toHaveBeenCalledWith('robin', 'kim');
  });

  it('correct and remove a typed number with a reason', async () => {
    const on = settingsSpies();
    const body = settings(on);
    press(body, 'Correct followers of November 20, 2026');
    await vi.waitFor(() => expect(body.querySelector('[name="value"]')).not.toBeNull());
    const value = body.querySelector<HTMLInputElement>('[name="value"]');
    const reason = body.querySelector<HTMLInputElement>('[name="reason"]');
    if (value && reason) [value.value, reason.value] = ['3,601', 'slip'];
    value?.form?.requestSubmit();
    expect(on.onCorrectTyped).toHaveBeenCalledWith(TYPED.key, 3601, 'slip');
  });

  it('delete everything only after the word was typed', async () => {
    const on = settingsSpies();
    const body = settings(on);
    const input = body.querySelector<HTMLInputElement>('#delete-word');
    input?.form?.requestSubmit();
    expect(on.onDeleteAll).not.toHaveBeenCalled();
    if (input) input.value = 'Delete';
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.waitFor(() =>
      expect(input?.form?.querySelector<HTMLButtonElement>('button')?.disabled).toBe(false),
    );
    input?.form?.requestSubmit();
    expect(on.onDeleteAll).toHaveBeenCalledOnce();
  });

  it('show names as text', () => {
    expect(settings().querySelector('.account-row b b')).toBeNull();
  });
});
