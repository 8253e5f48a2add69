import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import {
  Dashboard,
  SECTIONS,
  type DashboardCallbacks,
  type DashboardState,
} from '../../../components/dashboard/dashboard';
import { drawHistory } from '../../../components/charts/draw-history';
import type { Account } from '../../../lib/model/account';
import { observationKey, type Observation } from '../../../lib/model/count';
import type { LocalDay } from '../../../lib/model/day';
import { CONSENT_VERSION, DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { NOW_MS, POPUP_VIEWS } from '../../fixtures/popup-views';
import {
  ACCEPTANCE,
  COMPARED,
  GONE,
  HISTORY,
  JOB_CHANGE,
  PAST_IMPORT,
  WAITING,
} from '../../fixtures/file-views';
import { importSpies } from './import-spies';
import { expectAccessible, paint, THEMES } from './paint';

const account = (id: string, label: string): Account => ({
  id,
  label,
  aliases: [`slug:${id}`],
  createdAtMs: NOW_MS,
  origin: 'page',
});

const base = {
  accountId: 'robin',
  metric: 'followers' as const,
  windowDays: null,
  day: '2026-11-20' as LocalDay,
  source: 'typed' as const,
  low: 3600,
  high: 3600,
};
const typed: Observation = {
  ...base,
  key: observationKey(base),
  value: 3600,
  bound: 'exact',
  confidence: 'medium',
  evidence: null,
  utcOffsetMinutes: 0,
  capturedAtMs: NOW_MS,
  lastSeenAtMs: NOW_MS,
  sightings: 1,
  standing: 'accepted',
  importId: null,
};

const STATE: DashboardState = {
  section: 'overview',
  view: POPUP_VIEWS.full,
  nowMs: NOW_MS,
  settings: DEFAULT_SETTINGS,
  accounts: [account('robin', ''), account('kim', 'Kim & <b>Co</b>')],
  activeAccountId: 'robin',
  typed: [typed],
  readers: [
    {
      readerId: 'profile',
      pageId: 'profile',
      readerVersion: 1,
      lastVisitAtMs: NOW_MS,
      lastSuccessAtMs: null,
      failingSinceMs: NOW_MS,
      report: [{ field: 'followers', found: 'missing' }],
      structureSample: '<main>Aaa 9,999</main>',
    },
  ],
  anchors: [],
  copiedSample: null,
  correcting: false,
  outcome: null,
  restoring: { stage: 'idle' },
  withMessages: false,
  importing: { stage: 'idle' },
  history: HISTORY,
  drawHistory,
  imports: [PAST_IMPORT],
  compared: [COMPARED],
  waiting: [WAITING],
  jobChanges: [JOB_CHANGE],
  gone: [GONE],
  acceptance: ACCEPTANCE,
  failure: null,
  version: '0.1.0',
};

const spies = (): DashboardCallbacks => ({
  ...importSpies(),
  onAsked: vi.fn(),
  onTakeBack: vi.fn(),
  onFind: vi.fn(),
  onChooseBackup: vi.fn(),
  onRestore: vi.fn(),
  onLeaveRestore: vi.fn(),
  onAct: vi.fn(),
  onAnswer: vi.fn(),
  onCorrect: vi.fn(),
  onShowExample: vi.fn(),
  onLeaveExample: vi.fn(),
  onChooseGoal: vi.fn(),
  onAgree: vi.fn(),
  onWithdraw: vi.fn(),
  onTyped: vi.fn(),
  onExport: vi.fn(),
  onDeleteAll: vi.fn(),
  onCopySample: vi.fn(),
  onSwitchAccount: vi.fn(),
  onRename: vi.fn(),
  onMerge: vi.fn(),
  onCorrectTyped: vi.fn(),
  onRemoveTyped: vi.fn(),
});

const press = (body: HTMLElement, name: string): void => {
  const button = [...body.querySelectorAll('button')].find(
    (b) => (b.getAttribute('aria-label') ?? b.textContent) === name,
  );
  if (!button) throw new Error(`No button "${name}"`);
  button.click();
};

const settings = (on = spies(), more: Partial<DashboardState> = {}): HTMLElement =>
  paint(<Dashboard {...STATE} section="settings" {...more} on={on} />);

describe.each(THEMES)('dashboard in the %s theme', (theme) => {
  it.each(SECTIONS)('%s is accessible', async (section) => {
    paint(<Dashboard {...STATE} section={section} on={spies()} />, theme);
    await expectAccessible();
  });

  it('is accessible without anything stored', async () => {
    paint(<Dashboard {...STATE} view={null} accounts={[]} typed={[]} on={spies()} />, theme);
    await expectAccessible();
  });
});

describe('settings', () => {
  it('take consent back in one click and say since when it was given', () => {
    const on = spies();
    const consent = { version: CONSENT_VERSION, givenAtMs: NOW_MS, withdrawnAtMs: null };
    const body = settings(on, { settings: { ...DEFAULT_SETTINGS, consent } });
    expect(body.textContent).toContain('You agreed on November 23, 2026 to text 1.');
    press(body, 'Stop reading my pages');
    expect(on.onWithdraw).toHaveBeenCalledOnce();
  });

  it('ask again when the text has changed', () => {
    const consent = { version: 0, givenAtMs: NOW_MS, withdrawnAtMs: null };
    const body = settings(spies(), { settings: { ...DEFAULT_SETTINGS, consent } });
    expect(body.textContent).toContain('has changed since you agreed');
  });

  it('rename an account', async () => {
    const on = spies();
    const body = settings(on);
    press(body, 'Rename robin');
    await vi.waitFor(() => expect(body.querySelector('#account-label')).not.toBeNull());
    const input = body.querySelector<HTMLInputElement>('#account-label');
    if (input) input.value = ' Robin at work ';
    input?.form?.requestSubmit();
    expect(on.onRename).toHaveBeenCalledWith('robin', 'Robin at work');
  });

  it('merge accounts only after saying what that means', async () => {
    const on = spies();
    const body = settings(on);
    press(body, 'Merge robin into another account');
    await vi.waitFor(() => expect(body.textContent).toContain('This cannot be undone'));
    expect(on.onMerge).not.toHaveBeenCalled();
    press(body, 'Merge them');
    expect(on.onMerge).toHaveBeenCalledWith('robin', 'kim');
  });

  it('correct and remove a typed number with a reason', async () => {
    const on = spies();
    const body = settings(on);
    press(body, 'Correct followers of November 20, 2026');
    await vi.waitFor(() => expect(body.querySelector('#edit-value')).not.toBeNull());
    const value = body.querySelector<HTMLInputElement>('#edit-value');
    const reason = body.querySelector<HTMLInputElement>('#edit-reason');
    if (value && reason) [value.value, reason.value] = ['3,601', 'slip'];
    value?.form?.requestSubmit();
    expect(on.onCorrectTyped).toHaveBeenCalledWith(typed.key, 3601, 'slip');
  });

  it('delete everything only after the word was typed', async () => {
    const on = spies();
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
