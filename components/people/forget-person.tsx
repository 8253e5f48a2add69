import { Component, createRef } from 'preact';
import type { SortedPerson } from '../../lib/model/sorted-person';
import { t } from '../../lib/words/t';
import { shownName } from './category-words';

interface Props {
  person: SortedPerson;
  onForget: (personId: string) => void;
}

/** Asks first and says what goes, what stays, and that no import brings it back. */
export class ForgetPerson extends Component<Props, { isAsking: boolean }> {
  override state = { isAsking: false };
  private readonly opener = createRef<HTMLButtonElement>();
  private readonly cancel = createRef<HTMLButtonElement>();

  /** Button and question take each other's place: the keyboard goes with them, to the answer that changes nothing. */
  override componentDidUpdate(_: Props, { isAsking: wasAsking }: { isAsking: boolean }): void {
    const { isAsking } = this.state;
    if (isAsking !== wasAsking) (isAsking ? this.cancel : this.opener).current?.focus();
  }

  override render({ person, onForget }: Props) {
    const name = shownName(person);
    if (!this.state.isAsking) {
      return (
        <button
          ref={this.opener}
          type="button"
          class="quiet flush"
          onClick={() => this.setState({ isAsking: true })}
        >
          {t('people.forget.ask')}
        </button>
      );
    }
    return (
      <div class="inline-form" role="group" aria-label={t('people.forget.named', { name })}>
        <p>{t('people.forget.text', { name })}</p>
        <p class="note">{t('people.forget.stays')}</p>
        <button type="button" class="danger" onClick={() => onForget(person.id)}>
          {t('people.forget.do', { name })}
        </button>
        <button
          ref={this.cancel}
          type="button"
          class="quiet"
          onClick={() => this.setState({ isAsking: false })}
        >
          {t('people.cancel')}
        </button>
      </div>
    );
  }
}
