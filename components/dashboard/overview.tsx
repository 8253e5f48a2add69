import type { Advice } from '../../lib/model/advice';
import type { Goal } from '../../lib/model/goal';
import type { PopupView } from '../../lib/model/popup-view';
import type { Answer } from '../../lib/model/question';
import type { Score, ScoreName } from '../../lib/model/score';
import { t } from '../../lib/words/t';
import { BalanceFigure } from '../balance/balance-figure';
import { hasNumbers } from '../popup/popup-props';
import { QuestionCard } from '../questions/question-card';
import { HealthLine } from '../scores/health-line';
import { ScoreRow } from '../scores/score-row';
import { Sparkline } from '../trend/sparkline';
import { AdviceList, type AdviceCallbacks, type PutAway } from './advice-list';
import { NextActionCard } from '../next-action';
import { ScoreExplained } from './score-explained';

export interface OverviewCallbacks extends AdviceCallbacks {
  onAnswer: (questionId: string, answer: Answer) => void;
  onCorrect: () => void;
  onShowExample: () => void;
}

/** What is worked out from the database, after the first paint. */
export interface OverviewDetails {
  scores: Record<ScoreName, Score>;
  goal: Goal;
  advice: readonly Advice[];
  /** What became of advice that was carried out. */
  followedUp: readonly string[];
  /** What was put away on this visit, to be taken back. */
  last?: PutAway | null;
  /** Data or network: why scores moved since the last look. */
  moved: readonly string[];
}

interface Props {
  view: PopupView | null;
  /** `null` until it is worked out. */
  details: OverviewDetails | null;
  nowMs: number;
  /** "No, it is …" is open. */
  correcting: boolean;
  on: OverviewCallbacks;
}

const ORDER: readonly ScoreName[] = [
  'balance',
  'relevance',
  'engagement',
  'quality',
  'opportunity',
  'authenticity',
  'health',
];

/** What the popup says, in wide form, then what to do, then every score with its reasons and its formula. */
export function Overview({ view, details, nowMs, correcting, on }: Props) {
  const question = view?.question;
  return (
    <>
      {question && (
        <QuestionCard
          key={question.id}
          question={question}
          correcting={correcting}
          onAnswer={(answer) => on.onAnswer(question.id, answer)}
          onCorrect={on.onCorrect}
        />
      )}
      {hasNumbers(view) ? (
        <>
          <section class="panel" aria-label={t('welcome.result')}>
            <BalanceFigure view={view} nowMs={nowMs} />
            <Sparkline view={view} />
            <ScoreRow view={view} />
            <HealthLine health={view.health} />
          </section>
          {details ? (
            <Details details={details} on={on} />
          ) : (
            view.nextAction && <NextActionCard action={view.nextAction} onAct={on.onAct} />
          )}
        </>
      ) : (
        <section class="panel">
          <h1>{t('empty.title')}</h1>
          <p class="soft">{t('empty.text')}</p>
          <div class="actions">
            <a class="button" href="welcome.html">
              {t('overview.begin')}
            </a>
            <button type="button" class="quiet" onClick={on.onShowExample}>
              {t('empty.example')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

const Details = ({ details, on }: { details: OverviewDetails; on: OverviewCallbacks }) => {
  const { advice, followedUp, last = null, moved, scores, goal } = details;
  return (
    <>
      {moved.length > 0 && (
        <section class="panel" aria-labelledby="moved-title">
          <h2 id="moved-title">{t('overview.moved')}</h2>
          {moved.map((said) => (
            <p key={said}>{said}</p>
          ))}
        </section>
      )}
      <AdviceList advice={advice} followedUp={followedUp} last={last} on={on} />
      <section class="panel" aria-labelledby="how-title">
        <h2 id="how-title">{t('overview.how')}</h2>
        <p class="note">
          {t('overview.goal', { goal: goal.name })} <a href="#goal">{t('overview.editGoal')}</a>
        </p>
        <div class="score-cards">
          {ORDER.map((name) => (
            <ScoreExplained
              key={name}
              score={scores[name]}
              weight={name === 'health' ? null : name === 'authenticity' ? 0 : goal.weights[name]}
            />
          ))}
        </div>
      </section>
    </>
  );
};
