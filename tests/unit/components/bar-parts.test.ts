import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barParts } from '../../../components/balance/bar-parts';
import type { Quantity } from '../../../lib/model/count';

const exact = (value: number): Quantity => ({ value, low: value, high: value, bound: 'exact' });
const BAND = { low: 0.5, high: 0.95 };

const quantity: fc.Arbitrary<Quantity> = fc
  .tuple(fc.nat(50_000_000), fc.nat(1_000), fc.option(fc.nat(1_000)))
  .map(([value, below, above]) => ({
    value,
    low: Math.max(0, value - below),
    high: above === null ? null : value + above,
    bound: 'rounded',
  }));

describe('barParts', () => {
  it('puts the border between audience and mutual at 1 − C/F, inside the band when it fits', () => {
    const bar = barParts(exact(12_000), exact(3_400), 0, BAND);
    expect(bar?.parts.map(({ kind }) => kind)).toEqual(['audience', 'mutual']);
    const border = bar?.parts[0]?.share ?? 0;
    expect(border).toBeCloseTo(1 - 3_400 / 12_000);
    expect(bar?.band?.start).toBeLessThan(border);
    expect((bar?.band?.start ?? 0) + (bar?.band?.width ?? 0)).toBeGreaterThan(border);
  });

  it('leaves open what the counts leave open', () => {
    const bar = barParts(
      exact(12_000),
      { value: 500, low: 500, high: null, bound: 'atLeast' },
      0,
      BAND,
    );
    expect(bar?.parts.map(({ kind }) => kind)).toEqual(['unsure', 'mutual']);
  });

  it('shows connections who do not follow', () => {
    const bar = barParts(exact(330), exact(340), 0, BAND);
    expect(bar?.parts.map(({ kind }) => kind)).toEqual(['mutual', 'unfollowed']);
  });

  it('is nothing without a count', () => {
    expect(barParts(null, null, null, BAND)).toBeUndefined();
    expect(barParts(exact(0), exact(0), 0, BAND)).toBeUndefined();
  });

  it('fills the bar exactly, whatever is known', () => {
    fc.assert(
      fc.property(
        fc.option(quantity),
        fc.option(quantity),
        fc.option(fc.nat(100_000)),
        (followers, connections, followOnly) => {
          const bar = barParts(followers, connections, followOnly, BAND);
          if (!bar) return;
          const total = bar.parts.reduce((sum, { share }) => sum + share, 0);
          expect(total).toBeCloseTo(1, 6);
          expect(bar.parts.every(({ share }) => share > 0)).toBe(true);
          expect(bar.parts.some(({ kind }) => kind === 'unknown')).toBe(followOnly === null);
        },
      ),
    );
  });
});
