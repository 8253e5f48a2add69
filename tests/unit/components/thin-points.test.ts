import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinPoints } from '../../../components/charts/thin-points';

const DAY = 86_400_000;
interface DayPoint {
  x: number;
  y: number;
  low: number;
  high: number | null;
}

const someLine = fc
  .array(
    fc.record({ step: fc.integer({ min: 1, max: 3 }), y: fc.nat(5_000), spread: fc.nat(40) }),
    {
      minLength: 1_001,
      maxLength: 2_500,
    },
  )
  .map((steps) => {
    let x = 0;
    return steps.map(({ step, y, spread }): DayPoint => {
      x += step * DAY;
      const isBreak = y % 97 === 0;
      return { x, y: isBreak ? NaN : y, low: y, high: y % 89 === 0 ? null : y + spread };
    });
  });

describe('points of a line', () => {
  it('are all drawn where there are few', () => {
    const points = [0, 1, 2].map((i) => ({ x: i * DAY, y: i }));
    expect(thinPoints(points, { fromMs: 0, toMs: 2 * DAY })).toEqual(points);
    expect(thinPoints([], { fromMs: 0, toMs: DAY })).toEqual([]);
  });

  it('keep one beyond each end of the span', () => {
    const points = [0, 1, 2, 3, 4, 5].map((i) => ({ x: i * DAY, y: i }));
    const shown = thinPoints(points, { fromMs: 1.5 * DAY, toMs: 3.5 * DAY });
    expect(shown.map(({ y }) => y)).toEqual([1, 2, 3, 4]);
  });

  it('are few where there are many, and lose no extreme, no break and nothing unsure', () => {
    fc.assert(
      fc.property(someLine, (points) => {
        const fromMs = points[0]?.x ?? 0;
        const toMs = points.at(-1)?.x ?? 0;
        const shown = thinPoints(points, { fromMs, toMs });
        const breaks = points.filter(({ y }) => Number.isNaN(y));
        expect(shown.length - breaks.length).toBeLessThanOrEqual(5 * 241);
        expect(points.filter((point) => shown.includes(point))).toEqual(shown);
        expect(shown.filter(({ y }) => Number.isNaN(y))).toEqual(breaks);
        const heights = (of: readonly DayPoint[]): number[] =>
          of.flatMap(({ y }) => (Number.isNaN(y) ? [] : [y]));
        expect(Math.max(...heights(shown))).toBe(Math.max(...heights(points)));
        expect(Math.min(...heights(shown))).toBe(Math.min(...heights(points)));
        const isUnbounded = (of: readonly DayPoint[]): boolean =>
          of.some(({ y, high }) => !Number.isNaN(y) && high === null);
        expect(isUnbounded(shown)).toBe(isUnbounded(points));
      }),
      { numRuns: 20 },
    );
  });
});
