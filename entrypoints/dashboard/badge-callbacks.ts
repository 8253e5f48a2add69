import type { BadgeCardCallbacks } from '../../components/settings/badge-card';
import { SITE_PATTERN } from '../../lib/messaging/sender';
import { t } from '../../lib/words/t';
import type { Screen } from './screen';

/** Giving and taking back the agreement to profile badges. */
export function badgeCallbacks({ browser, send, show }: Screen): BadgeCardCallbacks {
  return {
    onAgreeToBadges: () =>
      // The request comes first: after anything else the browser no longer takes it for a click.
      void browser.permissions
        .request({ origins: [SITE_PATTERN] })
        .catch(() => false)
        .then((isGranted) => {
          if (isGranted) void send({ type: 'badgesGiven' });
          else show({ failure: t('badges.refused') });
        }),
    onWithdrawBadges: () => void send({ type: 'badgesWithdrawn' }),
    onShowHiddenBadges: () => void send({ type: 'showHiddenBadges' }),
  };
}
