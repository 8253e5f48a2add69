import { describe, expect, it } from 'vitest';
import type { ReminderChoice } from '../../../lib/model/reminder';
import '../../../lib/words';
import { simulatedDevice } from './simulated-device';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MONDAY_NINE: ReminderChoice = { isOn: true, weekday: 1, hour: 9, archiveMonths: 6 };
/** Thursday of week 47. */
const START_MS = Date.parse('2026-11-19T12:00:00Z');
/** Monday of week 48, nine in Berlin. */
const DUE_MS = Date.parse('2026-11-23T08:00:00Z');

async function told(untilMs = DUE_MS) {
  const device = simulatedDevice(MONDAY_NINE, START_MS, 'Europe/Berlin');
  await device.choose();
  device.clock.nowMs = untilMs;
  await device.wake();
  return device;
}

describe('the reminder', () => {
  it('tells nothing of the time before it was turned on', async () => {
    const device = await told(DUE_MS - 1);
    expect(device.memory().tellings).toEqual([]);
    expect(device.screen.size).toBe(0);
  });

  it('tells the week that is due, and says nothing of lateness', async () => {
    const device = await told();
    expect([...device.screen.keys()]).toEqual(['balance-2026-W48']);
    expect(device.memory().tellings[0]).toMatchObject({ isLate: false, missedWeeks: [] });
  });

  it('says which week it was when it is told late, and which passed untold', async () => {
    const device = await told(DUE_MS + 16 * DAY_MS);
    expect(device.memory().tellings).toMatchObject([
      {
        id: 'balance-2026-W50',
        missedWeeks: ['2026-W48', '2026-W49'],
        isLate: true,
        title: { key: 'reminder.titleLate', params: { week: 50, from: '2026-12-07' } },
      },
    ]);
    expect(device.memory().tellings[0]?.lines.at(-1)).toEqual({
      key: 'reminder.missed',
      params: { n: 2, first: 48, last: 49 },
    });
  });

  it('shows a telling again under its own name when the background ended while showing it', async () => {
    const device = await told(DUE_MS - HOUR_MS);
    device.clock.nowMs = DUE_MS;
    for (let steps = 0; (await device.wake(steps)) === 'killed'; steps += 1);
    expect(device.memory().tellings).toHaveLength(1);
    expect(device.memory().tellings[0]?.isShown).toBe(true);
    expect([...device.screen.keys()]).toEqual(['balance-2026-W48']);
  });

  it.each([
    ['hour', HOUR_MS],
    ['day', DAY_MS],
  ] as const)('comes back after a snooze of an %s', async (snooze, afterMs) => {
    const device = await told();
    await device.start().answer('balance-2026-W48', snooze);
    device.clock.nowMs += afterMs - 1000;
    await device.wake();
    expect(device.screen.get('balance-2026-W48')?.times).toBe(1);
    device.clock.nowMs += 1000;
    await device.wake();
    expect(device.screen.get('balance-2026-W48')?.times).toBe(2);
  });

  it('put off for a week makes room for the next one', async () => {
    const device = await told();
    await device.start().answer('balance-2026-W48', 'week');
    device.clock.nowMs += 7 * DAY_MS;
    await device.wake();
    await device.wake();
    expect([...device.screen]).toMatchObject([
      ['balance-2026-W48', { times: 1 }],
      ['balance-2026-W49', { times: 1 }],
    ]);
  });

  it('is over when it was skipped or opened', async () => {
    const device = await told();
    await device.start().answer('balance-2026-W48', 'skipped');
    device.clock.nowMs += 3 * DAY_MS;
    await device.wake();
    expect(device.screen.get('balance-2026-W48')?.times).toBe(1);
    expect(device.memory().tellings[0]?.state).toBe('done');
  });

  it('shows what waits once notifications are allowed, and nothing that is over or put off', async () => {
    const device = simulatedDevice(MONDAY_NINE, START_MS, 'Europe/Berlin');
    await device.choose();
    device.allowNotifications(false);
    for (const answer of [null, 'skipped', 'day'] as const) {
      device.clock.nowMs += 7 * DAY_MS;
      await device.wake();
      const id = device.memory().tellings.at(-1)?.id ?? '';
      if (answer) await device.start().answer(id, answer);
      device.allowNotifications(true);
      await device.start().showAgain();
      device.allowNotifications(false);
    }
    expect([...device.screen.keys()]).toEqual(['balance-2026-W48']);
  });

  it('can still be put off from the report that it opened', async () => {
    const device = await told();
    await device.start().answer('balance-2026-W48', 'opened');
    await device.start().answer('balance-2026-W48', 'day');
    expect(device.memory().tellings[0]).toMatchObject({ state: 'waiting', isShown: false });
    device.clock.nowMs += DAY_MS;
    await device.wake();
    expect(device.screen.get('balance-2026-W48')?.times).toBe(2);
  });

  it('put off while it is off does not come back when it is turned on', async () => {
    const device = await told();
    await device.start().choose({ ...MONDAY_NINE, isOn: false });
    await device.start().answer('balance-2026-W48', 'hour');
    await device.start().choose(MONDAY_NINE);
    device.clock.nowMs += DAY_MS;
    await device.wake();
    expect(device.screen.get('balance-2026-W48')?.times).toBe(1);
  });

  it('turned on again after months tells nothing of them, wherever the background ended', async () => {
    for (let steps = 0, outcome = 'killed'; outcome === 'killed'; steps += 1) {
      const device = await told();
      await device.start().choose({ ...MONDAY_NINE, isOn: false });
      device.clock.nowMs += 140 * DAY_MS;
      outcome = await device.choose(steps);
      await device.wake();
      expect(device.memory().tellings).toHaveLength(1);
    }
  });

  it('turned off leaves no notification of any week on the screen', async () => {
    const device = await told();
    device.clock.nowMs += 7 * DAY_MS;
    await device.wake();
    expect([...device.onScreen]).toEqual(['balance-2026-W48', 'balance-2026-W49']);
    await device.choose(Infinity, { ...MONDAY_NINE, isOn: false });
    expect([...device.onScreen]).toEqual([]);
  });

  it('turned off leaves nothing that waits, wherever the background ended', async () => {
    for (let steps = 0, outcome = 'killed'; outcome === 'killed'; steps += 1) {
      const device = await told();
      outcome = await device.choose(steps, { ...MONDAY_NINE, isOn: false });
      if (device.choice()?.isOn === false) {
        expect(device.memory().tellings.map(({ state }) => state)).toEqual(['done']);
      }
    }
  });

  it('looks again within the hour when the background ended while telling', async () => {
    for (let steps = 4, outcome = 'killed'; outcome === 'killed'; steps += 1) {
      const device = await told(DUE_MS - HOUR_MS);
      device.clock.nowMs = DUE_MS;
      device.loseAlarms();
      outcome = await device.wake(steps);
      expect(device.alarmAtMs()).toBeGreaterThan(DUE_MS);
      expect(device.alarmAtMs()).toBeLessThanOrEqual(DUE_MS + HOUR_MS);
    }
  });

  it('turned off tells nothing and sets no alarm; on again, nothing of the time between', async () => {
    const device = await told();
    await device.start().choose({ ...MONDAY_NINE, isOn: false });
    expect(device.alarmAtMs()).toBeUndefined();
    device.clock.nowMs += 20 * DAY_MS;
    await device.wake();
    await device.start().choose(MONDAY_NINE);
    expect(device.memory().tellings).toHaveLength(1);
  });

  it('moved to an earlier day does not tell this week late, and never twice', async () => {
    const device = await told();
    await device.start().choose({ ...MONDAY_NINE, weekday: 5 });
    device.clock.nowMs += 4.5 * DAY_MS;
    await device.wake();
    expect(device.memory().tellings).toHaveLength(1);
    device.clock.nowMs += 7 * DAY_MS;
    await device.wake();
    expect(device.memory().tellings.map(({ week }) => week)).toEqual(['2026-W48', '2026-W49']);
  });

  it('is not silenced for a year by a clock that was a year ahead', async () => {
    const device = await told();
    device.clock.nowMs += 365 * DAY_MS;
    await device.wake();
    expect(device.memory().tellings).toHaveLength(2);
    device.clock.nowMs = DUE_MS + 7 * DAY_MS - HOUR_MS;
    await device.wake();
    device.clock.nowMs += HOUR_MS;
    await device.wake();
    expect(device.memory().tellings.map(({ week }) => week)).toEqual(['2026-W48', '2026-W49']);
  });

  it('comes at nine where the traveller is now', async () => {
    const device = await told(DUE_MS - 2 * HOUR_MS);
    device.clock.zone = 'America/New_York';
    device.clock.nowMs = DUE_MS + HOUR_MS;
    await device.wake();
    expect(device.screen.size).toBe(0);
    device.clock.nowMs = Date.parse('2026-11-23T14:00:00Z');
    await device.wake();
    expect(device.screen.size).toBe(1);
    device.clock.zone = 'Pacific/Honolulu';
    device.clock.nowMs = Date.parse('2026-11-23T19:00:00Z');
    await device.wake();
    expect(device.screen.get('balance-2026-W48')?.times).toBe(1);
  });
});
