import type { Score } from '../../lib/model/score';
import { phraseText, t } from '../../lib/words/t';

/** Health is never said without its lowest part; before it can be said, how much of it is known. */
export function HealthLine({ health }: { health: Score }) {
  const { value, low, high, printed, reasons } = health;
  const beside = reasons[0] && phraseText(reasons[0]);
  return (
    <p class="health">
      <span>
        {t('health.label')}{' '}
        {value !== null && low !== null && high !== null && printed && (
          <b>
            {t('health.value', {
              n: Math.round(value),
              half: Math.round((high - low) / 2),
              confidence: health.confidence,
            })}
          </b>
        )}
      </span>
      <span>{beside}</span>
    </p>
  );
}
