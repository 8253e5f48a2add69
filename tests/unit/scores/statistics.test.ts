import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  logGamma,
  median,
  normalCdf,
  student975,
  studentCdf,
  wilson,
} from '../../../lib/scores/statistics';

describe('distributions against printed tables', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [-1.96, 0.0249978951],
    [3, 0.998650102],
    [-5, 2.866515719e-7],
  ])('Φ(%d)', (x, share) => {
    expect(normalCdf(x)).toBeCloseTo(share, 9);
  });

  it.each([
    [1, 12.7062],
    [7, 2.36462],
    [8, 2.306],
    [30, 2.04227],
    [1_000, 1.96234],
  ])('t(.975, %d)', (df, x) => {
    expect(student975(df)).toBeCloseTo(x, 4);
    expect(studentCdf(x, df)).toBeCloseTo(0.975, 6);
    expect(studentCdf(-x, df)).toBeCloseTo(0.025, 6);
  });

  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [5, Math.log(24)],
    [101, 363.73937555556347],
  ])('ln Γ(%d)', (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 9);
  });

  it('Beta(a, b) for whole parameters is a sum of binomial terms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, x) => {
          const n = a + b - 1;
          let sum = 0;
          let term = (1 - x) ** n;
          for (let k = 0; k <= n; k += 1) {
            if (k >= a) sum += term;
            term *= ((n - k) / (k + 1)) * (x / (1 - x));
          }
          expect(betaCdf(x, a, b)).toBeCloseTo(sum, 9);
        },
      ),
    );
  });
});

describe('wilson', () => {
  it.each([
    [0, 10, 0, 0.27753],
    [5, 10, 0.23659, 0.76341],
    [10, 10, 0.72247, 1],
  ])('%d of %d', (hits, n, low, high) => {
    const range = wilson(hits, n);
    expect(range.low).toBeCloseTo(low, 4);
    expect(range.high).toBeCloseTo(high, 4);
  });

  it('holds the share', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        const { low, high } = wilson(hits, hits + misses);
        if (hits + misses === 0) return;
        expect(low).toBeLessThanOrEqual(hits / (hits + misses) + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / (hits + misses) - 1e-12);
      }),
    );
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[], NaN],
  ])('%j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
