import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { shownNumber } from '../shown-number';
import { audienceRange } from './audience-range';
import { barParts } from './bar-parts';

type BarView = Pick<PopupView, 'followers' | 'connections' | 'followOnly' | 'band' | 'goal'>;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The product's mark: follow you only · mutual · you follow only, with the goal's band as a bracket over it. */
export function ThreeWayBar({ view }: { view: BarView }) {
  const bar = barParts(view.followers, view.connections, view.followOnly, view.band);
  if (!bar) return null;
  return (
    <div class="bar-frame" role="img" aria-label={barText(view)}>
      {bar.band && (
        <>
          <div class="band-name" style={{ '--middle': bar.band.start + bar.band.width / 2 }}>
            {t('bar.band', { goal: view.goal })}
          </div>
          <div
            class="band"
            style={{ marginInlineStart: percent(bar.band.start), width: percent(bar.band.width) }}
          />
        </>
      )}
      <div class="bar">
        {bar.parts.map((part) => (
          <i key={part.kind} class={`part ${part.kind} moves`} style={{ flexGrow: part.share }} />
        ))}
      </div>
    </div>
  );
}

/** The whole bar in words, for who does not see it. */
export function barText(view: BarView): string {
  const { followers, connections, followOnly } = view;
  const texts: string[] = [];
  if (followers) texts.push(t('bar.said.followers', { n: shownNumber(followers) }));
  if (connections) texts.push(t('bar.said.connections', { n: shownNumber(connections) }));
  if (followers && connections) {
    const { low, high } = audienceRange(followers, connections);
    const least = Math.max(0, low);
    if (high === null) texts.push(t('bar.said.audienceOpen', { low: least }));
    else if (high < 0) texts.push(t('bar.said.unfollowed', { n: -high }));
    else if (low === high) texts.push(t('bar.said.audience', { n: low }));
    else texts.push(t('bar.said.audienceRange', { low: least, high }));
    texts.push(t('bar.said.band', { goal: view.goal, low: view.band.low, high: view.band.high }));
  }
  texts.push(
    followOnly === null
      ? t('bar.said.followOnlyUnknown')
      : t('bar.said.followOnly', { n: followOnly }),
  );
  return texts.join(' ');
}
