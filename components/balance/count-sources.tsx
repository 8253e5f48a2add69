import type { PopupView, ShownCount } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { ageText, isStale } from '../age';
import { shownNumber } from '../shown-number';

interface Props {
  view: Pick<PopupView, 'followers' | 'connections'>;
  nowMs: number;
}

/** Where each number comes from, how old and how sure it is. */
export function CountSources({ view, nowMs }: Props) {
  return (
    <ul class="sources">
      {view.followers && (
        <CountSource label={t('metric.followers')} count={view.followers} nowMs={nowMs} />
      )}
      {view.connections && (
        <CountSource label={t('metric.connections')} count={view.connections} nowMs={nowMs} />
      )}
    </ul>
  );
}

function CountSource(props: { label: string; count: ShownCount; nowMs: number }) {
  const { count, nowMs } = props;
  const stale = isStale(count.capturedAtMs, nowMs);
  return (
    <li class={stale ? 'stale' : undefined}>
      {t('sources.line', {
        label: props.label,
        n: shownNumber(count),
        source: count.source,
        age: ageText(count.capturedAtMs, nowMs),
        confidence: count.confidence,
      })}
      {stale && <> {t('sources.old')}</>}
    </li>
  );
}
