import { expect, it } from 'vitest';
import { shownCount } from '../../../lib/background/shown-count';
import { toLocalDay, type LocalDay } from '../../../lib/model/day';
import { facts, followers, TODAY } from '../scores/made-facts';

const HOUR_MS = 3_600_000;

/** What a file says of a day, looked at on a device with this clock. */
function toldOf(day: LocalDay, utcOffsetMinutes: number): number {
  const count = { ...followers(900), source: 'file' as const, day, lastSeenAtMs: Date.now() };
  const shown = shownCount({ ...facts([count]), utcOffsetMinutes }, 'followers');
  return shown?.capturedAtMs ?? 0;
}

it.each([-480, -300, -180, 0, 60, 330, 780])(
  'a file’s day is that day at %i minutes off UTC, also when summer time began or ended since',
  (offset) => {
    const toldMs = toldOf('2026-07-18' as LocalDay, offset);
    for (const offsetThen of [offset - 60, offset, offset + 60]) {
      expect(toLocalDay(toldMs, offsetThen)).toBe('2026-07-18');
    }
    const tenOClock = Date.parse('2026-07-21T10:00:00Z') - offset * 60_000;
    expect(Math.floor((tenOClock - toldMs) / (24 * HOUR_MS))).toBe(3);
  },
);

it('what was seen at an hour keeps it', () => {
  const seen = followers(900);
  expect(seen.day).toBe(TODAY);
  expect(shownCount(facts([seen]), 'followers')?.capturedAtMs).toBe(seen.lastSeenAtMs);
});
