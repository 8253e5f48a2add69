import { describe, expect, it } from 'vitest';
import { trendShape } from '../../../components/trend/trend-lines';
import type { TrendPoint } from '../../../lib/model/popup-view';

const points = (values: Record<string, number | null>): TrendPoint[] =>
  Object.entries(values).map(([day, followers]) => ({ day, followers, connections: null }));

const moves = (path: string): number => path.split('M').length - 1;

describe('trendShape', () => {
  it('joins readings a few days apart and leaves a long silence open', () => {
    const shape = trendShape(
      points({
        '2026-09-01': 10,
        '2026-09-05': 12,
        '2026-09-06': null,
        '2026-10-20': 20,
        '2026-10-22': 21,
      }),
      100,
      40,
    );
    expect(moves(shape?.followers.runs ?? '')).toBe(2);
    expect(shape?.followers.runs).not.toContain('NaN');
    expect(shape?.connections).toEqual({ runs: '', dots: '' });
  });

  it('draws a lone reading as a dot beside the runs', () => {
    const shape = trendShape(
      points({ '2026-09-01': 10, '2026-09-02': 11, '2026-11-01': 12 }),
      100,
      40,
    );
    expect(moves(shape?.followers.dots ?? '')).toBe(1);
  });

  it('draws nothing where no two readings belong together', () => {
    expect(trendShape([], 100, 40)).toBeUndefined();
    expect(trendShape(points({ '2026-09-01': 10 }), 100, 40)).toBeUndefined();
    expect(trendShape(points({ '2026-09-01': null, '2026-09-02': null }), 100, 40)).toBeUndefined();
  });

  it('stays inside its box and never takes an unknown day for 0', () => {
    const shape = trendShape(
      points({ '2026-09-01': 1_000_000, '2026-09-02': null, '2026-09-03': 1_000_010 }),
      100,
      40,
    );
    const numbers = shape?.followers.runs.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(numbers).toHaveLength(4);
    expect(Math.max(...numbers.filter((_, i) => i % 2 === 1))).toBeLessThanOrEqual(40);
  });
});
