import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { trendShape, type TrendLine } from './trend-lines';

const WIDTH = 352;
const HEIGHT = 34;

interface Props {
  view: Pick<PopupView, 'trend' | 'followersChange' | 'connectionsChange'>;
}

/** Followers and connections of the last 90 days. A day nobody looked is a gap, never 0. */
export function Sparkline({ view }: Props) {
  const shape = trendShape(view.trend, WIDTH, HEIGHT);
  const first = view.trend[0];
  const last = view.trend[view.trend.length - 1];
  if (!shape || !first || !last) return null;
  const change = changeText(view);
  return (
    <figure class="trend">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('trend.said', { from: first.day, to: last.day, change })}
      >
        <Line line={shape.followers} name="audience" />
        <Line line={shape.connections} name="mutual" />
      </svg>
      <figcaption>
        <span>{t('common.day', { d: first.day })}</span>
        <span>{change}</span>
        <span>{t('common.day', { d: last.day })}</span>
      </figcaption>
    </figure>
  );
}

const Line = ({ line, name }: { line: TrendLine; name: 'audience' | 'mutual' }) => (
  <>
    <path class={`trend-line ${name}`} d={line.runs} />
    <path class={`trend-dots ${name}`} d={line.dots} />
  </>
);

function changeText({ followersChange, connectionsChange }: Props['view']): string {
  if (followersChange === null && connectionsChange === null) return t('trend.tooShort');
  const parts: string[] = [];
  if (followersChange !== null) parts.push(t('trend.followers', { n: followersChange }));
  if (connectionsChange !== null) parts.push(t('trend.connections', { n: connectionsChange }));
  return parts.join(' · ');
}
