import { Component } from 'preact';
import type { Metric } from '../../lib/model/metric';
import { t } from '../../lib/words/t';
import { parseTypedCount } from '../typed-count';

interface Props {
  metric: Metric;
  onCorrected: (value: number) => void;
  /** The number is wrong, and the person does not know the right one. */
  onRefused: () => void;
}

/** "No, it is …": the true number, typed. */
export class CorrectionForm extends Component<Props, { wrong: boolean }> {
  override state = { wrong: false };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('value');
    const value = typeof typed === 'string' ? parseTypedCount(typed) : undefined;
    this.setState({ wrong: value === undefined });
    if (value === undefined) document.getElementById('correction')?.focus();
    else this.props.onCorrected(value);
  };

  override componentDidMount(): void {
    document.getElementById('correction')?.focus();
  }

  override render({ metric, onRefused }: Props, { wrong }: { wrong: boolean }) {
    return (
      <form noValidate onSubmit={this.submit}>
        <label for="correction">{t('question.itIs', { metric })}</label>
        <input
          id="correction"
          name="value"
          inputMode="numeric"
          autocomplete="off"
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? 'correction-error' : undefined}
        />
        {wrong && (
          <p class="error" id="correction-error">
            {t('type.error.number')}
          </p>
        )}
        <div class="actions">
          <button type="submit">{t('question.save')}</button>
          <button type="button" class="quiet" onClick={onRefused}>
            {t('question.dontKnow')}
          </button>
        </div>
      </form>
    );
  }
}
