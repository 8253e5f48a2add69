import { Component } from 'preact';
import type { ScoreName } from '../../lib/model/score';
import type { ReviewEntry } from '../../lib/segments/review';
import type { ShownReview } from '../../lib/segments/shown-review';
import { t } from '../../lib/words/t';
import { PersonName } from '../lists/person-name';
import { jobText, shownName } from './category-words';

/** A score as it is and as it would be, rounded; `null` = no number is shown for it. */
export interface ShownScoreChange {
  name: ScoreName;
  before: number | null;
  after: number | null;
}

export interface ReviewState {
  /** `null` until it was read. */
  review: ShownReview | null;
  /** What removing everybody on the list would do; `null` = not asked. */
  effect: readonly ShownScoreChange[] | null;
}

export interface ReviewCallbacks {
  onMark: (personId: string, verdict: 'keep' | 'later' | null) => void;
  onAlwaysKeep: (personId: string) => void;
  onEffect: () => void;
}

/** The list to go through twice a year. It asks to look again and never removes anyone. */
export class ReviewView extends Component<
  ReviewState & { on: ReviewCallbacks },
  { showsDone: boolean }
> {
  override state = { showsDone: false };

  override render({ review, effect, on }: ReviewState & { on: ReviewCallbacks }) {
    if (!review) return <p class="soft">{t('people.loading')}</p>;
    const { open, openCount, lookedAt, done, keep, keepCount } = review;
    const again = openCount + done;
    return (
      <>
        <section class="panel" aria-labelledby="review-title">
          <h2 id="review-title">{t('review.title', { n: openCount })}</h2>
          <p class="soft">{t('review.text')}</p>
          {again > 0 && (
            <>
              <p role="status">{t('review.progress', { done, n: again })}</p>
              <progress max={again} value={done} aria-label={t('review.progressLabel')} />
            </>
          )}
          {openCount === 0 ? (
            <p>{t('review.nothing', { n: review.connections })}</p>
          ) : (
            <ul>{open.map((entry) => this.entry(entry))}</ul>
          )}
          {openCount > open.length && (
            <p class="note">{t('review.more', { n: openCount - open.length })}</p>
          )}
          {done > 0 && (
            <details>
              <summary>{t('review.doneTitle', { n: done })}</summary>
              <ul>{lookedAt.map((entry) => this.entry(entry))}</ul>
            </details>
          )}
        </section>
        {again > 0 && (
          <section class="panel" aria-labelledby="effect-title">
            <h2 id="effect-title">{t('review.effectTitle')}</h2>
            <p class="soft">{t('review.effectText', { n: again })}</p>
            {effect === null ? (
              <button type="button" class="quiet flush" onClick={on.onEffect}>
                {t('review.effectDo')}
              </button>
            ) : (
              <div role="status">
                <ul>
                  {effect.map((change) => (
                    <li key={change.name}>{effectText(change)}</li>
                  ))}
                </ul>
              </div>
            )}
          </section>
        )}
        <section class="panel" aria-labelledby="reach-title">
          <h2 id="reach-title">{t('review.closedTitle', { n: review.closedCount })}</h2>
          <p class="soft">
            {review.reachable === null
              ? t('review.reachableUnknown')
              : t('review.reachable', { share: review.reachable })}
          </p>
        </section>
        {keepCount > 0 && (
          <section class="panel" aria-labelledby="keep-title">
            <h2 id="keep-title">{t('review.keepTitle', { n: keepCount })}</h2>
            <p class="soft">{t('review.keepText')}</p>
            <details>
              <summary>{t('review.keepShow')}</summary>
              <ul>
                {keep.map((entry) => (
                  <li key={entry.person.id} class="list-row">
                    {nameOf(entry)} <span class="note">{backingText(entry)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        )}
      </>
    );
  }

  private entry(entry: ReviewEntry) {
    const { on } = this.props;
    const { person, mark } = entry;
    const name = shownName(person);
    return (
      <li key={person.id} class="review-entry">
        <p>
          {nameOf(entry)}{' '}
          <span class="note">
            <bdi>{jobText(person)}</bdi>
          </span>
        </p>
        <p class="note">{signsText(entry)}</p>
        {mark === null ? (
          <p class="actions">
            <button
              type="button"
              class="quiet flush"
              aria-label={t('review.keepNamed', { name })}
              onClick={() => on.onMark(person.id, 'keep')}
            >
              {t('review.keep')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={t('review.laterNamed', { name })}
              onClick={() => on.onMark(person.id, 'later')}
            >
              {t('review.later')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={t('review.alwaysNamed', { name })}
              onClick={() => on.onAlwaysKeep(person.id)}
            >
              {t('review.always')}
            </button>
          </p>
        ) : (
          <p class="actions">
            <span class="note">
              {t('review.marked', { verdict: mark.verdict, d: mark.markedAtMs })}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={t('review.unmarkNamed', { name })}
              onClick={() => on.onMark(person.id, null)}
            >
              {t('review.unmark')}
            </button>
          </p>
        )}
      </li>
    );
  }
}

const nameOf = ({ person }: ReviewEntry) => (
  <PersonName name={shownName(person)} slug={person.slug} />
);

const signsText = ({ signs, silentYears }: ReviewEntry): string =>
  signs.map((sign) => t('review.sign', { sign, years: silentYears ?? 0 })).join(' ');

const backingText = ({ backing }: ReviewEntry): string =>
  backing.map((one) => t('review.backing', { backing: one })).join(' ');

function effectText({ name, before, after }: ShownScoreChange): string {
  if (before === null || after === null) return t('review.effectUnknown', { name });
  return before === after
    ? t('review.effectSame', { name, before })
    : t('review.effect', { name, before, after });
}
