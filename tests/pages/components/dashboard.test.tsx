import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import '../../../assets/styles/page.css';
import { About } from '../../../components/dashboard/about';
import { Dashboard } from '../../../components/dashboard/dashboard';
import { ImportsSection } from '../../../components/dashboard/imports-section';
import { Overview } from '../../../components/dashboard/overview';
import { PeopleSection } from '../../../components/dashboard/people-section';
import { PeopleLists } from '../../../components/people/lists-view';
import { ReaderList } from '../../../components/dashboard/reader-list';
import { routeOf, SECTIONS, type Section } from '../../../components/dashboard/sections';
import { SettingsSection } from '../../../components/settings/settings';
import type { PopupView } from '../../../lib/model/popup-view';
import { NOW_MS, POPUP_VIEWS } from '../../fixtures/popup-views';
import {
  ACCEPTANCE,
  COMPARED,
  GONE,
  JOB_CHANGE,
  PAST_IMPORT,
  WAITING,
} from '../../fixtures/file-views';
import { DETAILS } from './overview-views';
import { filledHistory } from './history-views';
import { filledGrowth, filledLearn, filledReport, filledWhatIf } from './insight-views';
import { importSpies } from './import-spies';
import { expectAccessible, paint, THEMES } from './paint';
import { SETTINGS_STATE, settingsSpies } from './settings-state';

const READERS_STATE = {
  readers: [
    {
      readerId: 'profile',
      pageId: 'profile' as const,
      readerVersion: 1,
      lastVisitAtMs: NOW_MS,
      lastSuccessAtMs: null,
      failingSinceMs: NOW_MS,
      report: [{ field: 'followers' as const, found: 'missing' as const }],
      structureSample: '<main>Aaa 9,999</main>',
    },
  ],
  anchors: [],
  nowMs: NOW_MS,
  copiedSample: null,
  onCopySample: vi.fn(),
};

const overviewSpies = () => ({
  onAct: vi.fn(),
  onDismiss: vi.fn(),
  onTakeBack: vi.fn(),
  onSnooze: vi.fn(),
  onDone: vi.fn(),
  onAnswer: vi.fn(),
  onCorrect: vi.fn(),
  onShowExample: vi.fn(),
});

const overview = (view: PopupView | null) => (
  <Overview
    view={view}
    details={view && DETAILS}
    nowMs={NOW_MS}
    correcting={false}
    on={overviewSpies()}
  />
);

/** Sections with everything in them that can be. */
const FILLED: Partial<Record<Section, () => ComponentChild>> = {
  overview: () => overview(POPUP_VIEWS.full),
  history: () => filledHistory(),
  people: () => (
    <PeopleSection view="lists">
      <PeopleLists
        waiting={[WAITING]}
        jobChanges={[JOB_CHANGE]}
        gone={[GONE]}
        acceptance={ACCEPTANCE}
        on={{ onFind: vi.fn() }}
      />
    </PeopleSection>
  ),
  imports: () => (
    <ImportsSection
      withMessages={false}
      importing={{ stage: 'idle' }}
      imports={[PAST_IMPORT]}
      compared={[COMPARED]}
      requests={[]}
      nowMs={NOW_MS}
      on={{ ...importSpies(), onAsked: vi.fn(), onTakeBack: vi.fn() }}
    />
  ),
  readers: () => <ReaderList {...READERS_STATE} />,
  settings: () => <SettingsSection {...SETTINGS_STATE} on={settingsSpies()} />,
  growth: () => filledGrowth(),
  whatif: () => filledWhatIf(),
  report: () => filledReport(),
  learn: () => filledLearn(),
  about: () => <About version="0.1.0" />,
};

const page = (section: Section, content: ComponentChild, isExample = false) => (
  <Dashboard section={section} isExample={isExample} failure={null} onLeaveExample={vi.fn()}>
    {content}
  </Dashboard>
);

describe.each(THEMES)('dashboard in the %s theme', (theme) => {
  it.each(Object.entries(FILLED))('%s is accessible', async (section, content) => {
    paint(page(section as Section, content()), theme);
    await expectAccessible();
  });

  it('is accessible without anything stored', async () => {
    paint(page('overview', overview(null)), theme);
    await expectAccessible();
  });
});

describe('getting around', () => {
  it('leads to every section, and says which one is on show', () => {
    const body = paint(page('history', null));
    const links = [...body.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => link.hash)).toEqual(SECTIONS.map((section) => `#${section}`));
    expect(
      links.filter((link) => link.ariaCurrent ?? link.getAttribute('aria-current')),
    ).toHaveLength(1);
  });

  it('has the list of sections behind one button on a narrow screen, for keyboards too', async () => {
    await browserPage.viewport(320, 640);
    const body = paint(page('history', null));
    const button = body.querySelector<HTMLButtonElement>('.sections-button');
    const list = body.querySelector<HTMLElement>('#sections-list');
    expect(list?.checkVisibility()).toBe(false);
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(list?.checkVisibility()).toBe(true));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(list?.checkVisibility()).toBe(false));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await browserPage.viewport(1280, 720);
  });

  it('understands addresses with a detail, and leads to the overview from any other', () => {
    expect(routeOf('#report/2026-W47')).toEqual({ section: 'report', detail: '2026-W47' });
    expect(routeOf('#report?week=2026-W47')).toEqual({ section: 'report', detail: '2026-W47' });
    expect(routeOf('#learn/%E0%A4%A')).toEqual({ section: 'learn', detail: '' });
    expect(routeOf('#nothing/of/ours')).toEqual({ section: 'overview', detail: '' });
    expect(routeOf('')).toEqual({ section: 'overview', detail: '' });
  });

  it('says on every section that the people are invented', () => {
    expect(paint(page('history', null, true)).textContent).toContain('invented people');
  });
});
