import type { History, HistoryPoint } from './history';
import { ORIGINS } from './history';
import type { PairHistory } from './pair-history';

/**
 * Everything the chart shows as a table: `day,what,from,value,low,high`, one line a point, oldest first; an open upper end
 * is empty. Words are fixed and cells are numbers, so nothing in it can be a formula.
 */
export function historyCsv(history: History, pairs: PairHistory): string {
  const lines = [
    ...(['followers', 'connections'] as const).flatMap((metric) =>
      ORIGINS.flatMap((origin) => history[metric][origin].map(lineOf(metric, origin))),
    ),
    ...history.survivors.map(({ day, atLeast }) => `${day},connections,survivors,,${atLeast},`),
    ...pairs.audienceOnly.map(lineOf('audienceOnly', 'computed')),
    ...pairs.balance.map(lineOf('balance', 'computed')),
  ].sort();
  return `${['day,what,from,value,low,high', ...lines].join('\r\n')}\r\n`;
}

const lineOf =
  (what: string, from: string) =>
  ({ day, value, low, high }: HistoryPoint): string =>
    [day, what, from, rounded(value), rounded(low), high === null ? '' : rounded(high)].join(',');

const rounded = (n: number): number => Math.round(n * 10) / 10;
