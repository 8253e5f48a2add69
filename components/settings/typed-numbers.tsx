import { Component } from 'preact';
import type { Observation } from '../../lib/model/count';
import { t } from '../../lib/words/t';
import { shownNumber } from '../shown-number';
import { EditNumber } from './edit-number';

export interface TypedCallbacks {
  onCorrectTyped: (key: string, value: number, reason: string) => void;
  onRemoveTyped: (key: string, reason: string) => void;
}

interface Props {
  typed: Observation[];
  on: TypedCallbacks;
}

interface State {
  editing: { key: string; act: 'correct' | 'remove' } | null;
}

/** Numbers the person typed, newest first, each to be corrected or removed with a reason. */
export class TypedNumbers extends Component<Props, State> {
  override state: State = { editing: null };

  override render({ typed }: Props) {
    if (typed.length === 0) return <p class="note">{t('typed.none')}</p>;
    return (
      <div class="scroll" role="group" aria-labelledby="typed-title" tabIndex={0}>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{t('typed.day')}</th>
              <th scope="col">{t('typed.what')}</th>
              <th scope="col" class="number">
                {t('typed.number')}
              </th>
              <th scope="col">{t('typed.change')}</th>
            </tr>
          </thead>
          <tbody>{typed.map((row) => this.row(row))}</tbody>
        </table>
      </div>
    );
  }

  private row(observation: Observation) {
    const { key, metric, day } = observation;
    const params = { metric, day };
    const edit = (act: 'correct' | 'remove') => () => this.setState({ editing: { key, act } });
    return (
      <tr key={key}>
        <td>{t('common.longDay', { d: day })}</td>
        <td>{t('metric.name', { metric })}</td>
        <td class="number">{shownNumber(observation)}</td>
        <td>
          <div class="actions">
            <button
              type="button"
              class="plain"
              aria-label={t('typed.correctNamed', params)}
              onClick={edit('correct')}
            >
              {t('typed.correct')}
            </button>
            <button
              type="button"
              class="plain"
              aria-label={t('typed.removeNamed', params)}
              onClick={edit('remove')}
            >
              {t('typed.remove')}
            </button>
          </div>
          {this.form(observation)}
        </td>
      </tr>
    );
  }

  private form({ key }: Observation) {
    const { editing } = this.state;
    const { on } = this.props;
    if (editing?.key !== key) return null;
    const close = (): void => this.setState({ editing: null });
    return (
      <EditNumber
        act={editing.act}
        onCorrect={(value, reason) => {
          close();
          on.onCorrectTyped(key, value, reason);
        }}
        onRemove={(reason) => {
          close();
          on.onRemoveTyped(key, reason);
        }}
        onCancel={close}
      />
    );
  }
}
