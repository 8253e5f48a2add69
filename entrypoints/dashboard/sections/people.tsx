import { PeopleSection } from '../../../components/dashboard/people-section';
import { PeopleLists, type PeopleListsState } from '../../../components/people/lists-view';
import { PeopleBrowser } from '../../../components/people/people-browser';
import { peopleViewOf, type PeopleView } from '../../../components/people/people-nav';
import { ReviewView } from '../../../components/people/review-view';
import { SegmentsView } from '../../../components/people/segments-view';
import { findAtCompany } from '../../imports/find-at-company';
import { PeopleDesk } from '../people/browse-people';
import { networkPeople } from '../people/network-people';
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
    async load(db) {
      if (view() === 'lists') lists = await screen.ask('lists', screen.place());
      else if (view() === 'segments') await segments.take();
      else if (view() === 'review') await review.take();
      else await table.take(db, await networkPeople(screen.ask, screen.place()));
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
