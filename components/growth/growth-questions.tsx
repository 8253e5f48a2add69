import { Component } from 'preact';
import {
  SPIKE_ANSWERS,
  type GrowthQuestion,
  type SpikeAnswerName,
} from '../../lib/scores/growth/growth-questions';
import { phraseText, t } from '../../lib/words/t';

interface Props {
  /** Newest first. */
  questions: readonly GrowthQuestion[];
  onExplain: (question: GrowthQuestion, answer: SpikeAnswerName, note: string) => void;
}

const SHOWN = 3;

/** What only the person can explain: asked one by one, kept with the data, to be changed later. */
export class GrowthQuestions extends Component<Props, { changing: string | null }> {
  override state = { changing: null };

  override render({ questions }: Props, { changing }: { changing: string | null }) {
    const isOpen = ({ id, answer }: GrowthQuestion): boolean => answer === null || id === changing;
    const open = questions.filter(isOpen);
    const answered = questions.filter((question) => !isOpen(question));
    return (
      <section class="panel" aria-labelledby="questions-title">
        <h2 id="questions-title">{t('grow.questions.title', { n: open.length })}</h2>
        <p class="note">{t('grow.questions.why')}</p>
        {questions.length === 0 && <p class="soft">{t('grow.questions.none')}</p>}
        {open.slice(0, SHOWN).map((question) => this.form(question))}
        {open.length > SHOWN && (
          <p class="note">{t('grow.questions.more', { n: open.length - SHOWN })}</p>
        )}
        {answered.length > 0 && (
          <ul class="lines">
            {answered.map((question) => (
              <li key={question.id}>
                {phraseText(question.question)}{' '}
                <b>{t('grow.answer', { answer: question.answer?.answer ?? 'unknown' })}</b>{' '}
                {question.answer?.note && <q>{question.answer.note}</q>}{' '}
                <button
                  type="button"
                  class="plain"
                  onClick={() => this.setState({ changing: question.id })}
                >
                  {t('grow.questions.change')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  }

  private form(question: GrowthQuestion) {
    const { id, answer } = question;
    const field = `grow-note-${id.replace(/\W/g, '-')}`;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const chosen = (event.submitter as HTMLButtonElement | null)?.value;
      const given = SPIKE_ANSWERS.find((one) => one === chosen) ?? 'unknown';
      const note = new FormData(event.currentTarget as HTMLFormElement).get('note');
      this.setState({ changing: null });
      this.props.onExplain(question, given, typeof note === 'string' ? note.trim() : '');
    };
    return (
      <form key={id} class="ask" onSubmit={submit}>
        <p>{phraseText(question.question)}</p>
        <label for={field}>{t('grow.questions.note')}</label>
        <input
          id={field}
          name="note"
          maxLength={300}
          autocomplete="off"
          defaultValue={answer?.note ?? ''}
        />
        <div class="actions">
          {SPIKE_ANSWERS.map((name) => (
            <button key={name} type="submit" class="quiet" value={name}>
              {t('grow.answer', { answer: name })}
            </button>
          ))}
        </div>
      </form>
    );
  }
}
