import { Component } from 'preact';
import type { Observation } from '../../lib/model/count';
import { t } from '../../lib/words/t';
import { ChangeNumber } from '../questions/change-number';
import { shownNumber } from '../shown-number';

export interface StoredNumbersCallbacks {
  onCorrect: (key: string, value: number, reason: string) => void;
  onRemove: (key: string, reason: string) => void;
  /** Takes a removal back. */
  onPutBack: (editId: string) => void;
}

/** A number as the list of stored numbers shows it. */
export type StoredNumber = Pick<
  Observation,
  'key' | 'metric' | 'day' | 'source' | 'value' | 'bound'
>;

/** A number that was corrected or removed, as it was. */
export interface EditedNumber {
  id: string;
  metric: Observation['metric'];
  day: string;
  before: Pick<Observation, 'value' | 'bound'>;
  /** `null` = removed. */
  after: number | null;
  reason: string;
  editedAtMs: number;
}

interface Props {
  /** Numbers of the span on show, newest first. */
  stored: readonly StoredNumber[];
  edited: readonly EditedNumber[];
  on: StoredNumbersCallbacks;
}

interface State {
  shown: number;
}

const STEP = 20;

/** Every stored number of the span, to be corrected or removed with a reason, and what was edited so far. */
export class StoredNumbers extends Component<Props, State> {
  override state: State = { shown: STEP };

  override render({ stored, edited, on }: Props, { shown }: State) {
    return (
      <>
        {stored.length > 0 && (
          <details>
            <summary>{t('history.stored.title', { n: stored.length })}</summary>
            <p class="note">{t('history.stored.text')}</p>
            <ul class="lines">{stored.slice(0, shown).map((row) => this.row(row))}</ul>
            {stored.length > shown && (
              <button
                type="button"
                class="quiet flush"
                onClick={() => this.setState({ shown: shown + 5 * STEP })}
              >
                {t('history.stored.more', { n: stored.length - shown })}
              </button>
            )}
          </details>
        )}
        {edited.length > 0 && (
          <details>
            <summary>{t('history.edited.title', { n: edited.length })}</summary>
            <ul class="lines">
              {edited.map((one) => (
                <li key={one.id}>
                  {one.after === null
                    ? t('history.edited.removed', { ...wordsOf(one) })
                    : t('history.edited.corrected', { ...wordsOf(one), after: one.after })}{' '}
                  {one.reason && <q>{one.reason}</q>}{' '}
                  {one.after === null && (
                    <button
                      type="button"
                      class="plain"
                      aria-label={t('history.edited.putBackNamed', { ...wordsOf(one) })}
                      onClick={() => on.onPutBack(one.id)}
                    >
                      {t('history.edited.putBack')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    );
  }

  private row(observation: StoredNumber) {
    const { key, metric, day, source } = observation;
    const { onCorrect, onRemove } = this.props.on;
    return (
      <li key={key} class="stored">
        <span>
          {t('history.stored.line', { metric, day, n: shownNumber(observation), source })}
        </span>
        <ChangeNumber observation={observation} onCorrect={onCorrect} onRemove={onRemove} />
      </li>
    );
  }
}

const wordsOf = ({ metric, day, before, editedAtMs }: EditedNumber) => ({
  metric,
  day,
  before: shownNumber(before),
  edited: editedAtMs,
});
