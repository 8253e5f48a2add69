import type { ChartOptions } from 'chart.js';
import { t } from '../../lib/words/t';
import type { Span } from '../history/history-span';
import type { ChartLook } from './themed-chart';

type Scale = NonNullable<NonNullable<ChartOptions<'line'>['scales']>[string]>;
type Plugins = NonNullable<ChartOptions<'line'>['plugins']>;
type Legend = NonNullable<Plugins['legend']>;
type Tooltip = NonNullable<Plugins['tooltip']>;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const dayText = (ms: number): string => t('common.longDay', { d: dayOf(ms) });

const shortDayText = (ms: number, spanMs: number): string =>
  t(spanMs > 400 * 86_400_000 ? 'chart.axisMonth' : 'common.day', { d: dayOf(ms) });

/** What all charts have in common. */
export const CHART_BASE = {
  // Nothing moves: a person may have asked for that, and nobody gains from it.
  animation: false,
  maintainAspectRatio: false,
} as const satisfies ChartOptions<'line'>;

/** Days from the beginning of the span to its end. */
export const timeAxis = ({ fromMs, toMs }: Span, { colours, font }: ChartLook): Scale => ({
  type: 'linear',
  min: fromMs,
  max: toMs,
  grid: { color: colours.line },
  ticks: {
    color: colours.text,
    font,
    maxTicksLimit: 6,
    maxRotation: 0,
    callback: (value) => shortDayText(Number(value), toMs - fromMs),
  },
});

/** Numbers as the language writes them. */
export const numberAxis = ({ colours, font }: ChartLook): Scale => ({
  grid: { color: colours.line },
  ticks: {
    color: colours.text,
    font,
    precision: 0,
    callback: (value) => t('common.number', { n: Number(value) }),
  },
});

export const chartLegend = ({ colours, font }: ChartLook): Legend => ({
  position: 'bottom',
  labels: { color: colours.text, font, usePointStyle: true, boxHeight: 7 },
});

/** What stands beside the pointer: the day, and what `label` says of the point. */
export const chartTooltip = (
  { font }: ChartLook,
  label: NonNullable<NonNullable<Tooltip['callbacks']>['label']>,
): Tooltip => ({
  titleFont: font,
  bodyFont: font,
  callbacks: {
    title: ([item]) => (item?.parsed.x == null ? '' : dayText(item.parsed.x)),
    label,
  },
});
