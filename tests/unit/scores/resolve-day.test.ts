import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_SOURCES, type Observation } from '../../../lib/model/count';
import { dailySeries } from '../../../lib/scores/daily-series';
import { resolveDay } from '../../../lib/scores/resolve-day';
import { connections, followers, hiddenConnections, seen } from './made-facts';

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    low: fc.integer({ min: 0, max: 3_000 }),
    width: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    hour: fc.integer({ min: 0, max: 23 }),
    source: fc.constantFrom(...COUNT_SOURCES),
  })
  .map(({ low, width, hour, source }) =>
    seen({ metric: 'connections', low, high: width === null ? null : low + width, hour, source }),
  );

describe('resolveDay', () => {
  it('has nothing to say without an observation', () => {
    expect(resolveDay([])).toBeNull();
  });

  it('ranges that intersect give their intersection', () => {
    const rounded = followers(1_150, { high: 1_299, value: 1_200, source: 'profile', hour: 18 });
    const floor = seen({ metric: 'followers', low: 1_200, high: null, source: 'analytics' });
    expect(resolveDay([rounded, floor])).toMatchObject({
      low: 1_200,
      high: 1_299,
      value: 1_200,
      bound: 'rounded',
      sources: ['analytics', 'profile'],
      conflict: null,
    });
  });

  it('"500+" beside the exact number of the list page is the exact number, whichever came last', () => {
    for (const hour of [1, 20]) {
      const day = resolveDay([connections(1_465), hiddenConnections({ hour })]);
      expect(day).toMatchObject({ low: 1_465, high: 1_465, value: 1_465, bound: 'exact' });
    }
  });

  it('of disjoint ranges the later capture stands, and the pair is noted', () => {
    const early = connections(1_465, { hour: 8 });
    const late = connections(1_470, { hour: 17 });
    expect(resolveDay([early, late])).toMatchObject({
      value: 1_470,
      conflict: { kept: late, other: early },
    });
  });

  it('at the same moment the better source stands', () => {
    const list = connections(1_465);
    const typed = connections(1_480, { source: 'typed' });
    expect(resolveDay([typed, list])?.value).toBe(1_465);
  });

  it('a file brought in today stands at the start of its own day', () => {
    const page = connections(900, { daysAgo: 30, hour: 8 });
    const file = {
      ...connections(880, { high: 890, daysAgo: 30, source: 'file' }),
      lastSeenAtMs: seen({ metric: 'connections', low: 1 }).lastSeenAtMs,
    };
    expect(resolveDay([file, page])?.value).toBe(900);
  });

  it('does not depend on order, and stays inside the latest range', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyObservation, { minLength: 1, maxLength: 6 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
            ),
          ),
        ([list, shuffled]) => {
          const day = resolveDay(list)!;
          expect(resolveDay(shuffled)).toEqual(day);
          const latest = Math.max(...list.map((o) => o.lastSeenAtMs));
          expect(
            list.some(
              (o) =>
                o.lastSeenAtMs === latest &&
                o.low <= day.low &&
                (o.high ?? Infinity) >= (day.high ?? Infinity),
            ),
          ).toBe(true);
          expect(day.value).toBeGreaterThanOrEqual(day.low);
          expect(day.value).toBeLessThanOrEqual(day.high ?? Infinity);
        },
      ),
    );
  });

  it('counts the same sighting once', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { minLength: 1, maxLength: 5 }), (list) => {
        expect(resolveDay([...list, ...list])).toEqual(resolveDay(list));
      }),
    );
  });
});

describe('dailySeries', () => {
  it('keeps gaps, windows and sources apart, and leaves out what is not accepted', () => {
    const waiting = { ...followers(9_999), standing: 'waiting' as const };
    const week = { ...followers(70, { daysAgo: 3 }), windowDays: 7 };
    const rows = [
      waiting,
      week,
      followers(120, { daysAgo: 10 }),
      followers(130, { source: 'typed', daysAgo: 1 }),
      connections(90, { daysAgo: 4 }),
    ];
    expect(dailySeries(rows, 'followers', null).map(({ day, value }) => [day, value])).toEqual([
      ['2026-11-13', 120],
      ['2026-11-22', 130],
    ]);
    expect(dailySeries(rows, 'followers', null, 'profile').map(({ value }) => value)).toEqual([
      120,
    ]);
    expect(dailySeries(rows, 'followers', 7).map(({ value }) => value)).toEqual([70]);
  });
});
