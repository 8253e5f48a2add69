import type {
  ReviewCallbacks,
  ReviewState,
  ShownScoreChange,
} from '../../../components/people/review-view';
import type { ScoreChange } from '../../../lib/segments/without-people';
import type { Score } from '../../../lib/model/score';
import { markReviewed, setSafe } from '../../../lib/store/authored/person-words';
import type { Screen } from '../screen';
import { withoutChangingPeople } from './network-people';

/** The review list and what is decided on it. */
export class ReviewDesk {
  state: ReviewState = { review: null, effect: null };
  private effectOf = '';

  constructor(private readonly screen: Screen) {}

  async take(): Promise<void> {
    const place = this.screen.place();
    const { version } = await this.screen.ask('people', place);
    const review = await this.screen.ask('review', place);
    const of = `${place.accountId}|${version}`;
    // What removing others would have done is no answer any more.
    const effect = this.effectOf === of ? this.state.effect : null;
    this.effectOf = of;
    this.state = { review, effect };
  }

  readonly on: ReviewCallbacks = {
    onMark: (personId, verdict) =>
      void this.screen.keep((db) =>
        withoutChangingPeople(this.screen, db, () =>
          markReviewed(db, this.screen.accountId, personId, verdict, Date.now()),
        ),
      ),
    onAlwaysKeep: (personId) =>
      void this.screen.write((db) =>
        setSafe(db, this.screen.accountId, personId, true, Date.now()),
      ),
    onEffect: () => {
      void this.screen.ask('reviewEffect', this.screen.place()).then((changes) => {
        this.state = { ...this.state, effect: changes.map(shownChange) };
        this.screen.repaint();
      });
    },
  };
}

const shownChange = ({ name, before, after }: ScoreChange): ShownScoreChange => ({
  name,
  before: printedValue(before),
  after: printedValue(after),
});

/** A number only where it may be printed. */
const printedValue = ({ value, printed }: Score): number | null =>
  value === null || !printed ? null : Math.round(value);
