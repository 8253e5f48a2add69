import { Component, createRef } from 'preact';
import { FUNCTIONS, INDUSTRIES } from '../../lib/categories/taxonomy';
import { COMPANY_SIZES } from '../../lib/model/company-size';
import type { CategoryDimension } from '../../lib/model/network-facts';
import { SENIORITY_ORDER } from '../../lib/scores/match';
import { t } from '../../lib/words/t';
import { dimensionText, valueText } from './category-words';
import type { CorrectionScope, OpenPerson, PersonCallbacks } from './people-props';

interface Props {
  open: OpenPerson;
  dimension: CategoryDimension;
  onCorrect: PersonCallbacks['onCorrect'];
}

/** Values of the dimensions that have a list; the others are written freely. */
const VALUES: Partial<Record<CategoryDimension, readonly string[]>> = {
  seniority: SENIORITY_ORDER,
  function: FUNCTIONS,
  industry: INDUSTRIES,
  companySize: COMPANY_SIZES,
};

/** Corrects one category by hand: for this person, or for everybody with the same title or company. */
export class CorrectCategory extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false };
  private readonly opener = createRef<HTMLButtonElement>();

  /** Button and form take each other's place: the keyboard goes with them. */
  override componentDidUpdate(
    { dimension }: Props,
    { isOpen: wasOpen }: { isOpen: boolean },
  ): void {
    const { isOpen } = this.state;
    if (isOpen && !wasOpen) document.getElementById(`correct-${dimension}`)?.focus();
    if (!isOpen && wasOpen) this.opener.current?.focus();
  }

  override render({ open, dimension }: Props) {
    const { person, alike } = open;
    const name = dimensionText(dimension);
    if (!this.state.isOpen) {
      return (
        <button
          ref={this.opener}
          type="button"
          class="plain"
          aria-label={t('people.correct.named', { name })}
          onClick={() => this.setState({ isOpen: true })}
        >
          {t('people.correct')}
        </button>
      );
    }
    const id = `correct-${dimension}`;
    const known = person.categories[dimension]?.[0] ?? '';
    const values = VALUES[dimension];
    return (
      <form class="inline-form" onSubmit={this.save}>
        <div>
          <label for={id}>{name}</label>
          {values ? (
            <select id={id} name="value" defaultValue={known}>
              <option value="">{t('people.unknown')}</option>
              {values.map((value) => (
                <option key={value} value={value} selected={value === known}>
                  {valueText(dimension, value)}
                </option>
              ))}
            </select>
          ) : (
            <input id={id} name="value" maxLength={120} defaultValue={known} autocomplete="off" />
          )}
        </div>
        <div>
          <label for={`${id}-scope`}>{t('people.correct.for')}</label>
          <select id={`${id}-scope`} name="scope">
            <option value="person">{t('people.correct.person')}</option>
            {alike.title > 1 && (
              <option value="title">{t('people.correct.title', { n: alike.title })}</option>
            )}
            {alike.company > 1 && (
              <option value="company">{t('people.correct.company', { n: alike.company })}</option>
            )}
          </select>
        </div>
        <p class="actions">
          <button type="submit">{t('people.correct.save')}</button>
          <button type="button" class="quiet" onClick={() => this.setState({ isOpen: false })}>
            {t('people.cancel')}
          </button>
        </p>
      </form>
    );
  }

  private readonly save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const { open, dimension, onCorrect } = this.props;
    const scope = String(form.get('scope')) as CorrectionScope;
    onCorrect(open.person, scope, dimension, String(form.get('value') ?? '').trim());
    this.setState({ isOpen: false });
  };
}
