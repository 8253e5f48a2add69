import type { Metric } from '../../lib/model/metric';
import { ORIGINS, type History, type HistoryPoint, type Origin } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import { isIn, type Span } from './history-span';
import { rangeText, wholeRangeText } from './history-words';
import { RowsTable } from '../rows-table';

interface Row {
  day: string;
  metric: Extract<Metric, 'followers' | 'connections'>;
  origin: Origin;
  value: number;
  low: number;
  high: number | null;
}

interface Props {
  /** Cut to the span. */
  history: History;
  pairs: PairHistory;
  span: Span;
}

/** So few rows stand open below the chart. */
const OPEN_UP_TO = 12;
/** More rows than this show the last number of each month, of each origin. */
const MAX_ROWS = 400;

/** The chart's numbers, newest first, and how many of today's connections were there at the end of each year. */
export function HistoryTable({ history, pairs, span }: Props) {
  const all = rowsOf(history);
  const rows = all.length > MAX_ROWS ? lastOfMonths(all) : all;
  return (
    <>
      {rows.length > 0 && (
        <details open={rows.length <= OPEN_UP_TO}>
          <summary>{t('history.table.title', { n: rows.length })}</summary>
          {rows.length < all.length && <p class="note">{t('history.table.monthly')}</p>}
          <RowsTable
            columns={[
              { head: t('history.table.day') },
              { head: t('history.table.what') },
              { head: t('history.table.number'), isNumber: true },
              { head: t('history.table.from') },
            ]}
            rows={rows.map((row) => ({
              key: `${row.day} ${row.metric} ${row.origin}`,
              cells: [
                t('common.longDay', { d: row.day }),
                t('metric.name', { metric: row.metric }),
                rangeText(row),
                t('history.origin', { origin: row.origin }),
              ],
            }))}
          />
        </details>
      )}
      <PairTable pairs={pairs} span={span} />
      {history.survivors.length > 0 && <Survivors history={history} />}
    </>
  );
}

/** Audience and balance, newest first; of many days the last of each month. */
function PairTable({ pairs, span }: Pick<Props, 'pairs' | 'span'>) {
  const all = pairs.audienceOnly.filter(({ day }) => isIn(span, day)).reverse();
  const rows = all.length > MAX_ROWS ? firstOfEach(all, ({ day }) => day.slice(0, 7)) : all;
  const balances = new Map(pairs.balance.map((point) => [point.day, point]));
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t('history.table.pairs', { n: rows.length })}</summary>
      {rows.length < all.length && <p class="note">{t('history.table.monthly')}</p>}
      <RowsTable
        columns={[
          { head: t('history.table.day') },
          { head: t('history.pair', { what: 'audienceOnly' }), isNumber: true },
          { head: t('history.pair', { what: 'balance' }), isNumber: true },
        ]}
        rows={rows.map((row) => ({
          key: row.day,
          cells: [
            t('common.longDay', { d: row.day }),
            wholeRangeText(row),
            balanceText(balances.get(row.day)),
          ],
        }))}
      />
    </details>
  );
}

const balanceText = (point: HistoryPoint | undefined): string =>
  point ? wholeRangeText(point) : '–';

const Survivors = ({ history }: { history: History }) => (
  <details>
    <summary>{t('history.table.survivors')}</summary>
    <p class="note">{t('history.table.survivorsNote')}</p>
    <RowsTable
      columns={[
        { head: t('history.table.day') },
        { head: t('history.table.atLeast'), isNumber: true },
      ]}
      rows={lastOfYears(history).map(({ day, atLeast }) => ({
        key: day,
        cells: [t('common.longDay', { d: day }), t('common.number', { n: atLeast })],
      }))}
    />
  </details>
);

function rowsOf(history: History): Row[] {
  const metrics = ['followers', 'connections'] as const;
  return metrics
    .flatMap((metric) =>
      ORIGINS.flatMap((origin) =>
        history[metric][origin].map((point) => ({ ...point, metric, origin })),
      ),
    )
    .sort((a, b) => b.day.localeCompare(a.day));
}

/** @param rows - newest first */
const lastOfMonths = (rows: Row[]): Row[] =>
  firstOfEach(rows, ({ day, metric, origin }) => `${day.slice(0, 7)} ${metric} ${origin}`);

const lastOfYears = ({ survivors }: History): History['survivors'] =>
  firstOfEach([...survivors].reverse(), ({ day }) => day.slice(0, 4));

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
