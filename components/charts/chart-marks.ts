import type { Plugin } from 'chart.js';

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
): Plugin<'line'> => ({
  id: 'chartMarks',
  afterDraw({ ctx, chartArea, scales }) {
    const x = scales['x'];
    if (!x) return;
    ctx.save();
    ctx.font = '600 11px system-ui, sans-serif';
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
      ctx.arc(at, chartArea.top - 9, 8.5, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
      ctx.fillStyle = colours.text;
      ctx.fillText(String(number), at, chartArea.top - 8.5);
    }
    ctx.restore();
  },
});
