import type { NextAction } from '../lib/model/popup-view';
import { phraseText, t } from '../lib/words/t';

interface Props {
  action: NextAction;
  onAct: (action: NextAction) => void;
}

/** The one thing to do next, why, and how long it takes. */
export function NextActionCard({ action, onAct }: Props) {
  return (
    <section class="next" aria-labelledby="next-title">
      <h2 id="next-title">{phraseText(action.title)}</h2>
      <p class="note">
        {phraseText(action.why)}
        {action.minutes > 0 && ` ${t('next.minutes', { n: action.minutes })}`}
      </p>
      {action.act !== 'none' && (
        <button type="button" onClick={() => onAct(action)}>
          {t('next.act', { act: action.act })}
        </button>
      )}
    </section>
  );
}
