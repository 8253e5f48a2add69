import type { BadgeContent } from '../../lib/model/badge';
import type { NextAction, PopupView } from '../../lib/model/popup-view';
import type { PersonSeen, ReadNow, TabInView } from '../../lib/model/side-panel';
import { t, type MessageKey } from '../../lib/words/t';
import { ageText } from '../age';
import { BalanceFigure } from '../balance/balance-figure';
import { hasNumbers } from '../popup/popup-props';
import { NextActionCard } from '../next-action';
import { HealthLine } from '../scores/health-line';
import { ScoreRow } from '../scores/score-row';
import { Sparkline } from '../trend/sparkline';
import { shownNumber } from '../shown-number';

export interface SidePanelState {
  /** `null` when no page of the site is open, or the browser does not let us see which. */
  tab: TabInView | null;
  view: PopupView | null;
  isReadingOn: boolean;
  /** Whether an agreement covers a look at the person in view. */
  mayLook: boolean;
  reads: readonly ReadNow[];
  /** The page is another member's: no number is read from it. */
  isOthers: boolean;
  /** Who the profile in view is to the person; `none` on other pages. */
  person: BadgeContent;
  /** What a look at an unknown profile gave; `null` before one was asked for. */
  seen: PersonSeen | 'looking' | 'failed' | null;
  nowMs: number;
}

export interface SidePanelCallbacks {
  onAct: (action: NextAction) => void;
  onLookAtPerson: () => void;
  onOpenConsent: () => void;
  onOpenDashboard: () => void;
}

/** Beside the network: what this page is, what was read from it with its proof, who is in view, and what to do next. */
export function SidePanel({ on, ...state }: SidePanelState & { on: SidePanelCallbacks }) {
  const { view, tab, nowMs } = state;
  return (
    <main>
      {!hasNumbers(view) && <h1 class="unseen">{t('beside.title')}</h1>}
      {hasNumbers(view) && (
        <section class="card" aria-label={t('beside.yours')}>
          <BalanceFigure view={view} nowMs={nowMs} />
          <button type="button" class="plain flush" onClick={on.onOpenDashboard}>
            {t('footer.dashboard')}
          </button>
        </section>
      )}
      <ThisPage {...state} onOpenConsent={on.onOpenConsent} />
      {tab?.slug && <PersonInView {...state} onLook={on.onLookAtPerson} />}
      {view?.nextAction && <NextActionCard action={view.nextAction} onAct={on.onAct} />}
      {hasNumbers(view) && (
        <section aria-label={t('beside.scores')}>
          <ScoreRow view={view} />
          <HealthLine health={view.health} />
          <Sparkline view={view} />
        </section>
      )}
    </main>
  );
}

function ThisPage(props: SidePanelState & { onOpenConsent: () => void }) {
  const { tab, reads, isOthers, isReadingOn, nowMs, onOpenConsent } = props;
  return (
    <section class="card" aria-labelledby="page-title">
      <h2 id="page-title">{tab ? t('beside.page', { page: tab.pageId }) : t('beside.noPage')}</h2>
      {!isReadingOn && (
        <p class="note">
          {t('beside.readingOff')}{' '}
          <button type="button" class="plain" onClick={onOpenConsent}>
            {t('footer.turnOn')}
          </button>
        </p>
      )}
      {isReadingOn && tab && reads.length === 0 && (
        <p class="note" role="status">
          {t(nothingRead(tab, isOthers))}
        </p>
      )}
      <div role="status">
        <ul>
          {reads.map((read) => (
            <li key={read.key}>
              <b>{t('beside.read', { metric: read.metric, n: shownNumber(read) })}</b>
              <span class="note">
                {t('beside.proof', {
                  text: read.text,
                  place: read.place,
                  version: read.readerVersion,
                  age: ageText(read.lastSeenAtMs, nowMs),
                  confidence: read.confidence,
                })}
                {read.standing === 'waiting' && ` ${t('beside.waiting')}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function nothingRead({ pageId }: TabInView, isOthers: boolean): MessageKey {
  if (pageId === 'other') return 'beside.nothingToRead';
  return isOthers ? 'beside.othersPage' : 'beside.nothingRead';
}

function PersonInView(props: SidePanelState & { onLook: () => void }) {
  const { person, seen, mayLook, onLook } = props;
  // Who is oneself has the scores below.
  if (person.kind === 'none' || person.kind === 'own') return null;
  return (
    <section class="card" aria-labelledby="person-title">
      <h2 id="person-title">{seen && typeof seen === 'object' ? seen.name : person.label}</h2>
      {person.kind !== 'unknown' && person.lines.map((line) => <p key={line}>{line}</p>)}
      {person.kind === 'unknown' && (
        <>
          {seen && typeof seen === 'object' ? (
            <>
              {seen.headline && <p class="note">{seen.headline}</p>}
              {seen.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p class="note">{t('beside.notStored')}</p>
            </>
          ) : (
            mayLook && (
              <>
                <p class="note">{t('beside.lookWhat')}</p>
                <button type="button" onClick={onLook} disabled={seen === 'looking'}>
                  {t('beside.look')}
                </button>
                {seen === 'failed' && (
                  <p class="note" role="alert">
                    {t('beside.lookFailed')}
                  </p>
                )}
              </>
            )
          )}
        </>
      )}
    </section>
  );
}
