import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../../lib/model/day';
import type { HistoryPoint } from '../../../lib/scores/history';
import { totalsApart, unfollowsBetween, type NewFollowers } from '../../../lib/scores/unfollows';

const FROM = '2026-01-10' as LocalDay;
const exactly = (day: LocalDay, value: number): HistoryPoint => ({
  day,
  value,
  low: value,
  high: value,
});
const gains = (from: LocalDay, ...each: (number | null)[]): NewFollowers[] =>
  each.map((newFollowers, i) => ({ day: addDays(from, i), newFollowers }));

describe('unfollows between two totals', () => {
  it('are the new followers less the growth, give or take the days of the totals', () => {
    const totals = [exactly(FROM, 700), exactly(addDays(FROM, 3), 712)];
    expect(unfollowsBetween(totals, gains(FROM, 2, 8, 9, 3))).toEqual([
      {
        from: '2026-01-10',
        to: '2026-01-13',
        gained: 20,
        change: 12,
        value: 8,
        low: 5,
        high: 10,
        missingDays: 0,
      },
    ]);
  });

  it('of a network that shrinks are more than came', () => {
    const totals = [exactly(FROM, 700), exactly(addDays(FROM, 2), 690)];
    expect(unfollowsBetween(totals, gains(FROM, 0, 1, 1))).toMatchObject([
      { value: 12, low: 11, high: 12 },
    ]);
  });

  it('have no upper end while days are missing, and are not told when most are', () => {
    const totals = [exactly(FROM, 700), exactly(addDays(FROM, 4), 701)];
    expect(unfollowsBetween(totals, gains(FROM, 1, 5, null, 5, 5))).toMatchObject([
      { missingDays: 1, low: 9, high: null },
    ]);
    expect(unfollowsBetween(totals, gains(FROM, 1, 5))).toEqual([]);
    expect(unfollowsBetween(totals, [])).toEqual([]);
  });

  it('are not told of one total, of totals without an upper end, or where the days contradict the totals', () => {
    expect(unfollowsBetween([exactly(FROM, 700)], gains(FROM, 1))).toEqual([]);
    const open = { ...exactly(addDays(FROM, 1), 710), high: null };
    expect(unfollowsBetween([exactly(FROM, 700), open], gains(FROM, 1, 1))).toEqual([]);
    expect(
      unfollowsBetween([exactly(FROM, 700), exactly(addDays(FROM, 1), 900)], gains(FROM, 1, 1)),
    ).toEqual([]);
  });

  it('always hold what really happened, at whatever hour the totals were taken', () => {
    const dayOf = fc.record({
      came: fc.nat(20),
      left: fc.nat(20),
      /** Whether the total of this day was taken before or after what happened on it. */
      isBefore: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(dayOf, { minLength: 2, maxLength: 20 }), fc.nat(20), (days, blur) => {
        let total = 1_000;
        let left = 0;
        const points: HistoryPoint[] = [];
        const leftAt: number[] = [];
        days.forEach(({ came, left: gone, isBefore }, i) => {
          const isPoint = i === 0 || i === days.length - 1;
          const point = (): void => {
            leftAt.push(left);
            points.push({
              day: addDays(FROM, i),
              value: total,
              low: total - blur,
              high: total + blur,
            });
          };
          if (isPoint && isBefore) point();
          total += came - gone;
          left += gone;
          if (isPoint && !isBefore) point();
        });
        const [found] = unfollowsBetween(points, gains(FROM, ...days.map(({ came }) => came)));
        const real = (leftAt[1] ?? 0) - (leftAt[0] ?? 0);
        expect(found).toBeDefined();
        expect(found!.low).toBeLessThanOrEqual(real);
        expect(found!.high).toBeGreaterThanOrEqual(real);
        expect(found!.value).toBeGreaterThanOrEqual(found!.low);
        expect(found!.value).toBeLessThanOrEqual(found!.high ?? Infinity);
      }),
    );
  });
});

describe('totals to tell unfollows from', () => {
  const totals = (...days: number[]): HistoryPoint[] =>
    days.map((day) => exactly(addDays(FROM, day), 700 + day));
  const daysOf = (points: readonly HistoryPoint[]): number[] =>
    points.map(({ value }) => value - 700);

  it('stand four weeks apart, counted back from the newest', () => {
    expect(daysOf(totalsApart(totals(0, 20, 30, 45, 50, 73)))).toEqual([0, 45, 73]);
  });

  it('are the first and the last where all are nearer', () => {
    expect(daysOf(totalsApart(totals(0, 3, 9)))).toEqual([0, 9]);
  });

  it('are what there is of one or none', () => {
    expect(totalsApart([])).toEqual([]);
    expect(totalsApart(totals(5))).toHaveLength(1);
  });

  it('never leave out the newest, and none is nearer than four weeks to the next', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400), { minLength: 2 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const chosen = daysOf(totalsApart(totals(...sorted)));
        expect(chosen.at(-1)).toBe(sorted.at(-1));
        const gaps = chosen.slice(1).map((day, i) => day - (chosen[i] ?? 0));
        if (chosen.length > 2) for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(28);
      }),
    );
  });
});
