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
import type { History } from '../../lib/scores/history';
import { t } from '../../lib/words/t';
import { historyDatasets, type ChartColours } from './history-datasets';
import { rangeWhiskers } from './range-whiskers';

Chart.register(Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const DARK = '(prefers-color-scheme: dark)';

/**
 * Draws followers and connections on one axis, in the colours of the theme that is on, also after it changed. Its reading
 * and its numbers stand beside it as text.
 * @returns takes the drawing away
 */
export function drawHistory(canvas: HTMLCanvasElement, history: History): () => void {
  const theme = matchMedia(DARK);
  let chart: Chart<'line'> | null = null;
  const draw = (): void => {
    const colours = coloursOf(canvas);
    chart?.destroy();
    chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: historyDatasets(history, colours) },
      options: optionsOf(colours),
      plugins: [rangeWhiskers],
    });
  };
  theme.addEventListener('change', draw);
  draw();
  return () => {
    theme.removeEventListener('change', draw);
    chart?.destroy();
  };
}

/** The theme's colours as the browser resolves them; a canvas does not know `light-dark()`. */
function coloursOf(canvas: HTMLCanvasElement): ChartColours {
  const resolved = (name: string): string => {
    canvas.style.color = `var(--${name})`;
    return getComputedStyle(canvas).color;
  };
  return {
    followers: resolved('audience'),
    connections: resolved('mutual'),
    survivors: resolved('following'),
    text: resolved('soft'),
    line: resolved('line'),
  };
}

const dayText = (ms: number | string): string =>
  t('common.longDay', { d: new Date(Number(ms)).toISOString().slice(0, 10) });

const optionsOf = ({ text, line }: ChartColours): ChartOptions<'line'> => ({
  // Nothing moves: a person may have asked for that, and nobody gains from it.
  animation: false,
  maintainAspectRatio: false,
  interaction: { mode: 'nearest', intersect: false },
  scales: {
    x: {
      type: 'linear',
      grid: { color: line },
      ticks: { color: text, maxTicksLimit: 6, maxRotation: 0, callback: dayText },
    },
    y: {
      grid: { color: line },
      ticks: {
        color: text,
        precision: 0,
        callback: (value) => t('common.number', { n: Number(value) }),
      },
    },
  },
  plugins: {
    legend: { position: 'bottom', labels: { color: text, usePointStyle: true } },
    tooltip: {
      callbacks: {
        title: ([item]) => (item?.parsed.x == null ? '' : dayText(item.parsed.x)),
        label: ({ dataset, parsed }) =>
          t('history.tooltip', { series: dataset.label ?? '', n: parsed.y ?? 0 }),
      },
    },
  },
});
