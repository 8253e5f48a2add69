import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../../lib/model/day';
import type { ConnectionsList } from '../../../lib/model/network-facts';
import { historyOf } from '../../../lib/scores/history';

const LIST_DAY = '2026-11-20' as LocalDay;

const lists = fc
  .array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 1500 })
  .map((agesDays): ConnectionsList => ({
    day: LIST_DAY,
    openRows: agesDays.length,
    allRows: agesDays.length,
    connectedOn: agesDays.map((ageDays) => addDays(LIST_DAY, -ageDays)),
  }));

describe('connections of today by day', () => {
  it('are never more than connected by then, never fall, and end with all of them', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { survivors } = historyOf([], list);
        let before = 0;
        for (const { day, atLeast } of survivors) {
          expect(atLeast).toBe(list.connectedOn.filter((other) => other <= day).length);
          expect(atLeast).toBeGreaterThanOrEqual(before);
          before = atLeast;
        }
        expect(before).toBe(list.allRows);
        expect(survivors.length).toBeLessThanOrEqual(302);
      }),
      { numRuns: 50 },
    );
  });

  it('are unknown without a list', () => {
    expect(historyOf([], null).survivors).toEqual([]);
  });
});
