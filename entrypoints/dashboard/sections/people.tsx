import {
  PeopleSection,
  type PeopleSectionState,
} from '../../../components/dashboard/people-section';
import { acceptanceRate } from '../../../lib/store/lists/acceptance-rate';
import { connectionsGone, jobChanges } from '../../../lib/store/lists/job-changes';
import { waitingForAnswer } from '../../../lib/store/lists/waiting-for-answer';
import { findAtCompany } from '../../imports/find-at-company';
import type { CreateSection } from '../screen';

/** People one by one. */
export const people: CreateSection = (screen) => {
  let state: PeopleSectionState = { waiting: [], jobChanges: [], gone: [], acceptance: null };
  const on = { onFind: (company: string) => findAtCompany(screen.accountId, company) };
  return {
    async load(db, accountId) {
      state = {
        waiting: await waitingForAnswer(db, accountId, Date.now()),
        jobChanges: await jobChanges(db, accountId),
        gone: await connectionsGone(db, accountId),
        acceptance: await acceptanceRate(db, accountId),
      };
    },
    draw: () => <PeopleSection {...state} on={on} />,
  };
};
