import type { PopupView } from '../../lib/model/popup-view';
import { phraseText, t } from '../../lib/words/t';

type HeroView = Pick<PopupView, 'balance' | 'goal' | 'followers' | 'connections' | 'band'>;

/** What is so in one short sentence, then what it means. */
export function Hero({ view }: { view: HeroView }) {
  const { balance, goal } = view;
  const standing = standingOf(view);
  // The first reason of a fitting balance is itself the short sentence.
  const [first, ...others] = balance.reasons;
  const fits = standing === 'fits' && first !== undefined;
  const reasons = (fits ? others : balance.reasons).map(phraseText).join(' ');
  return (
    <>
      <p class="eyebrow">{t('hero.eyebrow', { goal })}</p>
      <h1>
        {fits
          ? phraseText(first)
          : t('hero.title', {
              standing,
              low: Math.floor(balance.low ?? 0),
              high: Math.ceil(balance.high ?? 0),
            })}
      </h1>
      {reasons && <p class="soft">{reasons}</p>}
    </>
  );
}

/** Where the network stands to the goal's band, as far as it may be said. */
export function standingOf(
  view: Omit<HeroView, 'goal'>,
): 'unknown' | 'wide' | 'fits' | 'fewer' | 'below' | 'above' | 'edge' {
  const { balance, followers, connections, band } = view;
  if (balance.value === null || !followers || !connections) return 'unknown';
  if (!balance.printed) return 'wide';
  if (balance.low === 100) return 'fits';
  const audienceShare = 1 - connections.value / followers.value;
  if (audienceShare > band.high) return 'above';
  if (audienceShare < 0) return 'fewer';
  return audienceShare < band.low ? 'below' : 'edge';
}
