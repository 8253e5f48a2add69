import type { PopupView } from '../../lib/model/popup-view';
import type { ReaderHealth } from '../../lib/model/reader-health';
import type { TaughtAnchor } from '../../lib/model/taught-anchor';
import { t } from '../../lib/words/t';
import { PageHeader } from '../page-header';
import { SettingsSection, type SettingsCallbacks, type SettingsState } from '../settings/settings';
import { About } from './about';
import { HistorySection, type HistorySectionState } from './history-section';
import {
  ImportsSection,
  type ImportsSectionCallbacks,
  type ImportsSectionState,
} from './imports-section';
import { Overview, type OverviewCallbacks } from './overview';
import {
  PeopleSection,
  type PeopleSectionCallbacks,
  type PeopleSectionState,
} from './people-section';
import { ReaderList, type CopiedSample } from './reader-list';

/** Sections of the dashboard, by the hash of its address. */
export const SECTIONS = [
  'overview',
  'history',
  'people',
  'imports',
  'readers',
  'settings',
  'about',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface DashboardState
  extends SettingsState, HistorySectionState, ImportsSectionState, PeopleSectionState {
  section: Section;
  view: PopupView | null;
  nowMs: number;
  readers: ReaderHealth[];
  /** Places that the person showed. */
  anchors: TaughtAnchor[];
  copiedSample: CopiedSample;
  /** "No, it is …" is open. */
  correcting: boolean;
  /** Why something did not work, to be read; `null` when everything did. */
  failure: string | null;
  version: string;
}

export type DashboardCallbacks = SettingsCallbacks &
  OverviewCallbacks &
  ImportsSectionCallbacks &
  PeopleSectionCallbacks & { onCopySample: (readerId: string) => void };

/** The full page: the balance in wide form, reader health, settings, about. */
export function Dashboard({ on, ...state }: DashboardState & { on: DashboardCallbacks }) {
  const { section, failure } = state;
  return (
    <>
      <PageHeader>
        <nav class="tabs" aria-label={t('dashboard.sections')}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
              {t('dashboard.section', { section: name })}
            </a>
          ))}
        </nav>
      </PageHeader>
      <main class="page">
        {failure && (
          <p class="warning" role="alert">
            {failure}
          </p>
        )}
        {section === 'overview' && (
          <Overview view={state.view} nowMs={state.nowMs} correcting={state.correcting} on={on} />
        )}
        {section === 'history' && (
          <HistorySection history={state.history} drawHistory={state.drawHistory} />
        )}
        {section === 'people' && (
          <PeopleSection
            waiting={state.waiting}
            jobChanges={state.jobChanges}
            gone={state.gone}
            acceptance={state.acceptance}
            on={on}
          />
        )}
        {section === 'imports' && (
          <ImportsSection
            withMessages={state.withMessages}
            importing={state.importing}
            imports={state.imports}
            compared={state.compared}
            requests={state.settings.fileRequests ?? []}
            nowMs={state.nowMs}
            on={on}
          />
        )}
        {section === 'readers' && <ReaderList {...state} onCopySample={on.onCopySample} />}
        {section === 'settings' && <SettingsSection {...state} on={on} />}
        {section === 'about' && <About version={state.version} />}
      </main>
    </>
  );
}
