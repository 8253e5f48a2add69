import type { NextAction, PopupView } from '../../lib/model/popup-view';
import type { Answer } from '../../lib/model/question';
import { t } from '../../lib/words/t';
import { BalanceFigure } from '../balance/balance-figure';
import { NextActionCard } from '../next-action';
import { hasNumbers } from '../popup/popup-props';
import { QuestionCard } from '../questions/question-card';
import { HealthLine } from '../scores/health-line';
import { ScoreRow } from '../scores/score-row';
import { Sparkline } from '../trend/sparkline';
import { ScoreExplained } from './score-explained';

export interface OverviewCallbacks {
  onAct: (action: NextAction) => void;
  onAnswer: (questionId: string, answer: Answer) => void;
  onCorrect: () => void;
  onShowExample: () => void;
}

interface Props {
  view: PopupView | null;
  nowMs: number;
  /** "No, it is …" is open. */
  correcting: boolean;
  on: OverviewCallbacks;
}

const EXPLAINED = ['balance', 'relevance', 'engagement', 'health'] as const;

/** What the popup says, in wide form, with the reasons and the formula of every score. */
export function Overview({ view, nowMs, correcting, on }: Props) {
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
          {view.nextAction && <NextActionCard action={view.nextAction} onAct={on.onAct} />}
          <section class="panel" aria-labelledby="how-title">
            <h2 id="how-title">{t('overview.how')}</h2>
            {EXPLAINED.map((name) => (
              <ScoreExplained key={name} score={view[name]} />
            ))}
          </section>
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
