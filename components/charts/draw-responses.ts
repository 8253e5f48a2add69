import type { ChartDataset, ChartOptions } from 'chart.js';
import type { RespondedPost, ResponseHistory } from '../../lib/scores/response-history';
import { t } from '../../lib/words/t';
import type { Span } from '../history/history-span';
import type { DrawResponses } from '../responses/responses-panel';
import { CHART_BASE, chartLegend, chartTooltip, numberAxis, timeAxis } from './chart-parts';
import { withAlpha } from './chart-theme';
import { themedChart, type ChartLook } from './themed-chart';

const DAY_MS = 86_400_000;
/** The shortest time on show. */
const SHORTEST_MS = 30 * DAY_MS;
/** More posts than this are drawn as smaller dots. */
const MANY = 150;

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Draws a dot a post, and one's usual value as a line in the band of its range. */
export const drawResponses: DrawResponses = (canvas, history) =>
  themedChart(canvas, (look) => {
    const span = spanOf(history);
    return {
      data: { datasets: datasetsOf(history, span, look) },
      options: optionsOf(history.posts, span, look),
    };
  });

/** From the first post to today. */
function spanOf({ posts, today }: ResponseHistory): Span {
  const untilMs = toMs(today);
  const firstDay = posts[0]?.day ?? today;
  return { fromMs: Math.min(untilMs - SHORTEST_MS, toMs(firstDay)), toMs: untilMs };
}

function datasetsOf(
  { posts, usual }: ResponseHistory,
  { fromMs, toMs: untilMs }: Span,
  { colours: { accent, text }, textSize }: ChartLook,
): ChartDataset<'line'>[] {
  const dots: ChartDataset<'line'> = {
    label: t('responses.legend', { what: 'posts' }),
    data: posts.map(({ day, per1000 }) => ({ x: toMs(day), y: per1000 })),
    showLine: false,
    borderColor: accent,
    backgroundColor: withAlpha(accent, 0.55),
    pointStyle: 'circle',
    pointRadius: () => textSize() / (posts.length > MANY ? 6 : 3),
    pointHoverRadius: () => textSize() / 2,
    // The first dot stands on the axis, whole.
    clip: 12,
  };
  if (!usual) return [dots];
  // The ends lie outside of the picture, so that the pointer never comes to rest on them instead of on a post.
  const length = untilMs - fromMs;
  const across = (y: number) => [
    { x: fromMs - length, y },
    { x: untilMs + length, y },
  ];
  const line = { pointRadius: 0, borderColor: text, borderWidth: 1.5 };
  const edge = { ...line, borderColor: withAlpha(text, 0.4), borderWidth: 1 };
  return [
    dots,
    {
      ...line,
      label: t('responses.legend', { what: 'usual' }),
      data: across(usual.per1000),
      pointStyle: 'line',
    },
    // One edge of the band; only the other has a name.
    { ...edge, label: '', data: across(usual.low) },
    {
      ...edge,
      label: t('responses.legend', { what: 'range' }),
      data: across(usual.high),
      backgroundColor: withAlpha(text, 0.2),
      fill: '-1',
      pointStyle: 'rect',
    },
  ];
}

function optionsOf(
  posts: readonly RespondedPost[],
  span: Span,
  look: ChartLook,
): ChartOptions<'line'> {
  const legend = chartLegend(look);
  return {
    ...CHART_BASE,
    interaction: { mode: 'nearest', axis: 'xy', intersect: false },
    scales: {
      x: timeAxis(span, look),
      y: { ...numberAxis(look), beginAtZero: true, grace: '4%' },
    },
    plugins: {
      legend: {
        ...legend,
        labels: { ...legend.labels, filter: ({ text }) => text !== '' },
        // A band without its edges would be none: what is on show stays.
        onClick: () => undefined,
      },
      tooltip: chartTooltip(look, ({ dataIndex }) => tooltipOf(posts[dataIndex])),
    },
  };
}

const tooltipOf = (post: RespondedPost | undefined): string =>
  post
    ? t('responses.tooltip', {
        per1000: post.per1000,
        responses: post.responses,
        impressions: post.impressions,
      })
    : '';
