import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { historyCsv } from '../../../lib/scores/history-csv';
import { historyOf } from '../../../lib/scores/history';
import { pairHistory } from '../../../lib/scores/pair-history';
import { scoreBalance } from '../../../lib/scores/balance.score';
import { connections, facts, followers, NOW_MS } from './made-facts';

const BAND = goalPreset('creator').band;

describe('the past of audience and balance', () => {
  it('is on its last day what the score says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 60_000 }),
        fc.integer({ min: 500, max: 29_000 }),
        (f, c) => {
          const given = [followers(f), connections(c)];
          const { value } = scoreBalance(facts(given), goalPreset('creator'), NOW_MS);
          const { balance, audienceOnly } = pairHistory(given, BAND);
          expect(audienceOnly.map((point) => point.value)).toEqual([f - c]);
          if (value !== null) expect(balance[0]?.value).toBeCloseTo(value, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes to an end where only one of the two counts is known', () => {
    const nothing = { audienceOnly: [], balance: [] };
    expect(pairHistory([followers(900), followers(880, { daysAgo: 9 })], BAND)).toEqual(nothing);
    expect(pairHistory([connections(80)], BAND)).toEqual(nothing);
    expect(pairHistory([], BAND)).toEqual(nothing);
  });

  it('pairs counts up to three days apart, and none further', () => {
    const at = (days: number) => [followers(3000), connections(1000, { daysAgo: days })];
    expect(pairHistory(at(3), BAND).balance).toHaveLength(1);
    expect(pairHistory(at(4), BAND).balance).toHaveLength(0);
  });

  it('keeps what nothing bounds out of it', () => {
    const given = [followers(3000), connections(500, { high: null })];
    expect(pairHistory(given, BAND)).toEqual({ audienceOnly: [], balance: [] });
  });

  it('takes ten years of days in a moment', () => {
    const given = Array.from({ length: 3650 }, (_, i) => [
      followers(1000 + i, { daysAgo: i }),
      connections(900 + i, { daysAgo: i }),
    ]).flat();
    const before = performance.now();
    expect(pairHistory(given, BAND).balance).toHaveLength(3650);
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('goes into a table of numbers, oldest first', () => {
    const given = [followers(3000), connections(500, { daysAgo: 9, high: null })];
    const csv = historyCsv(historyOf(given, null), pairHistory(given, BAND));
    expect(csv).toBe(
      'day,what,from,value,low,high\r\n2026-11-14,connections,page,500,500,\r\n2026-11-23,followers,page,3000,3000,3000\r\n',
    );
  });
});
