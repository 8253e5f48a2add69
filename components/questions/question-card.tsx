import type { Answer, PageFacts, Question } from '../../lib/model/question';
import { t } from '../../lib/words/t';
import { shownNumber } from '../shown-number';
import { CorrectionForm } from './correction-form';

interface Props {
  question: Question;
  /** Where "No, it is …" opens. */
  correcting: boolean;
  onAnswer: (answer: Answer) => void;
  onCorrect: () => void;
}

/** Something only the person can tell, asked once. Until then the number counts for nothing. */
export function QuestionCard({ question, correcting, onAnswer, onCorrect }: Props) {
  return (
    <section class="card question" aria-labelledby="question-title">
      <h2 id="question-title">{questionText(question)}</h2>
      <p class="note">{whyText(question)}</p>
      {question.kind === 'confirmCount' && correcting ? (
        <CorrectionForm
          metric={question.metric}
          onCorrected={(value) => onAnswer({ kind: 'correction', value })}
          onRefused={() => onAnswer({ kind: 'no' })}
        />
      ) : (
        <div class="actions">
          <button type="button" onClick={() => onAnswer({ kind: 'yes' })}>
            {question.kind === 'joinAccount' ? t('question.join.yes') : t('question.yes')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              question.kind === 'confirmCount' ? onCorrect() : onAnswer({ kind: 'no' })
            }
          >
            {NO[question.kind]()}
          </button>
        </div>
      )}
    </section>
  );
}

const NO: Readonly<Record<Question['kind'], () => string>> = {
  confirmCount: () => t('question.no'),
  joinAccount: () => t('question.join.no'),
  teachAnchor: () => t('question.teach.no'),
  confirmFacts: () => t('question.teach.no'),
};

function questionText(question: Question): string {
  if (question.kind === 'joinAccount') return t('question.join', { slug: question.slug });
  if (question.kind === 'teachAnchor') return t('question.teach', { text: question.text });
  if (question.kind === 'confirmFacts') return factsText(question.facts);
  return t('question.confirm', { n: shownNumber(question), metric: question.metric });
}

function factsText(facts: PageFacts): string {
  if (facts.of === 'company')
    return t('question.facts.company', { name: facts.name, size: facts.size });
  if (facts.of === 'acts') return t('question.facts.acts', { n: facts.people });
  const counters = COUNTERS.flatMap((counter) => {
    const n = facts[counter];
    return n === null ? [] : t('question.facts.counter', { counter, n });
  });
  return t('question.facts.post', { counters: counters.join(', ') });
}

const COUNTERS = ['impressions', 'reactions', 'comments', 'reposts'] as const;

function whyText(question: Question): string {
  if (question.kind === 'joinAccount') return t('question.join.why');
  if (question.kind === 'teachAnchor') return t('question.teach.why');
  if (question.kind === 'confirmFacts') return t('question.facts.why');
  if (question.reason === 'jump' && question.previous !== null) {
    return t('question.jump.why', { previous: question.previous });
  }
  return t('question.first.why');
}
