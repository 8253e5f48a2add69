import {
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { Drawing } from '../chart-canvas';
import {
  CHART_FONT,
  coloursOf,
  inEveryTheme,
  pictureOf,
  textSizeOf,
  type ChartColours,
} from './chart-theme';

Chart.register(Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** What a chart looks like in the theme that is on. */
export interface ChartLook {
  colours: ChartColours;
  /** In CSS pixels, as the chart is now. */
  textSize: () => number;
  /** For labels: asked again whenever the chart gets another size; what is set once for the whole chart reaches none. */
  font: () => { size: number; family: string };
}

export interface ThemedChart extends Drawing {
  /** `null` once it was taken away. */
  now(): Chart<'line'> | null;
}

/** Draws a chart in the colours of the theme that is on, also after it changed. */
export function themedChart(
  canvas: HTMLCanvasElement,
  chartOf: (look: ChartLook) => Omit<ChartConfiguration<'line'>, 'type'>,
): ThemedChart {
  let chart: Chart<'line'> | null = null;
  const textSize = (): number => textSizeOf(canvas);
  const font: ChartLook['font'] = () => ({ size: textSize(), family: CHART_FONT });
  const endTheme = inEveryTheme(() => {
    const colours = coloursOf(canvas);
    chart?.destroy();
    chart = new Chart(canvas, { type: 'line', ...chartOf({ colours, textSize, font }) });
  });
  return {
    now: () => chart,
    toPicture: (title) => pictureOf(canvas, title),
    takeAway() {
      endTheme();
      chart?.destroy();
      chart = null;
    },
  };
}
