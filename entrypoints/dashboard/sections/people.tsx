import { PeopleSection } from '../../../components/dashboard/people-section';
import { PeopleLists, type PeopleListsState } from '../../../components/people/lists-view';
import { PeopleBrowser } from '../../../components/people/people-browser';
import { peopleViewOf, type PeopleView } from '../../../components/people/people-nav';
import { ReviewView } from '../../../components/people/review-view';
import { SegmentsView } from '../../../components/people/segments-view';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { acceptanceRate } from '../../../lib/store/lists/acceptance-rate';
import { connectionsGone, jobChanges } from '../../../lib/store/lists/job-changes';
import { waitingForAnswer } from '../../../lib/store/lists/waiting-for-answer';
import { findAtCompany } from '../../imports/find-at-company';
import { PeopleDesk } from '../people/browse-people';
import { networkPeople, type NetworkPeople } from '../people/network-people';
import { ReviewDesk } from '../people/review-desk';
import { SegmentsDesk } from '../people/segments-desk';
import type { CreateSection } from '../screen';

/** People one by one: all of them, saved segments, the review, and the lists of who waits or changed. */
export const people: CreateSection = (screen) => {
  const table = new PeopleDesk(screen);
  const segments = new SegmentsDesk(screen, (filter) => {
    table.show(filter);
    location.hash = 'people';
  });
  const review = new ReviewDesk(screen);
  let lists: PeopleListsState = { waiting: [], jobChanges: [], gone: [], acceptance: null };
  const view = (): PeopleView => peopleViewOf(screen.state.route.detail);
  const onFind = (company: string) => findAtCompany(screen.accountId, company);
  return {
    async load(db, accountId) {
      const { settings } = screen.state;
      const network = await networkPeople(db, accountId, settings.goal, Date.now());
      if (view() === 'lists') {
        lists = await listsOf(db, network);
      } else if (view() === 'table') await table.take(db, network);
      else if (view() === 'segments') await segments.take(db, network);
      else await review.take(db, network);
    },
    draw: () => (
      <PeopleSection view={view()}>
        {view() === 'table' && <PeopleBrowser {...table.state} on={table.on} />}
        {view() === 'segments' && <SegmentsView {...segments.state} on={segments.on} />}
        {view() === 'review' && <ReviewView {...review.state} on={review.on} />}
        {view() === 'lists' && <PeopleLists {...lists} on={{ onFind }} />}
      </PeopleSection>
    ),
  };
};

async function listsOf(
  db: EvenkeelDatabase,
  { accountId, people }: NetworkPeople,
): Promise<PeopleListsState> {
  const relevance = new Map(people.map((person) => [person.id, person.relevance]));
  const relevanceOf = (id: string): number | null => relevance.get(id) ?? null;
  return {
    waiting: await waitingForAnswer(db, accountId, Date.now(), relevanceOf),
    jobChanges: await jobChanges(db, accountId),
    gone: await connectionsGone(db, accountId),
    acceptance: await acceptanceRate(db, accountId),
  };
}
