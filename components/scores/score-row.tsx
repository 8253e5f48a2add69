import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { RangeLine } from './range-line';
import { scoreFace, type ScoreFace } from './score-face';

type ScoresView = Pick<PopupView, 'balance' | 'relevance' | 'engagement'>;

/** The three scores side by side: each with its range drawn and its certainty in words. */
export function ScoreRow({ view }: { view: ScoresView }) {
  return (
    <dl class="scores">
      <ScoreCell name={t('scores.balance')} face={scoreFace(view.balance)} />
      <ScoreCell name={t('scores.relevance')} face={scoreFace(view.relevance)} />
      <ScoreCell name={t('scores.engagement')} face={scoreFace(view.engagement)} />
    </dl>
  );
}

function ScoreCell({ name, face }: { name: string; face: ScoreFace }) {
  return (
    <div class="score">
      <dt>{name}</dt>
      <dd>
        <span class={face.isNumber ? 'score-number' : 'score-word'}>{face.headline}</span>
        <RangeLine range={face.range} />
        <small>{face.note}</small>
      </dd>
    </div>
  );
}
