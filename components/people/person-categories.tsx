import { CATEGORY_DIMENSIONS, type CategoryDimension } from '../../lib/model/network-facts';
import { t } from '../../lib/words/t';
import { CorrectCategory } from './correct-category';
import { dimensionText, valueText } from './category-words';
import type { OpenPerson, PersonCallbacks } from './people-props';

interface Props {
  open: OpenPerson;
  on: Pick<PersonCallbacks, 'onCorrect' | 'onTakeBackCorrection'>;
}

/** What somebody was sorted into, each with what decided it, and a way to say it better. */
export const PersonCategories = ({ open, on }: Props) => {
  const { person } = open;
  return (
    <dl class="person-facts">
      {CATEGORY_DIMENSIONS.map((dimension) => {
        const said = (person.categories[dimension] ?? []).map((value) =>
          valueText(dimension, value),
        );
        return (
          <div key={dimension}>
            <dt>{dimensionText(dimension)}</dt>
            <dd>
              <bdi>{said[0] ?? t('people.unknown')}</bdi>
              {dimension === 'topic' && said.length > 1 && (
                <bdi>{`, ${said.slice(1).join(', ')}`}</bdi>
              )}{' '}
              <span class="note">{whyText(open, dimension)}</span>{' '}
              {open.corrections
                .filter((one) => one.dimension === dimension)
                .slice(0, 1)
                .map(({ id }) => (
                  <button
                    key={id}
                    type="button"
                    class="plain"
                    aria-label={t('people.correct.takeBackNamed', {
                      name: dimensionText(dimension),
                    })}
                    onClick={() => on.onTakeBackCorrection(id)}
                  >
                    {t('people.correct.takeBack')}
                  </button>
                ))}{' '}
              <CorrectCategory open={open} dimension={dimension} onCorrect={on.onCorrect} />
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{dimensionText('engagement')}</dt>
        <dd>
          {person.engagementLevel === null
            ? t('people.unknown')
            : valueText('engagement', person.engagementLevel)}{' '}
          <span class="note">
            {person.engagementLevel === null
              ? t('people.why.noActs')
              : t('people.why.acts', {
                  n: open.acts.reduce(
                    (sum, { count, direction }) => sum + (direction === 'in' ? count : 0),
                    0,
                  ),
                })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{dimensionText('relevance')}</dt>
        <dd>
          {person.relevance === null
            ? t('people.unknown')
            : t('people.share', { share: person.relevance })}{' '}
          <span class="note">
            {person.relevance === null ? t('people.why.noGoal') : t('people.why.goal')}
          </span>
        </dd>
      </div>
    </dl>
  );
};

/** Where a category comes from: the person's own word, words of the title, or a page. */
function whyText({ person, corrections, reasons }: OpenPerson, dimension: CategoryDimension) {
  const byHand = corrections.find((one) => one.dimension === dimension);
  if (byHand) {
    return t('people.why.byHand', { scope: byHand.scope, d: byHand.correctedAtMs });
  }
  if (!person.categories[dimension]) return '';
  const words = reasons?.[dimension];
  if (words && words.length > 0) return t('people.why.words', { words: words.join('”, “') });
  if (dimension === 'location' || dimension === 'companySize') return t('people.why.page');
  if (dimension === 'topic') return t('people.why.topic');
  return reasons === null ? '' : t('people.why.earlier');
}
