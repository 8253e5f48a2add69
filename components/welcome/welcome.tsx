import type { GoalName } from '../../lib/model/goal';
import type { PopupView } from '../../lib/model/popup-view';
import type { Settings } from '../../lib/model/settings';
import { t } from '../../lib/words/t';
import { BalanceFigure } from '../balance/balance-figure';
import { GoalChoice } from '../goal-choice';
import { PageHeader } from '../page-header';
import type { GuideCallbacks } from '../imports/file-guide';
import type { ImportCallbacks, ImportState } from '../imports/import-props';
import { hasNumbers } from '../popup/popup-props';
import { TypeNumbers, type TypedCounts } from '../questions/type-numbers';
import { ConsentCard, type ConsentOutcome } from '../settings/consent-card';
import { FileRoute } from './file-route';

export interface WelcomeState extends ImportState {
  settings: Settings;
  view: PopupView | null;
  nowMs: number;
  outcome: ConsentOutcome;
  /** Why the last command did not work; `null` when it did. */
  failure: string | null;
}

export interface WelcomeCallbacks extends ImportCallbacks, GuideCallbacks {
  onTyped: (counts: TypedCounts) => void;
  onChooseGoal: (goal: GoalName) => void;
  onAgree: () => void;
  onWithdraw: () => void;
  onShowExample: () => void;
  onLeaveExample: () => void;
}

/** The one page of the first run: what it does, what stays here, and three ways to begin. */
export function Welcome({ on, ...state }: WelcomeState & { on: WelcomeCallbacks }) {
  const { settings, view, nowMs, outcome, failure } = state;
  const isExample = view?.account?.origin === 'example';
  return (
    <>
      <PageHeader />
      <main class="page">
        <section class="lead">
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.what')}</p>
          <ul class="promises">
            <li>{t('welcome.promise.local')}</li>
            <li>{t('welcome.promise.silent')}</li>
            <li>{t('welcome.promise.yours')}</li>
          </ul>
        </section>
        {failure && (
          <p class="warning" role="alert">
            {failure}
          </p>
        )}
        {hasNumbers(view) && (
          <section class="panel result" aria-label={t('welcome.result')}>
            {isExample && (
              <p class="example">
                {t('example.label')}{' '}
                <button type="button" class="plain" onClick={on.onLeaveExample}>
                  {t('example.leave')}
                </button>
              </p>
            )}
            <BalanceFigure view={view} nowMs={nowMs} />
            <a class="button" href="dashboard.html">
              {t('welcome.toDashboard')}
            </a>
          </section>
        )}
        <section class="panel" aria-labelledby="goal-title">
          <h2 id="goal-title">{t('goal.question')}</h2>
          <GoalChoice
            goal={settings.goal}
            isChosen={settings.goalChosen}
            onChoose={on.onChooseGoal}
          />
        </section>
        <h2 class="ways-title">{t('welcome.ways')}</h2>
        <div class="ways">
          <section class="panel" aria-labelledby="type-title">
            <h3 id="type-title">{t('welcome.type.title')}</h3>
            <p>{t('welcome.type.text')}</p>
            <TypeNumbers idPrefix="welcome" onTyped={on.onTyped} />
            {!isExample && (
              <p class="note">
                {t('empty.orSee')}{' '}
                <button type="button" class="plain" onClick={on.onShowExample}>
                  {t('empty.example')}
                </button>
              </p>
            )}
          </section>
          <FileRoute
            withMessages={state.withMessages}
            importing={state.importing}
            requests={settings.fileRequests ?? []}
            nowMs={nowMs}
            on={on}
          />
          <section class="panel" id="read" aria-labelledby="read-title">
            <h3 id="read-title">{t('welcome.read.title')}</h3>
            <ConsentCard
              consent={settings.consent}
              outcome={outcome}
              onAgree={on.onAgree}
              onWithdraw={on.onWithdraw}
            />
          </section>
        </div>
        <p class="note closing">{t('welcome.closing')}</p>
      </main>
    </>
  );
}
