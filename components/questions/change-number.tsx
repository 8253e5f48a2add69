import { Component } from 'preact';
import type { Observation } from '../../lib/model/count';
import { t } from '../../lib/words/t';
import { EditNumber } from './edit-number';

interface Props {
  observation: Pick<Observation, 'key' | 'metric' | 'day'>;
  onCorrect: (key: string, value: number, reason: string) => void;
  onRemove: (key: string, reason: string) => void;
}

interface State {
  act: 'correct' | 'remove' | null;
}

/** Two buttons beside a stored number, and the form that either opens: the right number or none, with a reason. */
export class ChangeNumber extends Component<Props, State> {
  override state: State = { act: null };

  override render({ observation, onCorrect, onRemove }: Props, { act }: State) {
    const { key, metric, day } = observation;
    const open = (opened: State['act']) => () => this.setState({ act: opened });
    const close = open(null);
    return (
      <>
        <span class="actions">
          <button
            type="button"
            class="plain"
            aria-label={t('typed.correctNamed', { metric, day })}
            onClick={open('correct')}
          >
            {t('typed.correct')}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={t('typed.removeNamed', { metric, day })}
            onClick={open('remove')}
          >
            {t('typed.remove')}
          </button>
        </span>
        {act && (
          <EditNumber
            act={act}
            idPrefix={key}
            onCorrect={(value, reason) => {
              close();
              onCorrect(key, value, reason);
            }}
            onRemove={(reason) => {
              close();
              onRemove(key, reason);
            }}
            onCancel={close}
          />
        )}
      </>
    );
  }
}
