import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score, ScoreName } from '../../../lib/model/score';
import { GOAL_PRESETS, goalPreset } from '../../../lib/scores/goal-presets';
import { scoreHealth } from '../../../lib/scores/health.score';

const PARTS = ['balance', 'relevance', 'engagement', 'quality', 'opportunity'] as const;

function part(name: ScoreName, value: number | null, bounds = 0, sampling = 0): Score {
  const half = bounds + sampling;
  return {
    name,
    value,
    low: value === null ? null : Math.max(0, value - half),
    high: value === null ? null : Math.min(100, value + half),
    confidence: 'high',
    printed: value !== null,
    halfFromBounds: bounds,
    halfFromSampling: sampling,
    inputs: [],
    missing: [],
    reasons: [],
    formula: null,
  };
}

describe('health', () => {
  const creator = goalPreset('creator'); // .25 .20 .35 .10 .10

  it('is the weighted mean, with the lowest part beside it', () => {
    const parts = PARTS.map((name, i) => part(name, [80, 40, 60, 50, 90][i]!));
    const health = scoreHealth(parts, creator);
    expect(health.value).toBeCloseTo(0.25 * 80 + 0.2 * 40 + 0.35 * 60 + 0.1 * 50 + 0.1 * 90, 9);
    expect(health.reasons[0]).toEqual({
      key: 'score.health.lowest',
      params: { part: 'relevance', value: 40 },
    });
  });

  it('counts what is unknown as the middle and widens by 25 points of its weight', () => {
    const health = scoreHealth([part('balance', 80), part('engagement', 60)], creator);
    expect(health.value).toBeCloseTo(0.25 * 80 + 0.35 * 60 + 50 * 0.4, 9);
    expect(health.high! - health.low!).toBeCloseTo(2 * 25 * 0.4, 9);
    expect(health.missing).toEqual(['relevance', 'quality', 'opportunity']);
  });

  it('adds what bounds cause and takes sampling in squares', () => {
    const parts = PARTS.map((name) => part(name, 50, 4, 10));
    const health = scoreHealth(parts, creator);
    const squares = Math.hypot(...[0.25, 0.2, 0.35, 0.1, 0.1].map((w) => w * 10));
    expect((health.high! - health.low!) / 2).toBeCloseTo(4 + squares, 9);
  });

  it.each([
    ['nothing known', [], 0],
    ['balance alone', [part('balance', 100)], 1],
    ['known weight .55', [part('balance', 90), part('relevance', 90), part('quality', 90)], 2],
    ['a range of 61 is not known', [part('balance', 50, 30.5), part('engagement', 60)], 1],
  ])('stays silent: %s', (_, parts, known) => {
    const health = scoreHealth(parts, creator);
    expect(health).toMatchObject({ value: null, low: null, high: null, printed: false });
    expect(health.reasons[0]).toEqual({
      key: 'score.health.known',
      params: { known, of: 3 },
    });
  });

  it('holds its value, stays in 0–100, and never gets narrower when a part is taken away', () => {
    const anyPart = fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      bounds: fc.double({ min: 0, max: 20, noNaN: true }),
      sampling: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(anyPart, { minLength: 5, maxLength: 5 }),
        fc.constantFrom(...Object.values(GOAL_PRESETS)),
        fc.integer({ min: 0, max: 4 }),
        (values, goal, dropped) => {
          const parts = values.map(({ value, bounds, sampling }, i) =>
            part(PARTS[i]!, value, bounds, sampling),
          );
          const all = scoreHealth(parts, goal);
          expect(all.low).toBeGreaterThanOrEqual(0);
          expect(all.high).toBeLessThanOrEqual(100);
          expect(all.value).toBeGreaterThanOrEqual(all.low!);
          expect(all.value).toBeLessThanOrEqual(all.high!);
          expect(scoreHealth(parts.toReversed(), goal)).toMatchObject({
            value: expect.closeTo(all.value!, 9),
          });
          const fewer = scoreHealth(
            parts.filter((_, i) => i !== dropped),
            goal,
          );
          if (fewer.value === null || fewer.low! <= 0 || fewer.high! >= 100) return;
          const known = values[dropped]!;
          if (known.bounds + known.sampling > 25) return;
          expect(fewer.high! - fewer.low!).toBeGreaterThanOrEqual(all.high! - all.low! - 1e-9);
        },
      ),
    );
  });

  it.each(Object.values(GOAL_PRESETS))('weights of $name add up to 1', ({ weights, band }) => {
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(band.low).toBeLessThan(band.high);
  });
});
