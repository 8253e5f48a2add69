import type { Score, ScoreInput } from '../../lib/model/score';
import { phraseText, t } from '../../lib/words/t';
import { RangeLine } from '../scores/range-line';
import { scoreFace } from '../scores/score-face';
import { shownNumber } from '../shown-number';
import { scoreTitle } from './score-title';

interface Props {
  score: Score;
  /** Share of health it weighs, 0–1; `null` = health itself, 0 = beside it. */
  weight: number | null;
  /** Below the title of a page, or of a part of it. */
  heading?: 'h2' | 'h3';
}

/** What fills each missing input, by the section where that is done. */
const FILLED_AT: Readonly<Record<string, string>> = {
  followers: '#settings',
  connections: '#settings',
  'connections-exact': '#settings',
  archive: '#imports',
  messages: '#imports',
  posts: '#imports',
  targets: '#goal',
};

/**
 * Why a score is what it is: its range, reasons, inputs with age and source, what makes it less sure, the formula in words
 * and with its numbers, what would narrow it.
 */
export function ScoreExplained({ score, weight, heading: Heading = 'h3' }: Props) {
  const { name, reasons, formula, missing, doubts = [] } = score;
  const face = scoreFace(score);
  const inputs = score.inputs.filter(({ value }) => value !== null);
  return (
    <article class="explained" id={`score-${name}`}>
      <header>
        <Heading>{scoreTitle(name)}</Heading>
        <span class={face.isNumber ? 'score-number' : 'score-word'}>{face.headline}</span>
      </header>
      <RangeLine range={face.range} />
      <p class="note">
        {face.note}
        {weight !== null && ` · ${t('overview.weight', { weight })}`}
      </p>
      {reasons.length > 0 && <p>{reasons.map(phraseText).join(' ')}</p>}
      {missing.length > 0 && (
        <p class="note">
          {t('overview.fills')}{' '}
          {missing.map((one, i) => (
            <>
              {i > 0 && ' · '}
              <a key={one} href={FILLED_AT[one] ?? `#overview/${one}`}>
                {t('overview.missing', { missing: one })}
              </a>
            </>
          ))}
        </p>
      )}
      <details>
        <summary>{t('overview.comesAbout', { name: scoreTitle(name) })}</summary>
        <p class="note">{t('overview.inWords', { name })}</p>
        {formula && <p class="note">{phraseText(formula)}</p>}
        {inputs.length > 0 && (
          <ul class="found note">
            {inputs.map((input) => (
              <li key={input.metric}>{inputText(input)}</li>
            ))}
          </ul>
        )}
        {doubts.map((doubt) => (
          <p key={doubt} class="note">
            {t('overview.doubt', { doubt })}
          </p>
        ))}
        {score.low !== null && (
          <p class="note">
            {t('overview.halves', {
              bounds: Math.round(score.halfFromBounds),
              sampling: Math.round(score.halfFromSampling),
            })}
          </p>
        )}
        <p class="note">
          <a href={`#learn/${name}`}>{t('overview.learn', { name: scoreTitle(name) })}</a>
        </p>
      </details>
    </article>
  );
}

function inputText(input: ScoreInput): string {
  const { metric, low, high, day, source, ageDays } = input;
  const value = input.value ?? 0;
  const bound = high === null ? 'atLeast' : low === high ? 'exact' : 'rounded';
  return t('overview.input', {
    metric,
    n: shownNumber({ value, bound }),
    source: source ?? 'none',
    isDated: String(day !== null),
    day: day ?? '',
    isAged: String(ageDays !== null),
    age: ageDays ?? 0,
  });
}
