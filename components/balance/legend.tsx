import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { shownNumber } from '../shown-number';
import { audienceRange } from './audience-range';

type LegendView = Pick<PopupView, 'followers' | 'connections' | 'followOnly'>;

/** Names the three parts of the bar and says their numbers, each as exactly as it is known. */
export function Legend({ view }: { view: LegendView }) {
  const { followers, connections, followOnly } = view;
  return (
    <ul class="legend">
      {followers && (
        <li>
          <i class="key audience" aria-hidden="true" />
          <b>{connections ? audienceText(followers, connections) : shownNumber(followers)}</b>{' '}
          {connections ? t('legend.audience') : t('legend.followers')}
        </li>
      )}
      {connections && (
        <li>
          <i class="key mutual" aria-hidden="true" />
          <b>{shownNumber(connections)}</b>{' '}
          {followers ? t('legend.mutual') : t('legend.connections')}
        </li>
      )}
      <li>
        <i class={followOnly === null ? 'key unknown' : 'key followOnly'} aria-hidden="true" />
        <b>
          {followOnly === null ? t('legend.unknown') : t('common.number', { n: followOnly })}
        </b>{' '}
        {t('legend.followOnly')}
      </li>
    </ul>
  );
}

type Counted = NonNullable<LegendView['followers']>;

/** Followers minus connections as a range; below 0 somebody connected does not follow, which the headline says. */
function audienceText(followers: Counted, connections: Counted): string {
  const { low, high } = audienceRange(followers, connections);
  const least = Math.max(0, low);
  if (high === null) return t('common.atLeast', { n: least });
  return low === high || high <= 0
    ? t('common.number', { n: least })
    : t('common.range', { low: least, high });
}
