import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import { instantOf, utcOffsetAt } from '../../../lib/reminders/wall-clock';

const at = (day: string, hour: number, zone: string): string =>
  new Date(instantOf(day as LocalDay, hour, zone)).toISOString();

describe('an hour of a day', () => {
  it.each([
    ['America/New_York', '2027-03-14', 2, '2027-03-14T07:00:00.000Z'],
    ['Pacific/Chatham', '2026-09-27', 3, '2026-09-26T14:00:00.000Z'],
    ['Antarctica/Troll', '2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30', 9, '2011-12-30T10:00:00.000Z'],
  ])('that %s leaves out on %s is the first instant after the gap', (zone, day, hour, utc) => {
    expect(at(day, hour, zone)).toBe(utc);
  });

  it('that comes twice is its first coming', () => {
    expect(at('2026-11-01', 1, 'America/New_York')).toBe('2026-11-01T05:00:00.000Z');
  });

  it.each(['Etc/Unknown', ''])('goes by the device’s own clock in a zone called %j', (zone) => {
    const winterMs = Date.parse('2026-12-01T12:00:00Z');
    expect(utcOffsetAt(winterMs, zone)).toBe(0 - new Date(winterMs).getTimezoneOffset());
  });
});
