import { describe, expect, it } from 'vitest';
import {
  cutTo,
  firstRange,
  isIn,
  moved,
  RANGES,
  spanOf,
  wholeSpan,
} from '../../../components/history/history-span';
import { toLocalDay, type LocalDay } from '../../../lib/model/day';
import type { History } from '../../../lib/scores/history';

const HOUR_MS = 3_600_000;
const historyOn = (...days: LocalDay[]): History => {
  const points = days.map((day) => ({ day, value: 900, low: 900, high: 900 }));
  const none = { page: [], file: [], typed: [] };
  return { followers: { ...none, typed: points }, connections: none, survivors: [] };
};

// Kiritimati to Baker Island, and an Auckland summer morning, when the day in UTC is still yesterday.
describe.each([840, 780, 330, 60, 0, -300, -720])(
  'where a clock is %i minutes off UTC',
  (offset) => {
    const midnight = Date.UTC(2026, 10, 30) - offset * 60_000;

    it.each([0, 1, 9, 23])('the number of today is on show at %i o’clock', (hour) => {
      const nowMs = midnight + hour * HOUR_MS;
      const today = toLocalDay(nowMs, offset);
      expect(today).toBe('2026-11-30');
      const history = historyOn('2025-01-01' as LocalDay, today);
      for (const range of RANGES) {
        const span = spanOf(range, history, nowMs, offset);
        expect(isIn(span, today), range).toBe(true);
        expect(isIn(span, '2026-12-01'), range).toBe(false);
        expect(cutTo(history, span).followers.typed.at(-1)?.day).toBe(today);
      }
      expect(firstRange(history, nowMs, offset)).toBe('365');
      const whole = wholeSpan(history, nowMs, offset);
      expect(moved(whole, whole, { by: 1 })).toEqual(whole);
    });
  },
);
