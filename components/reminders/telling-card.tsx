import { SNOOZES, type Snooze, type Telling } from '../../lib/model/reminder';
import { phraseText, t } from '../../lib/words/t';

export interface TellingCallbacks {
  onAnswerReminder: (id: string, answer: 'opened' | 'skipped' | Snooze) => void;
  onTurnReminderOff: () => void;
}

interface Props {
  telling: Telling;
  /** In the report itself there is no way to it. */
  withLink: boolean;
  on: TellingCallbacks;
}

/** What the reminder told, and what the person can say to it. */
export const TellingCard = ({ telling, withLink, on }: Props) => {
  const answer = (said: 'opened' | 'skipped' | Snooze) => () =>
    on.onAnswerReminder(telling.id, said);
  return (
    <section class="card telling" aria-labelledby="telling-title">
      <h2 id="telling-title">{phraseText(telling.title)}</h2>
      {telling.lines.map((line, index) => (
        <p key={index}>{phraseText(line)}</p>
      ))}
      {telling.next && (
        <p>
          <b>{phraseText(telling.next)}</b>
        </p>
      )}
      <div class="answers">
        {withLink && (
          <button type="button" onClick={answer('opened')}>
            {t('reminder.open', { kind: telling.kind })}
          </button>
        )}
        <details>
          <summary>{t('reminder.notNow')}</summary>
          <div class="answers">
            <span class="note">{t('reminder.later')}</span>
            {SNOOZES.map((snooze) => (
              <button key={snooze} type="button" class="plain" onClick={answer(snooze)}>
                {t('reminder.snooze', { for: snooze })}
              </button>
            ))}
            <button type="button" class="plain" onClick={answer('skipped')}>
              {t('reminder.skip')}
            </button>
            <button type="button" class="plain" onClick={on.onTurnReminderOff}>
              {t('reminder.off')}
            </button>
          </div>
        </details>
      </div>
    </section>
  );
};
