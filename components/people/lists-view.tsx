import { t } from '../../lib/words/t';
import { Acceptance } from '../lists/acceptance';
import { GoneList } from '../lists/gone-list';
import { JobChanges } from '../lists/job-changes';
import type {
  AcceptanceRate,
  GonePerson,
  JobChange,
  KnownAt,
  WaitingPerson,
} from '../lists/list-props';
import { WaitingList } from '../lists/waiting-list';
import { WhoDoIKnow } from '../lists/who-do-i-know';

export interface PeopleListsState {
  waiting: WaitingPerson[];
  jobChanges: JobChange[];
  gone: GonePerson[];
  /** `null` without invitations, or without a list to hold them against. */
  acceptance: AcceptanceRate | null;
}

export interface PeopleListsCallbacks {
  onFind: (company: string) => Promise<KnownAt | undefined>;
}

/** Lists about single people: whom one knows at a company, who waits for an answer, who changed jobs. */
export const PeopleLists = ({
  waiting,
  jobChanges,
  gone,
  acceptance,
  on,
}: PeopleListsState & { on: PeopleListsCallbacks }) => (
  <>
    <section class="panel" aria-label={t('know.label')}>
      <WhoDoIKnow idPrefix="people" onFind={on.onFind} />
    </section>
    <section class="panel" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('waiting.title', { n: waiting.length })}</h2>
      {waiting.length > 0 ? (
        <WaitingList waiting={waiting} />
      ) : (
        <p class="soft">{t('waiting.none')}</p>
      )}
    </section>
    <section class="panel" aria-labelledby="jobs-title">
      <h2 id="jobs-title">{t('jobs.title')}</h2>
      {jobChanges.length > 0 ? (
        <JobChanges changes={jobChanges} />
      ) : (
        <p class="soft">{t('jobs.none')}</p>
      )}
    </section>
    {gone.length > 0 && (
      <section class="panel" aria-labelledby="gone-title">
        <h2 id="gone-title">{t('gone.title')}</h2>
        <p class="note">{t('gone.text')}</p>
        <GoneList gone={gone} />
      </section>
    )}
    {acceptance && (
      <section class="panel" aria-labelledby="acceptance-title">
        <h2 id="acceptance-title">{t('acceptance.title')}</h2>
        <Acceptance rate={acceptance} />
      </section>
    )}
  </>
);
