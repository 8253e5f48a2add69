import { Component } from 'preact';
import type { Advice } from '../../lib/model/advice';
import type { NextAction } from '../../lib/model/popup-view';
import { phraseText, t } from '../../lib/words/t';
import { scoreTitle } from './score-title';

export interface AdviceCallbacks {
  onAct: (action: NextAction) => void;
  /** Put away for 90 days. */
  onDismiss: (advice: Advice) => void;
  /** Put off for a week. */
  onSnooze: (advice: Advice) => void;
  /** Carried out: its score is looked at again after 28 days. */
  onDone: (advice: Advice) => void;
  /** As if it had not been put away, or not been done. */
  onTakeBack: (last: PutAway) => void;
}

/** What the person said last of an advice, so that it went from the list. */
export interface PutAway {
  advice: Advice;
  how: 'dismiss' | 'snooze' | 'done';
}

interface Props {
  /** The most useful first. */
  advice: readonly Advice[];
  /** What became of advice that was carried out, newest first. */
  followedUp: readonly string[];
  /** Can be taken back; `null` = nothing was put away just now. */
  last: PutAway | null;
  on: AdviceCallbacks;
}

const SHOWN = 4;

/** The next action with everything one may ask about it, and a short list behind it. */
export class AdviceList extends Component<Props, { isWhole: boolean }> {
  override state = { isWhole: false };

  override render({ advice, followedUp, last, on }: Props, { isWhole }: { isWhole: boolean }) {
    const shown = isWhole ? advice : advice.slice(0, SHOWN);
    return (
      <section class="panel" aria-labelledby="advice-title">
        <h2 id="advice-title">{t('advise.title')}</h2>
        {advice.length === 0 && <p class="soft">{t('advise.none')}</p>}
        {followedUp.map((said) => (
          <p key={said} class="note">
            {said}
          </p>
        ))}
        <p class="note" role="status">
          {last && (
            <>
              {t('advise.putAway', { how: last.how, title: phraseText(last.advice.title) })}{' '}
              <button type="button" class="plain" onClick={() => on.onTakeBack(last)}>
                {t('people.undo')}
              </button>
            </>
          )}
        </p>
        <ol class="advice">
          {shown.map((one, i) => (
            <Item key={one.id} advice={one} isFirst={i === 0} on={on} />
          ))}
        </ol>
        {advice.length > shown.length && (
          <button
            type="button"
            class="quiet flush"
            onClick={() => this.setState({ isWhole: true })}
          >
            {t('advise.more', { n: advice.length - shown.length })}
          </button>
        )}
        <p class="note">
          <a href="#whatif">{t('advise.whatIf')}</a>
        </p>
      </section>
    );
  }
}

const Item = ({
  advice,
  isFirst,
  on,
}: {
  advice: Advice;
  isFirst: boolean;
  on: AdviceCallbacks;
}) => {
  const title = phraseText(advice.title);
  return (
    <li>
      <h3>{title}</h3>
      <p>
        {phraseText(advice.why)}
        {advice.minutes > 0 && ` ${t('next.minutes', { n: advice.minutes })}`}
      </p>
      {advice.warning && <p class="caution">{phraseText(advice.warning)}</p>}
      <div class="actions">
        {advice.act !== 'none' && (
          <button
            type="button"
            class={isFirst ? '' : 'quiet flush'}
            onClick={() => on.onAct(advice)}
          >
            {t('next.act', { act: advice.act })}
          </button>
        )}
        {advice.score !== null && (
          <button
            type="button"
            class="quiet"
            aria-label={t('advise.doneNamed', { title })}
            onClick={() => on.onDone(advice)}
          >
            {t('advise.done')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={t('advise.snoozeNamed', { title })}
          onClick={() => on.onSnooze(advice)}
        >
          {t('advise.snooze')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('advise.dismissNamed', { title })}
          onClick={() => on.onDismiss(advice)}
        >
          {t('advise.dismiss')}
        </button>
      </div>
      <details>
        <summary>{t('advise.details')}</summary>
        <ul class="found">
          {advice.effects.map(({ score, before, after }) => (
            <li key={score}>
              {t('advise.effect', {
                score: scoreTitle(score),
                known: before === null ? 'no' : 'yes',
                before: Math.round(before ?? 0),
                after: Math.round(after ?? 0),
              })}
            </li>
          ))}
          {advice.dose && <li>{t('advise.assumed', { dose: phraseText(advice.dose) })}</li>}
          <li>{t('advise.tell', { how: phraseText(advice.howToTell) })}</li>
          <li>{t('advise.source', { source: phraseText(advice.evidence) })}</li>
        </ul>
      </details>
    </li>
  );
};
