import type { Observation } from '../../lib/model/count';
import { t } from '../../lib/words/t';
import { ChangeNumber } from '../questions/change-number';
import { shownNumber } from '../shown-number';

export interface TypedCallbacks {
  onCorrectTyped: (key: string, value: number, reason: string) => void;
  onRemoveTyped: (key: string, reason: string) => void;
}

interface Props {
  typed: Observation[];
  on: TypedCallbacks;
}

/** Numbers the person typed, newest first, each to be corrected or removed with a reason. */
export function TypedNumbers({ typed, on }: Props) {
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
        <tbody>
          {typed.map((observation) => (
            <tr key={observation.key}>
              <td>{t('common.longDay', { d: observation.day })}</td>
              <td>{t('metric.name', { metric: observation.metric })}</td>
              <td class="number">{shownNumber(observation)}</td>
              <td>
                <ChangeNumber
                  observation={observation}
                  onCorrect={on.onCorrectTyped}
                  onRemove={on.onRemoveTyped}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
