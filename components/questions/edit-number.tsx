import { Component } from 'preact';
import { t } from '../../lib/words/t';
import { parseTypedCount } from '../typed-count';

interface Props {
  act: 'correct' | 'remove';
  /** Tells the fields of several open forms apart. */
  idPrefix: string;
  onCorrect: (value: number, reason: string) => void;
  onRemove: (reason: string) => void;
  onCancel: () => void;
}

/** The right number, or none, and why: the reason stays with the old number. */
export class EditNumber extends Component<Props, { wrong: boolean }> {
  override state = { wrong: false };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = fields.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    if (this.props.act === 'remove') {
      this.props.onRemove(text('reason'));
      return;
    }
    const value = parseTypedCount(text('value'));
    this.setState({ wrong: value === undefined });
    if (value !== undefined) this.props.onCorrect(value, text('reason'));
  };

  override render({ act, idPrefix, onCancel }: Props, { wrong }: { wrong: boolean }) {
    return (
      <form class="inline-form" noValidate onSubmit={this.submit}>
        {act === 'correct' && (
          <div>
            <label for={`edit-value-${idPrefix}`}>{t('typed.newNumber')}</label>
            <input
              id={`edit-value-${idPrefix}`}
              name="value"
              inputMode="numeric"
              autocomplete="off"
              aria-invalid={wrong ? 'true' : undefined}
              aria-describedby={wrong ? `edit-error-${idPrefix}` : undefined}
            />
          </div>
        )}
        <div>
          <label for={`edit-reason-${idPrefix}`}>{t('typed.reason')}</label>
          <input id={`edit-reason-${idPrefix}`} name="reason" maxLength={1000} autocomplete="off" />
        </div>
        {wrong && (
          <p class="error" id={`edit-error-${idPrefix}`}>
            {t('type.error.number')}
          </p>
        )}
        <button type="submit">{t('typed.do', { act })}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </form>
    );
  }
}
