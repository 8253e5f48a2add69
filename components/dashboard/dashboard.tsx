import type { ComponentChildren } from 'preact';
import { t } from '../../lib/words/t';
import { PageHeader } from '../page-header';
import { SectionNav } from './section-nav';
import type { Section } from './sections';

interface Props {
  section: Section;
  /** The invented network is on show: every section says so. */
  isExample: boolean;
  /** Why something did not work, to be read; `null` when everything did. */
  failure: string | null;
  /** The section is being read from the database. */
  isBusy?: boolean;
  onLeaveExample: () => void;
  /** The section; nothing while it is being loaded. */
  children?: ComponentChildren;
}

/** The frame of the full page: head, navigation, and the section that is on show. */
export const Dashboard = ({
  section,
  isExample,
  failure,
  isBusy = false,
  onLeaveExample,
  children,
}: Props) => (
  <>
    <a class="skip" href="#main" onClick={toMain}>
      {t('dashboard.skip')}
    </a>
    <PageHeader />
    <div class="frame">
      <SectionNav section={section} />
      <main class="page" id="main" tabIndex={-1} aria-busy={isBusy ? 'true' : undefined}>
        {failure && (
          <p class="warning" role="alert">
            {failure}
          </p>
        )}
        {isExample && (
          <p class="warning">
            {t('example.label')}{' '}
            <button type="button" class="plain" onClick={onLeaveExample}>
              {t('example.leave')}
            </button>
          </p>
        )}
        {children}
      </main>
    </div>
  </>
);

/** The hash is the dashboard's route, so the link moves the focus itself. */
function toMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
