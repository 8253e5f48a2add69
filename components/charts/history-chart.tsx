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
import { Component, createRef } from 'preact';
import type { History } from '../../lib/scores/history';
import { t } from '../../lib/words/t';
import { historyDatasets, type ChartColours } from './history-datasets';
import { rangeWhiskers } from './range-whiskers';

Chart.register(Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

interface Props {
  history: History;
}

const DARK = '(prefers-color-scheme: dark)';

/** Followers and connections on one axis. Its reading and its numbers stand beside it as text. */
export class HistoryChart extends Component<Props> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  private readonly theme = matchMedia(DARK);
  private chart: Chart<'line'> | null = null;

  override componentDidMount(): void {
    this.theme.addEventListener('change', this.draw);
    this.draw();
  }

  override componentDidUpdate(before: Props): void {
    if (before.history !== this.props.history) this.draw();
  }

  override componentWillUnmount(): void {
    this.theme.removeEventListener('change', this.draw);
    this.chart?.destroy();
  }

  override render() {
    return <canvas ref={this.canvas} role="img" aria-label={t('history.chart')} />;
  }

  private readonly draw = (): void => {
    const canvas = this.canvas.current;
    if (!canvas) return;
    const colours = coloursOf(canvas);
    this.chart?.destroy();
    this.chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: historyDatasets(this.props.history, colours) },
      options: optionsOf(colours),
      plugins: [rangeWhiskers],
    });
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
