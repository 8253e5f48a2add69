import { ORIGINS, type History, type HistoryPoint, type Origin } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import { shownNumber } from '../shown-number';
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
  const params = { metric, origin: newest, to: rangeText(last), until: last.day };
  if (points.length === 1) return t('history.said.once', params);
  const both = { ...params, from: rangeText(first), since: first.day };
  return isExact(first) && isExact(last)
    ? t('history.said.change', { ...both, change: last.value - first.value })
    : t('history.said.both', both);
}

const isExact = ({ low, high }: HistoryPoint): boolean => low === high;

/** A number as far as it is known: "717", "500+", "1,150–1,299". */
export function rangeText({ value, low, high }: Omit<HistoryPoint, 'day'>): string {
  if (high === null) return shownNumber({ value, bound: 'atLeast' });
  return low === high ? t('common.number', { n: value }) : t('common.range', { low, high });
}

/** The same of what is computed: whole numbers. */
export const wholeRangeText = ({ value, low, high }: HistoryPoint): string =>
  rangeText({
    value: Math.round(value),
    low: Math.round(low),
    high: Math.round(high ?? value),
  });

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
    from: wholeRangeText(first),
    to: wholeRangeText(last),
    until: last.day,
    balanceFrom: wholeRangeText(from),
    balanceTo: wholeRangeText(to),
  });
}
