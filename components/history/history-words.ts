import { ORIGINS, type History, type HistoryPoint, type Origin } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import { isIn, type Span } from './history-span';

/** The chart's reading in sentences: from when to when, from what to what, by whom, and what is only a lower bound. */
export function historySentences(history: History): string[] {
  return [
    sentenceOf('followers', history.followers),
    sentenceOf('connections', history.connections),
    survivorSentence(history),
  ].filter((sentence) => sentence !== '');
}

function sentenceOf(metric: 'followers' | 'connections', series: History['followers']): string {
  const newest = newestOrigin(series);
  if (!newest) return '';
  const points = series[newest];
  const first = points[0] as HistoryPoint;
  const last = points.at(-1) as HistoryPoint;
  const params = { metric, origin: newest, to: last.value, until: last.day };
  return points.length === 1
    ? t('history.said.once', params)
    : t('history.said.change', {
        ...params,
        from: first.value,
        since: first.day,
        change: last.value - first.value,
      });
}

/** The origin that spoke last; of two on one day the better one. */
function newestOrigin(series: Record<Origin, HistoryPoint[]>): Origin | undefined {
  return ORIGINS.filter((origin) => series[origin].length > 0).sort((a, b) =>
    (series[b].at(-1)?.day ?? '').localeCompare(series[a].at(-1)?.day ?? ''),
  )[0];
}

function survivorSentence({ survivors }: History): string {
  const first = survivors[0];
  const last = survivors.at(-1);
  if (!first || !last) return '';
  return t('history.said.survivors', { n: last.atLeast, since: first.day, until: last.day });
}

/** How many only follow, and where the balance went, over the days of the span on which both counts are known. */
export function pairSentence({ audienceOnly, balance }: PairHistory, span: Span): string {
  const audience = audienceOnly.filter(({ day }) => isIn(span, day));
  const points = balance.filter(({ day }) => isIn(span, day));
  const [first, last] = [audience[0], audience.at(-1)];
  const [from, to] = [points[0], points.at(-1)];
  if (!first || !last || first === last || !from || !to) return '';
  return t('history.said.pair', {
    since: first.day,
    from: first.value,
    to: last.value,
    until: last.day,
    balanceFrom: Math.round(from.value),
    balanceTo: Math.round(to.value),
  });
}
