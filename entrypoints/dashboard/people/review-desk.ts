import type { ReviewCallbacks, ReviewState } from '../../../components/people/review-view';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import type { Score } from '../../../lib/model/score';
import { reviewList } from '../../../lib/segments/review';
import { scoresWithout } from '../../../lib/segments/without-people';
import { markReviewed, reviewMarksOf, setSafe } from '../../../lib/store/authored/person-words';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import type { Screen } from '../screen';
import { networkFacts, withoutChangingPeople, type NetworkPeople } from './network-people';

/** The review list and what is decided on it. */
export class ReviewDesk {
  state: ReviewState = { review: null, effect: null };
  private network: NetworkPeople | null = null;
  private facts: NetworkFacts | null = null;

  constructor(private readonly screen: Screen) {}

  async take(db: EvenkeelDatabase, network: NetworkPeople): Promise<void> {
    const { settings, nowMs } = this.screen.state;
    if (this.network !== network) this.state = { ...this.state, effect: null };
    this.network = network;
    this.facts = await networkFacts(db, network.accountId, settings.goal, nowMs);
    const marks = await reviewMarksOf(db, network.accountId);
    const review = reviewList(network.people, this.facts, network.goal, marks, nowMs);
    this.state = { ...this.state, review };
  }

  readonly on: ReviewCallbacks = {
    onMark: (personId, verdict) =>
      void this.screen.keep((db) =>
        withoutChangingPeople(db, () =>
          markReviewed(db, this.screen.accountId, personId, verdict, Date.now()),
        ),
      ),
    onAlwaysKeep: (personId) =>
      void this.screen.write((db) =>
        setSafe(db, this.screen.accountId, personId, true, Date.now()),
      ),
    onEffect: () => {
      const { network, facts } = this;
      const { review } = this.state;
      if (!network || !facts || !review) return;
      const ids = new Set(review.again.map(({ person }) => person.id));
      const changes = scoresWithout(facts, ids, network.goal, this.screen.state.nowMs);
      const effect = changes.map(({ name, before, after }) => ({
        name,
        before: printedValue(before),
        after: printedValue(after),
      }));
      this.state = { ...this.state, effect };
      this.screen.repaint();
    },
  };
}

/** A number only where it may be printed. */
const printedValue = ({ value, printed }: Score): number | null =>
  value === null || !printed ? null : Math.round(value);
