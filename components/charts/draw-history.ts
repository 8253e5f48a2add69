import {
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartOptions,
} from 'chart.js';
import { t } from '../../lib/words/t';
import type { DrawHistory, HistoryDrawing, HistoryPicture } from '../history/history-canvas';
import { chartMarks } from './chart-marks';
import {
  CHART_FONT,
  coloursOf,
  inEveryTheme,
  pictureOf,
  textSizeOf,
  type ChartColours,
} from './chart-theme';
import { historyDatasets } from './history-datasets';
import { rangeWhiskers } from './range-whiskers';

Chart.register(Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

/**
 * Draws followers, connections and audience on one time axis, the balance in a strip below, in the colours of the theme
 * that is on, also after it changed. Its reading and its numbers stand beside it as text.
 */
export const drawHistory: DrawHistory = (canvas, picture, onSpan) => {
  let chart: Chart<'line'> | null = null;
  const textSize = (): number => textSizeOf(canvas);
  const draw = (): void => {
    const colours = coloursOf(canvas);
    chart?.destroy();
    chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: historyDatasets(picture.history, picture.pairs, colours, picture.span) },
      options: optionsOf(picture, colours, textSize),
      plugins: [rangeWhiskers, chartMarks(picture.marks, colours, textSize)],
    });
  };
  const endTheme = inEveryTheme(draw);
  const endDrag = dragToZoom(canvas, () => chart, onSpan);
  const drawing: HistoryDrawing = {
    toPicture: (title) => pictureOf(canvas, title),
    takeAway() {
      endTheme();
      endDrag();
      chart?.destroy();
    },
  };
  return drawing;
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

const dayText = (ms: number): string =>
  t('common.longDay', { d: new Date(ms).toISOString().slice(0, 10) });

const shortDayText = (ms: number, spanMs: number): string =>
  t(spanMs > 400 * 86_400_000 ? 'history.axisMonth' : 'common.day', {
    d: new Date(ms).toISOString().slice(0, 10),
  });

function optionsOf(
  { span, marks, pairs }: HistoryPicture,
  { text, line }: ChartColours,
  textSize: () => number,
): ChartOptions<'line'> {
  const spanMs = span.toMs - span.fromMs;
  const hasBalance = pairs.balance.length > 0;
  // Asked again whenever the chart gets another size; what is set once for the whole chart reaches no label.
  const font = () => ({ size: textSize(), family: CHART_FONT });
  return {
    // Nothing moves: a person may have asked for that, and nobody gains from it.
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: () => ({ top: marks.length > 0 ? 1.7 * textSize() : 4 }) },
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: {
        type: 'linear',
        min: span.fromMs,
        max: span.toMs,
        grid: { color: line },
        ticks: {
          color: text,
          font,
          maxTicksLimit: 6,
          maxRotation: 0,
          callback: (value) => shortDayText(Number(value), spanMs),
        },
      },
      y: {
        stack: 'one',
        stackWeight: 4,
        grid: { color: line },
        ticks: {
          color: text,
          font,
          precision: 0,
          callback: (value) => t('common.number', { n: Number(value) }),
        },
      },
      ...(hasBalance
        ? {
            balance: {
              stack: 'one',
              stackWeight: 1,
              min: 0,
              max: 100,
              offset: true,
              grid: { color: line },
              ticks: {
                color: text,
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
      legend: {
        position: 'bottom',
        labels: { color: text, font, usePointStyle: true, boxHeight: 7 },
      },
      tooltip: {
        titleFont: font,
        bodyFont: font,
        callbacks: {
          title: ([item]) => (item?.parsed.x == null ? '' : dayText(item.parsed.x)),
          label: ({ dataset, parsed }) =>
            t('history.tooltip', { series: dataset.label ?? '', n: parsed.y ?? 0 }),
        },
      },
    },
  };
}
