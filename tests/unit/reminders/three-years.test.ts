import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import { addDays } from '../../../lib/model/day';
import type { ReminderChoice } from '../../../lib/model/reminder';
import { dayInWeek, isoWeekOf } from '../../../lib/reminders/iso-week';
import '../../../lib/words';
import { seededRandom } from '../scores/random';
import { simulatedDevice } from './simulated-device';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.parse('2026-10-01T12:00:00Z');
/** A clock that goes back further than this does not believe what it remembers; see the reminder keeper's tests. */
const FURTHEST_BACK_MS = 34 * DAY_MS;
const END_MS = START_MS + 3 * 365 * DAY_MS;

/** Clocks changed at different hours, by half an hour, never, at midnight, and in the other half of the year. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Santiago',
  'Africa/Cairo',
];

/** The wall clock by the language's own words: shares nothing with the scheduler. */
function wallClock(atMs: number, timeZone: string): { day: LocalDay; hour: number } {
  const [day = '', time = ''] = new Date(atMs).toLocaleString('sv-SE', { timeZone }).split(' ');
  return { day: day as LocalDay, hour: Number(time.slice(0, 2)) };
}

interface Life {
  choice: ReminderChoice;
  zone: string;
  seed: number;
}

const lives: fc.Arbitrary<Life> = fc.record({
  choice: fc.record({
    isOn: fc.constant(true),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
    archiveMonths: fc.constant(6),
  }),
  zone: fc.constantFrom(...ZONES),
  seed: fc.integer(),
});

const life = (zone: string, seed: number): Life => ({
  choice: { isOn: true, weekday: seed + 1, hour: seed * 4, archiveMonths: 6 },
  zone,
  seed,
});

/** Lives three years on a device: naps, weeks away, kills, restarts, flights, a clock set back. */
async function live({ choice, zone, seed }: Life) {
  const random = seededRandom(seed).uniform;
  const device = simulatedDevice(choice, START_MS, zone);
  const { clock } = device;
  await device.choose();
  let furthestMs = START_MS;
  while (clock.nowMs < END_MS) {
    const chance = random();
    const size = random();
    if (chance < 0.6) clock.nowMs = Math.max(device.alarmAtMs() ?? 0, clock.nowMs) + size * 60_000;
    else if (chance < 0.84) clock.nowMs += size * 40 * HOUR_MS;
    else if (chance < 0.88) clock.nowMs += size * 40 * DAY_MS;
    else if (chance < 0.92) clock.zone = ZONES[Math.floor(size * ZONES.length)] as string;
    else if (chance < 0.94)
      clock.nowMs = Math.max(clock.nowMs - size * 30 * DAY_MS, furthestMs - FURTHEST_BACK_MS);
    else if (chance < 0.97) device.loseAlarms();
    furthestMs = Math.max(furthestMs, clock.nowMs);
    await device.wake(random() < 0.3 ? Math.floor(random() * 14) : Infinity);
  }
  clock.nowMs = furthestMs;
  await device.wake();
  return device;
}

describe('three years of reminders', () => {
  it('tell every due week, and none as two', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (lived) => {
        const device = await live(lived);
        const told = device
          .memory()
          .tellings.flatMap(({ week, missedWeeks }) => [...missedWeeks, week]);
        expect(new Set(told).size).toBe(told.length);

        // Every ISO week from the first to the last one told, none left out.
        const first = dayInWeek(told[0] as string, 1);
        const all: string[] = [];
        for (let day = first; isoWeekOf(day) <= (told.at(-1) as string); day = addDays(day, 7)) {
          all.push(isoWeekOf(day));
        }
        expect(told).toEqual(all);
        const began = wallClock(START_MS, lived.zone);
        expect([isoWeekOf(began.day), isoWeekOf(addDays(began.day, 7))]).toContain(told[0]);
        const ended = wallClock(device.clock.nowMs, device.clock.zone);
        expect([isoWeekOf(ended.day), isoWeekOf(addDays(ended.day, -7))]).toContain(told.at(-1));

        // On the screen each stands once, under the name of its week; shown again only where a showing was cut off.
        for (const { id, week, toldAtMs, dueAtMs } of device.memory().tellings) {
          expect(id).toBe(`balance-${week}`);
          expect(toldAtMs).toBeGreaterThanOrEqual(dueAtMs);
          const seen = device.screen.get(id);
          if (seen) expect(seen.times - 1).toBeLessThanOrEqual(seen.cutOff);
        }
      }),
      { numRuns: 12, seed: 47, examples: ZONES.map((zone, i) => [life(zone, i)]) },
    );
  });

  it.each(ZONES)(
    'come at the chosen hour of the chosen day in %s, summer and winter',
    async (zone) => {
      const choice = { isOn: true, weekday: 7, hour: 0, archiveMonths: 6 };
      const device = simulatedDevice(choice, START_MS, zone);
      await device.choose();
      // Somebody who is there whenever it matters: from two hours before on, only the alarm moves the clock.
      for (let told = 0; device.clock.nowMs < START_MS + 400 * DAY_MS;) {
        device.clock.nowMs = device.alarmAtMs() as number;
        await device.wake();
        const { length } = device.memory().tellings;
        if (length > told) device.clock.nowMs += 6.9 * DAY_MS;
        told = length;
      }
      const tellings = device.memory().tellings;
      expect(tellings.length).toBeGreaterThanOrEqual(56);
      for (const { toldAtMs, dueAtMs, week, missedWeeks, isLate } of tellings) {
        const { day, hour } = wallClock(toldAtMs, zone);
        expect(toldAtMs).toBe(dueAtMs);
        expect([day, hour === 1 ? isSkippedMidnight(day, zone) : hour === 0]).toEqual([
          dayInWeek(week, 7),
          true,
        ]);
        expect({ missedWeeks, isLate }).toEqual({ missedWeeks: [], isLate: false });
      }
    },
  );
});

/** Whether the clocks of that day began at one. */
const isSkippedMidnight = (day: LocalDay, zone: string): boolean => {
  for (let atMs = Date.parse(`${day}T00:00:00Z`) - 14 * HOUR_MS, i = 0; i < 60; i += 1) {
    const shownAt = wallClock(atMs + (i * HOUR_MS) / 2, zone);
    if (shownAt.day === day) return shownAt.hour === 1;
  }
  return false;
};
