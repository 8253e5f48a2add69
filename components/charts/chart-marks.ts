import type { Plugin } from 'chart.js';
import { CHART_FONT } from './chart-theme';

/** Something that happened on a day: told below the chart under the same number. */
export interface ChartMark {
  /** UTC epoch of the day's start. */
  atMs: number;
  number: number;
}

/** Upright lines with their number on top, at the days on which something happened. */
export const chartMarks = (
  marks: readonly ChartMark[],
  colours: { text: string; paper: string; line: string },
  textSize: () => number,
): Plugin<'line'> => ({
  id: 'chartMarks',
  afterDraw({ ctx, chartArea, scales }) {
    const x = scales['x'];
    if (!x) return;
    ctx.save();
    const size = textSize();
    const radius = 0.7 * size;
    ctx.font = `600 ${0.9 * size}px ${CHART_FONT}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const { atMs, number } of marks) {
      const at = x.getPixelForValue(atMs);
      if (at < chartArea.left || at > chartArea.right) continue;
      ctx.strokeStyle = colours.text;
      ctx.globalAlpha = 0.45;
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.globalAlpha = 1;
      ctx.setLineDash([]);
      ctx.fillStyle = colours.paper;
      ctx.beginPath();
      ctx.arc(at, chartArea.top - radius - 1, radius, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
      ctx.fillStyle = colours.text;
      ctx.fillText(String(number), at, chartArea.top - radius);
    }
    ctx.restore();
  },
});
