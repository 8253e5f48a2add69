import { t } from '../../lib/words/t';
import type { AcceptanceRate, AcceptedShare } from './list-props';

/** How many of one's invitations were accepted, with the range that so few allow, with a note and without. */
export const Acceptance = ({ rate }: { rate: AcceptanceRate }) => (
  <>
    <p>{shareText('all', rate.all)}</p>
    <p>
      {[
        rate.withNote && shareText('withNote', rate.withNote),
        rate.withoutNote && shareText('withoutNote', rate.withoutNote),
        t('acceptance.received', { n: rate.received, accepted: rate.receivedAccepted }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
    {rate.isMassInviting && (
      <p>{t('acceptance.mass', { sent: rate.all.sent + rate.tooNew, received: rate.received })}</p>
    )}
    <p class="note">
      {t('acceptance.covers', { from: rate.from, to: rate.to, tooNew: rate.tooNew })}
    </p>
  </>
);

const shareText = (
  which: 'all' | 'withNote' | 'withoutNote',
  { sent, accepted, share, low, high }: AcceptedShare,
): string => t('acceptance.share', { which, sent, accepted, share, low, high });
