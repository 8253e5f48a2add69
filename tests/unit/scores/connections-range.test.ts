import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import { connectionsRange, followersRange } from '../../../lib/scores/connections-range';
import { trendOf } from '../../../lib/scores/trend';
import { connections, facts, followers, hiddenConnections, NOW_MS, TODAY } from './made-facts';

const rangeOf = (...observations: Parameters<typeof facts>[0]) => {
  const range = connectionsRange(facts(observations), NOW_MS);
  if (range?.kind !== 'range') throw new Error(`no range: ${range?.kind ?? 'nothing'}`);
  return range;
};

describe('connections behind "500+"', () => {
  it.each([
    ['1.1 times the followers', [followers(1_000)], 500, 1_100],
    ['rounded down', [followers(999)], 500, 1_098],
    ['the cap', [followers(100_000)], 500, 30_000],
    ['the cap, followers unknown', [], 500, 30_000],
    [
      'an exact count of 100 days ago',
      [connections(2_000, { daysAgo: 100 }), followers(9_000)],
      1_900,
      2_100,
    ],
    [
      'an old exact count never goes below 500',
      [connections(510, { daysAgo: 100 }), followers(9_000)],
      500,
      535.5,
    ],
  ])('%s', (_, more, low, high) => {
    const range = rangeOf(hiddenConnections(), ...more);
    expect(range.low).toBeCloseTo(low, 6);
    expect(range.high).toBeCloseTo(high, 6);
  });

  it('grows by twice the own growth when that is more than the drift', () => {
    const range = rangeOf(
      hiddenConnections(),
      followers(90_000),
      connections(1_100, { daysAgo: 110 }),
      connections(2_000, { daysAgo: 20 }),
    );
    expect(range.low).toBeCloseTo(1_980, 6);
    expect(range.high).toBeCloseTo(2_000 + 2 * 10 * 20, 6);
  });

  it('an exact count that "500+" has outrun no longer bounds it', () => {
    const range = rangeOf(hiddenConnections(), connections(480, { daysAgo: 3 }), followers(2_000));
    expect([range.low, range.high]).toEqual([500, 2_200]);
  });

  it('is never narrowed by a second sight of "500+"', () => {
    const once = rangeOf(hiddenConnections(), followers(5_000));
    const twice = rangeOf(hiddenConnections(), hiddenConnections({ daysAgo: 5 }), followers(5_000));
    expect([twice.low, twice.high]).toEqual([once.low, once.high]);
  });
});

describe('exact counts', () => {
  it('are exact on their day and widen from the second', () => {
    expect(rangeOf(connections(2_000), followers(5_000))).toMatchObject({
      low: 2_000,
      high: 2_000,
    });
    const older = rangeOf(connections(2_000, { daysAgo: 2 }), followers(5_000));
    expect([older.low, older.high]).toEqual([1_998, 2_002]);
  });

  it('of followers age the same way', () => {
    expect(followersRange(facts([followers(10_000, { daysAgo: 20 })]), NOW_MS)).toMatchObject({
      low: 9_900,
      high: 10_100,
      ageDays: 20,
    });
  });

  it('above the cap are believed: they were shown', () => {
    expect(rangeOf(connections(30_012), followers(90_000))).toMatchObject({ high: 30_012 });
  });

  it('age grows the range, never narrows it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 30_000 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 60 }),
        (count, daysAgo, more) => {
          const younger = rangeOf(connections(count, { daysAgo }), followers(400_000));
          const older = rangeOf(
            connections(count, { daysAgo: daysAgo + more }),
            followers(400_000),
          );
          expect(older.low).toBeLessThanOrEqual(younger.low);
          expect(older.high).toBeGreaterThanOrEqual(younger.high);
        },
      ),
    );
  });
});

describe('a pair that cannot be', () => {
  it('is a contradiction, not a number', () => {
    const pair = facts([hiddenConnections(), followers(400)]);
    expect(connectionsRange(pair, NOW_MS)).toMatchObject({
      kind: 'contradiction',
      followers: { value: 400 },
      connections: { low: 500 },
    });
    const older = facts([connections(1_000, { daysAgo: 30 }), followers(800)]);
    expect(connectionsRange(older, NOW_MS)).toMatchObject({ kind: 'contradiction' });
  });

  it('is none where both were exact on one day: some networks are followed by fewer than are connected', () => {
    const range = rangeOf(connections(1_000, { daysAgo: 3 }), followers(850, { daysAgo: 3 }));
    expect([range.low, range.high]).toEqual([998.5, 1_001.5]);
  });
});

describe('a list of connections', () => {
  const list = {
    day: addDays(TODAY, -10),
    openRows: 95,
    allRows: 100,
    connectedOn: Array.from({ length: 100 }, (_, i) => addDays(TODAY, -10 - i * 10)),
  };

  it('is a count between the open rows and all rows', () => {
    const range = connectionsRange(
      facts([followers(5_000)], { connectionsList: { ...list, day: TODAY } }),
      NOW_MS,
    );
    expect(range).toMatchObject({ kind: 'range', low: 95, high: 100, sources: ['file'] });
  });

  it('says how many there were on the day of older followers', () => {
    const older = facts([followers(5_000, { daysAgo: 375 })], { connectionsList: list });
    const range = connectionsRange(older, NOW_MS);
    // Connected at least 375 days ago: rows 37 to 99.
    expect(range).toMatchObject({ kind: 'range', low: 63 });
    expect(range?.kind === 'range' && range.high).toBeCloseTo(63 * (1 + 0.02 * (365 / 365.25)), 9);
  });
});

describe('trendOf', () => {
  const trend = (...rows: Parameters<typeof facts>[0]) =>
    trendOf(rows, 'followers', null, TODAY, 90);

  it('needs two readings of one source 7 days apart', () => {
    expect(trend(followers(100), followers(90, { daysAgo: 6 }))).toBeNull();
    expect(trend(followers(100), followers(90, { daysAgo: 20, source: 'typed' }))).toBeNull();
    expect(trend(followers(100), followers(90, { daysAgo: 7 }))).toMatchObject({
      change: 10,
      days: 7,
      source: 'profile',
      isBeyondNoise: true,
    });
  });

  it('a change inside the rounding is none that can be told', () => {
    const rounded = (value: number, daysAgo: number) =>
      followers(value - 50, { high: value + 99, value, daysAgo });
    expect(trend(rounded(1_200, 0), rounded(1_100, 30))).toMatchObject({ isBeyondNoise: false });
    expect(trend(rounded(1_400, 0), rounded(1_100, 30))).toMatchObject({ isBeyondNoise: true });
  });

  it('"500+" makes no trend', () => {
    const rows = [connections(400, { daysAgo: 40 }), hiddenConnections({ source: 'listPage' })];
    expect(trendOf(rows, 'connections', null, TODAY, 90)).toBeNull();
  });
});
