import type { Chart, ChartOptions } from 'chart.js';
import { t } from '../../lib/words/t';
import type { DrawHistory, HistoryPicture } from '../history/history-canvas';
import { chartMarks } from './chart-marks';
import { CHART_BASE, chartLegend, chartTooltip, numberAxis, timeAxis } from './chart-parts';
import { historyDatasets } from './history-datasets';
import { rangeWhiskers } from './range-whiskers';
import { themedChart, type ChartLook } from './themed-chart';

/**
 * Draws followers, connections and audience on one time axis, the balance in a strip below. Its reading and its numbers
 * stand beside it as text.
 */
export const drawHistory: DrawHistory = (canvas, picture, onSpan) => {
  const chart = themedChart(canvas, (look) => ({
    data: { datasets: historyDatasets(picture.history, picture.pairs, look.colours, picture.span) },
    options: optionsOf(picture, look),
    plugins: [rangeWhiskers, chartMarks(picture.marks, look.colours, look.textSize)],
  }));
  const endDrag = dragToZoom(canvas, () => chart.now(), onSpan);
  return {
    toPicture: (title) => chart.toPicture(title),
    takeAway() {
      endDrag();
      chart.takeAway();
    },
  };
};

/** A span drawn with the mouse becomes the span on show; fingers scroll the page as ever. */
function dragToZoom(
  canvas: HTMLCanvasElement,
  chartNow: () => Chart<'line'> | null,
  onSpan: (fromMs: number, toMs: number) => void,
): () => void {
  let start: number | null = null;
  const timeAt = (event: PointerEvent): number | undefined =>
    chartNow()?.scales['x']?.getValueForPixel(event.clientX - canvas.getBoundingClientRect().left);
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button === 0) start = event.clientX;
  };
  const up = (event: PointerEvent): void => {
    const from = start;
    start = null;
    if (from === null || Math.abs(event.clientX - from) < 12) return;
    const to = timeAt(event);
    const box = canvas.getBoundingClientRect();
    const at = chartNow()?.scales['x']?.getValueForPixel(from - box.left);
    if (at !== undefined && to !== undefined) onSpan(Math.min(at, to), Math.max(at, to));
  };
  canvas.addEventListener('pointerdown', down);
  addEventListener('pointerup', up);
  return () => {
    canvas.removeEventListener('pointerdown', down);
    removeEventListener('pointerup', up);
  };
}

function optionsOf({ span, marks, pairs }: HistoryPicture, look: ChartLook): ChartOptions<'line'> {
  const { colours, font, textSize } = look;
  const hasBalance = pairs.balance.length > 0;
  return {
    ...CHART_BASE,
    layout: { padding: () => ({ top: marks.length > 0 ? 1.7 * textSize() : 4 }) },
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: timeAxis(span, look),
      y: { ...numberAxis(look), stack: 'one', stackWeight: 4 },
      ...(hasBalance
        ? {
            balance: {
              stack: 'one',
              stackWeight: 1,
              min: 0,
              max: 100,
              offset: true,
              grid: { color: colours.line },
              ticks: {
                color: colours.text,
                font,
                stepSize: 50,
                autoSkip: false,
                // The strip ends where the axis below begins: a 0 would stand in its topmost number.
                callback: (value) => (value === 0 ? '' : t('common.number', { n: Number(value) })),
              },
            },
          }
        : {}),
    },
    plugins: {
      legend: chartLegend(look),
      tooltip: chartTooltip(look, ({ dataset, parsed }) =>
        t('history.tooltip', { series: dataset.label ?? '', n: parsed.y ?? 0 }),
      ),
    },
  };
}
