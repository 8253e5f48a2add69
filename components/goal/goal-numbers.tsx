import type { Goal, HealthWeights } from '../../lib/model/goal';
import { t } from '../../lib/words/t';
import type { GoalNumbers } from './goal-props';

interface Props {
  goal: Goal;
  hasOwnNumbers: boolean;
  onNumbers: (numbers: Partial<GoalNumbers>) => void;
  onResetNumbers: () => void;
}

const PARTS = ['balance', 'relevance', 'engagement', 'quality', 'opportunity'] as const;

/** Band, weights and halves of a goal: all of them our judgement, so all of them can be changed. */
export function GoalNumbersForm({ goal, hasOwnNumbers, onNumbers, onResetNumbers }: Props) {
  const { band, weights } = goal;
  const sum = Math.round(PARTS.reduce((all, part) => all + weights[part], 0) * 100);
  const weight = (part: keyof HealthWeights, share: number): void =>
    onNumbers({ weights: { ...weights, [part]: share } });
  return (
    <>
      <p class="soft">{t('goal.numbers.judgement')}</p>
      <div class="numbers">
        <Percent
          id="band-low"
          label={t('goal.numbers.bandLow')}
          share={band.low}
          onShare={(low) => onNumbers({ band: { low, high: Math.max(low, band.high) } })}
        />
        <Percent
          id="band-high"
          label={t('goal.numbers.bandHigh')}
          share={band.high}
          onShare={(high) => onNumbers({ band: { low: Math.min(band.low, high), high } })}
        />
        {PARTS.map((part) => (
          <Percent
            key={part}
            id={`weight-${part}`}
            label={t('goal.numbers.weight', { part })}
            share={weights[part]}
            onShare={(share) => weight(part, share)}
          />
        ))}
        <Percent
          id="response-share"
          label={t('goal.numbers.response')}
          share={goal.responseShare}
          onShare={(responseShare) => onNumbers({ responseShare })}
        />
        <div class="number">
          <label for="decider-half">{t('goal.numbers.deciders')}</label>
          <input
            id="decider-half"
            type="number"
            min={1}
            max={10_000}
            step={1}
            value={goal.deciderHalf}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (valueAsNumber >= 1) onNumbers({ deciderHalf: Math.round(valueAsNumber) });
            }}
          />
        </div>
      </div>
      {sum !== 100 && <p role="status">{t('goal.numbers.sum', { sum: sum / 100 })}</p>}
      {hasOwnNumbers && (
        <button type="button" class="quiet" onClick={onResetNumbers}>
          {t('goal.numbers.reset')}
        </button>
      )}
    </>
  );
}

interface PercentProps {
  id: string;
  label: string;
  share: number;
  onShare: (share: number) => void;
}

/** A share typed as percent; what is no number from 0 to 100 changes nothing. */
const Percent = ({ id, label, share, onShare }: PercentProps) => (
  <div class="number">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="number"
      min={0}
      max={100}
      step={1}
      value={Math.round(share * 100)}
      onChange={({ currentTarget: { valueAsNumber } }) => {
        if (valueAsNumber >= 0 && valueAsNumber <= 100) onShare(valueAsNumber / 100);
      }}
    />
  </div>
);
