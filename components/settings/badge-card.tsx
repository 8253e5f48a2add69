import { BADGE_CONSENT_VERSION } from '../../lib/model/badge';
import type { Consent } from '../../lib/model/settings';
import { t } from '../../lib/words/t';

export interface BadgeCardCallbacks {
  /** Must ask the browser for the site before anything else: the browser wants a click for it. */
  onAgreeToBadges: () => void;
  onWithdrawBadges: () => void;
  onShowHiddenBadges: () => void;
}

interface Props {
  badges: Consent | undefined;
  /** Profiles on which one was hidden. */
  hiddenCount: number;
  on: BadgeCardCallbacks;
}

/** Profile badges: what they are, the plain sentence on LinkedIn's rules, and an agreement of their own. */
export function BadgeCard({ badges, hiddenCount, on }: Props) {
  const isOn = badges?.withdrawnAtMs === null && badges.version === BADGE_CONSENT_VERSION;
  return (
    <section class="panel" aria-labelledby="badges-title">
      <h2 id="badges-title">{t('badges.title')}</h2>
      <div class="consent">
        <p>{t('badges.what')}</p>
        <p class="rules">{t('badges.rules')}</p>
        <p class="note">{t('badges.never')}</p>
        {isOn ? (
          <>
            <p class="granted">
              <b>{t('badges.on')}</b> {t('badges.since', { day: badges.givenAtMs })}
            </p>
            {hiddenCount > 0 && (
              <p>
                {t('badges.hidden', { n: hiddenCount })}{' '}
                <button type="button" class="plain" onClick={on.onShowHiddenBadges}>
                  {t('badges.showHidden')}
                </button>
              </p>
            )}
            <button type="button" class="danger" onClick={on.onWithdrawBadges}>
              {t('badges.withdraw')}
            </button>
          </>
        ) : (
          <button type="button" onClick={on.onAgreeToBadges}>
            {t('badges.agree')}
          </button>
        )}
        <p class="note" role="status">
          {isOn
            ? t('badges.next')
            : t(badges?.withdrawnAtMs === null ? 'badges.newText' : 'badges.off')}
        </p>
      </div>
    </section>
  );
}
