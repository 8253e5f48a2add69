import type { Observation } from '../../lib/model/count';
import { t } from '../../lib/words/t';
import { ChangeNumber } from '../questions/change-number';
import { shownNumber } from '../shown-number';
import { RowsTable } from '../rows-table';

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
      <RowsTable
        columns={[
          { head: t('typed.day') },
          { head: t('typed.what') },
          { head: t('typed.number'), isNumber: true },
          { head: t('typed.change') },
        ]}
        rows={typed.map((observation) => ({
          key: observation.key,
          cells: [
            t('common.longDay', { d: observation.day }),
            t('metric.name', { metric: observation.metric }),
            shownNumber(observation),
            <ChangeNumber
              observation={observation}
              onCorrect={on.onCorrectTyped}
              onRemove={on.onRemoveTyped}
            />,
          ],
        }))}
      />
    </div>
  );
}
