import type { Plugin } from 'chart.js';
import type { RangePoint } from './history-datasets';

/** Draws what a rounded number may stand for: from its lowest to its highest value, to the top when it is open. */
export const rangeWhiskers: Plugin<'line'> = {
  id: 'rangeWhiskers',
  afterDatasetsDraw(chart) {
    const { ctx, data, scales, chartArea } = chart;
    data.datasets.forEach((dataset, i) => {
      const y = scales[dataset.yAxisID ?? 'y'];
      if (!y || !chart.isDatasetVisible(i)) return;
      const { data: elements } = chart.getDatasetMeta(i);
      ctx.save();
      ctx.strokeStyle = dataset.borderColor as string;
      ctx.lineWidth = 1.5;
      (dataset.data as RangePoint[]).forEach(({ low, high }, at) => {
        const x = elements[at]?.x;
        if (x === undefined || low === undefined || low === high || Number.isNaN(low)) return;
        const top = high === null ? chartArea.top : y.getPixelForValue(high);
        ctx.beginPath();
        ctx.moveTo(x, y.getPixelForValue(low));
        ctx.lineTo(x, Math.max(top, chartArea.top));
        ctx.stroke();
      });
      ctx.restore();
    });
  },
};
