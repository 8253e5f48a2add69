import type { ChartDataset, Point } from 'chart.js';
import { ORIGINS, type History, type HistoryPoint, type Origin } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import type { Span } from '../history/history-span';
import { withAlpha, type ChartColours } from './chart-theme';
import { thinPoints } from './thin-points';

/** A point with the range its number may stand for. */
export interface RangePoint {
  x: number;
  /** NaN = the line breaks. */
  y: number;
  low: number;
  /** `null` = nothing bounds it. */
  high: number | null;
}

/** Two readings further apart are not joined: what was between them, nobody saw. */
const GAP_DAYS = 45;
const DAY_MS = 86_400_000;

const DASHES: Readonly<Record<Origin, number[]>> = { page: [], file: [6, 3], typed: [2, 3] };
const POINTS: Readonly<Record<Origin, 'circle' | 'rect' | 'triangle'>> = {
  page: 'circle',
  file: 'rect',
  typed: 'triangle',
};

/**
 * One line a metric and origin, one of the audience, one of the balance on its own axis, and the lower bound as a filled
 * band; an empty series is left out.
 */
export function historyDatasets(
  history: History,
  pairs: PairHistory,
  colours: ChartColours,
  span: Span,
): ChartDataset<'line', Point[]>[] {
  const metrics = ['followers', 'connections'] as const;
  const lines = metrics.flatMap((metric) =>
    ORIGINS.filter((origin) => history[metric][origin].length > 0).map((origin) =>
      lineOf(metric, origin, history[metric][origin], colours[metric]),
    ),
  );
  const all = [
    ...lines,
    ...(pairs.audienceOnly.length > 0 ? [pairLine('audienceOnly', pairs, colours.text)] : []),
    ...(pairs.balance.length > 0
      ? [{ ...pairLine('balance', pairs, colours.accent), yAxisID: 'balance' }]
      : []),
    ...(history.survivors.length > 0 ? [bandOf(history, colours.survivors)] : []),
  ];
  return all.map((line) => ({ ...line, data: thinPoints(line.data as RangePoint[], span) }));
}

const pairLine = (
  what: keyof PairHistory,
  pairs: PairHistory,
  colour: string,
): ChartDataset<'line', Point[]> => ({
  label: t('history.pair', { what }),
  data: withGaps(pairs[what]),
  borderColor: colour,
  backgroundColor: colour,
  borderWidth: 1.5,
  pointStyle: 'rectRot',
  pointRadius: pairs[what].length > 60 ? 0 : 2,
  pointHitRadius: 8,
  spanGaps: false,
});

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function lineOf(
  metric: 'followers' | 'connections',
  origin: Origin,
  points: readonly HistoryPoint[],
  colour: string,
): ChartDataset<'line', Point[]> {
  return {
    label: t('history.series', { metric, origin }),
    data: withGaps(points),
    borderColor: colour,
    backgroundColor: colour,
    borderDash: DASHES[origin],
    borderWidth: 2,
    pointStyle: POINTS[origin],
    pointRadius: points.length > 120 ? 0 : 3,
    pointHitRadius: 8,
    spanGaps: false,
  };
}

/** A point without a number between two that are too far apart breaks the line there. */
function withGaps(points: readonly HistoryPoint[]): RangePoint[] {
  return points.flatMap(({ day, value, low, high }, i): RangePoint[] => {
    const x = toMs(day);
    const point = { x, y: value, low, high };
    const before = points[i - 1];
    if (!before || x - toMs(before.day) <= GAP_DAYS * DAY_MS) return [point];
    return [{ x: x - DAY_MS, y: NaN, low: NaN, high: null }, point];
  });
}

const bandOf = ({ survivors }: History, colour: string): ChartDataset<'line', Point[]> => ({
  label: t('history.series', { metric: 'connections', origin: 'survivors' }),
  data: survivors.map(({ day, atLeast }) => ({ x: toMs(day), y: atLeast })),
  borderColor: colour,
  backgroundColor: withAlpha(colour, 0.22),
  borderWidth: 1,
  pointRadius: 0,
  pointHitRadius: 6,
  stepped: true,
  fill: 'origin',
  order: 9,
});
