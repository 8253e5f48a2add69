import { isConsentActive, type Consent } from '../../lib/model/settings';
import { t } from '../../lib/words/t';

/** What happened to the last request; `null` before there was one. */
export type ConsentOutcome = 'asking' | 'refused' | 'failed' | 'withdrawn' | null;

interface Props {
  consent: Consent | null;
  outcome: ConsentOutcome;
  /** Must ask the browser for the site before anything else: the browser wants a click for it. */
  onAgree: () => void;
  onWithdraw: () => void;
}

/** The plain sentence on LinkedIn's rules, and consent to reading one's own pages, taken back in one click. */
export function ConsentCard({ consent, outcome, onAgree, onWithdraw }: Props) {
  const isActive = isConsentActive(consent);
  return (
    <div class="consent">
      <p>{t('consent.what')}</p>
      <p class="rules">{t('consent.rules')}</p>
      <p class="note">{t('consent.never')}</p>
      {isActive ? (
        <>
          <p class="granted">
            <b>{t('consent.on')}</b>{' '}
            {t('consent.since', { day: consent.givenAtMs, version: consent.version })}
          </p>
          <button type="button" class="danger" onClick={onWithdraw}>
            {t('consent.withdraw')}
          </button>
        </>
      ) : (
        <button type="button" onClick={onAgree} disabled={outcome === 'asking'}>
          {t('consent.agree')}
        </button>
      )}
      <p class="note" role="status">
        {outcomeText(isActive, consent, outcome)}
      </p>
    </div>
  );
}

function outcomeText(isActive: boolean, consent: Consent | null, outcome: ConsentOutcome): string {
  if (isActive) return t('consent.next');
  if (outcome) return t('consent.outcome', { outcome });
  if (consent?.withdrawnAtMs != null)
    return t('consent.wasWithdrawn', { day: consent.withdrawnAtMs });
  return consent ? t('consent.newText') : t('consent.off');
}
