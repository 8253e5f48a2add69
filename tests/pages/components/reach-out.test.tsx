import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { ReminderPanel } from '../../../components/reminders/reminder-panel';
import { TellingCard } from '../../../components/reminders/telling-card';
import { SidePanel, type SidePanelState } from '../../../components/sidepanel/side-panel';
import type { Telling } from '../../../lib/model/reminder';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { NOW_MS, POPUP_VIEWS } from '../../fixtures/popup-views';
import { expectAccessible, paint, press, THEMES } from './paint';

const TELLING: Telling = {
  id: 'balance-2026-W47',
  kind: 'balance',
  week: '2026-W47',
  dueAtMs: NOW_MS,
  toldAtMs: NOW_MS,
  missedWeeks: [],
  isLate: false,
  title: { key: 'reminder.title', params: { week: 47 } },
  lines: [{ key: 'week.both', params: { followers: 61, connections: 9, days: 7 } }],
  next: { key: 'action.open.profile', params: {} },
  state: 'waiting',
  isShown: true,
  snoozedUntilMs: null,
};

const PANEL: SidePanelState = {
  tab: { tabId: 1, url: 'https://www.linkedin.com/in/kim/', pageId: 'profile', slug: 'kim' },
  view: POPUP_VIEWS.full ?? null,
  isReadingOn: true,
  mayLook: true,
  isOthers: false,
  reads: [
    {
      key: 'k',
      metric: 'connections',
      value: 3400,
      low: 3400,
      high: 3400,
      bound: 'exact',
      standing: 'waiting',
      confidence: 'medium',
      lastSeenAtMs: NOW_MS,
      text: '3,400 connections',
      place: 1,
      readerVersion: 1,
    },
  ],
  person: {
    kind: 'unknown',
    lang: 'en',
    dir: 'ltr',
    label: 'Not in your lists',
    name: 'Evenkeel',
    lines: [],
    hideHere: '',
    hideEverywhere: '',
  },
  seen: null,
  nowMs: NOW_MS,
};

const panelSpies = () => ({
  onAct: vi.fn(),
  onLookAtPerson: vi.fn(),
  onOpenConsent: vi.fn(),
  onOpenDashboard: vi.fn(),
});

it('the side panel draws the balance, its scores and its trend, and names oneself only once', () => {
  const own = { ...PANEL.person, kind: 'own', label: 'Network health 48 (39–57)' } as never;
  const body = paint(<SidePanel {...PANEL} person={own} on={panelSpies()} />);
  const drawn = ['.hero svg, .hero .bar', '.scores', '.health', '.trend svg'];
  expect(drawn.filter((selector) => !body.querySelector(selector))).toEqual([]);
  expect(body.querySelector('#person-title')).toBeNull();
});

describe.each(THEMES)('in the %s theme', (theme) => {
  it('the side panel is accessible, with and without a page beside it', async () => {
    paint(<SidePanel {...PANEL} on={panelSpies()} />, theme);
    await expectAccessible();
    paint(
      <SidePanel
        {...PANEL}
        tab={null}
        reads={[]}
        view={null}
        isReadingOn={false}
        on={panelSpies()}
      />,
      theme,
    );
    await expectAccessible();
  });

  it('what was told is accessible', async () => {
    const on = { onAnswerReminder: vi.fn(), onTurnReminderOff: vi.fn() };
    paint(
      <main>
        <h1>Evenkeel</h1>
        <TellingCard telling={TELLING} withLink on={on} />
      </main>,
      theme,
    );
    await expectAccessible();
  });
});

describe('what was told', () => {
  it('can be opened, put off, skipped and turned off', () => {
    const on = { onAnswerReminder: vi.fn(), onTurnReminderOff: vi.fn() };
    const body = paint(<TellingCard telling={TELLING} withLink on={on} />);
    expect(body.textContent).toContain('+61 followers, +9 connections.');
    for (const name of ['Open the report', 'In an hour', 'Tomorrow', 'Next week', 'Skip']) {
      press(body, name);
    }
    expect(on.onAnswerReminder.mock.calls.map(([, answer]) => answer as string)).toEqual([
      'opened',
      'hour',
      'day',
      'week',
      'skipped',
    ]);
    press(body, 'Turn off');
    expect(on.onTurnReminderOff).toHaveBeenCalledOnce();
  });
});

describe('the reminder’s settings', () => {
  it('change one thing and keep the rest', () => {
    const on = {
      onChooseReminder: vi.fn(),
      onAllowNotifications: vi.fn(),
      onChooseToolbar: vi.fn(),
    };
    const reminder = { isOn: true, weekday: 3, hour: 18, archiveMonths: 9 };
    const body = paint(
      <ReminderPanel settings={{ ...DEFAULT_SETTINGS, reminder }} mayNotify={false} on={on} />,
    );
    const day = body.querySelector<HTMLSelectElement>('#reminder-day');
    expect([day?.value, day?.selectedOptions[0]?.textContent]).toEqual(['3', 'Wednesday']);
    if (day) day.value = '5';
    day?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onChooseReminder).toHaveBeenCalledWith({ ...reminder, weekday: 5 });
    press(body, 'Allow notifications');
    expect(on.onAllowNotifications).toHaveBeenCalledOnce();
  });
});

describe('the side panel', () => {
  it('offers no look at anybody without an agreement', () => {
    const body = paint(<SidePanel {...PANEL} mayLook={false} on={panelSpies()} />);
    expect(body.textContent).toContain('Not in your lists');
    expect(body.textContent).not.toContain('See how they would fit');
  });

  it('shows what was read with its proof, and looks at a person only when asked', () => {
    const on = panelSpies();
    const body = paint(<SidePanel {...PANEL} on={on} />);
    expect(body.textContent).toContain('Connections: 3,400');
    expect(body.textContent).toContain('“3,400 connections”');
    expect(body.textContent).toContain('It counts after your yes');
    expect(on.onLookAtPerson).not.toHaveBeenCalled();
    press(body, 'See how they would fit');
    expect(on.onLookAtPerson).toHaveBeenCalledOnce();
  });
});
