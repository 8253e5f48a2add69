import type { Score, ScoreInput } from '../../lib/model/score';
import { phraseText, t } from '../../lib/words/t';
import { shownNumber } from '../shown-number';

/** Why a score is what it is: reasons, inputs with age and source, the formula with its numbers, what would narrow it. */
export function ScoreExplained({ score }: { score: Score }) {
  const inputs = score.inputs.filter(({ value }) => value !== null);
  return (
    <div class="explained">
      <h3>{t('overview.score', { name: score.name })}</h3>
      {score.reasons.length > 0 && <p>{score.reasons.map(phraseText).join(' ')}</p>}
      {inputs.length > 0 && (
        <p class="note">{t('overview.from', { inputs: inputs.map(inputText).join(' · ') })}</p>
      )}
      {score.formula && <p class="note">{phraseText(score.formula)}</p>}
      {score.missing.length > 0 && (
        <p class="note">
          {t('overview.narrower', {
            what: score.missing.map((missing) => t('overview.missing', { missing })).join(', '),
          })}
        </p>
      )}
    </div>
  );
}

function inputText(input: ScoreInput): string {
  const { metric, low, high, day, source } = input;
  const value = input.value ?? 0;
  const bound = high === null ? 'atLeast' : low === high ? 'exact' : 'rounded';
  return t('overview.input', {
    metric,
    n: shownNumber({ value, bound }),
    source: source ?? 'none',
    isDated: String(day !== null),
    day: day ?? '',
  });
}
