import { Component } from 'preact';
import { t } from '../../lib/words/t';
import { parseTypedCount } from '../typed-count';

export interface TypedCounts {
  followers: number | null;
  connections: number | null;
}

interface Props {
  /** Distinguishes the fields when two forms stand on one page. */
  idPrefix: string;
  onTyped: (counts: TypedCounts) => void;
  /** What the button says; showing the balance, unless told otherwise. */
  submitText?: string;
  onCancel?: () => void;
  focusFirst?: boolean;
}

/** LinkedIn's own limit (Help, "Network size limit"). */
const MOST_CONNECTIONS = 30_000;

interface Errors {
  followers?: string;
  connections?: string;
}

/** Two numbers are enough to begin; one alone is taken too. */
export class TypeNumbers extends Component<Props, { errors: Errors }> {
  override state: { errors: Errors } = { errors: {} };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const followers = readField(fields.get('followers'));
    const connections = readField(fields.get('connections'));
    const errors: Errors = {};
    if (followers === 'bad') errors.followers = t('type.error.number');
    if (connections === 'bad') errors.connections = connectionsError(fields.get('connections'));
    if (typeof connections === 'number' && connections > MOST_CONNECTIONS) {
      errors.connections = t('type.error.tooMany', { n: MOST_CONNECTIONS });
    }
    if (followers === null && connections === null) errors.followers = t('type.error.empty');
    this.setState({ errors });
    const firstBad = errors.followers ? 'followers' : errors.connections ? 'connections' : null;
    if (firstBad) {
      form.querySelector<HTMLInputElement>(`[name=${firstBad}]`)?.focus();
    } else if (followers !== 'bad' && connections !== 'bad') {
      this.props.onTyped({ followers, connections });
    }
  };

  override componentDidMount(): void {
    if (this.props.focusFirst) document.getElementById(`${this.props.idPrefix}-followers`)?.focus();
  }

  override render({ idPrefix, onCancel, submitText }: Props, { errors }: { errors: Errors }) {
    return (
      <form class="type-numbers" noValidate onSubmit={this.submit}>
        <div class="two">
          <Field
            id={`${idPrefix}-followers`}
            name="followers"
            label={t('metric.followers')}
            example={1340}
            error={errors.followers}
          />
          <Field
            id={`${idPrefix}-connections`}
            name="connections"
            label={t('metric.connections')}
            example={717}
            error={errors.connections}
          />
        </div>
        <div class="actions">
          <button type="submit">{submitText ?? t('type.submit')}</button>
          {onCancel && (
            <button type="button" class="quiet" onClick={onCancel}>
              {t('common.cancel')}
            </button>
          )}
        </div>
      </form>
    );
  }
}

const readField = (value: FormDataEntryValue | null): number | null | 'bad' => {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : (parseTypedCount(text) ?? 'bad');
};

const connectionsError = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' && value.includes('+') ? t('type.error.floor') : t('type.error.number');

function Field(props: {
  id: string;
  name: string;
  label: string;
  example: number;
  error: string | undefined;
}) {
  const { id, name, label, example, error } = props;
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        inputMode="numeric"
        autocomplete="off"
        placeholder={t('common.number', { n: example })}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
