import { createReminderKeeper, type ReminderKeeper } from '../../../lib/background/reminder-keeper';
import type { ReminderChoice, ReminderState } from '../../../lib/model/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { openReminderStore } from '../../../lib/store/reminder-store';
import { memoryArea } from '../background/memory-area';

/** What a killed background throws out of whatever it was waiting for. */
class Killed extends Error {}

/**
 * A device with a clock, a time zone, storage and a screen that outlive the background, and a background that can be ended
 * at any step. The reminder inside is the real one.
 */
export function simulatedDevice(choice: ReminderChoice, startMs: number, zone: string) {
  const area = memoryArea();
  const clock = { nowMs: startMs, zone };
  let settings: Settings = { ...DEFAULT_SETTINGS };
  let mayNotify = true;
  let stepsToLive = Infinity;
  let alarmAtMs: number | undefined;
  /** Every showing, by name: how often, and when first. */
  const screen = new Map<string, { times: number; atMs: number; zone: string; cutOff: number }>();
  /** Names of the notifications that stand there now. */
  const onScreen = new Set<string>();

  const step = (): void => {
    stepsToLive -= 1;
    if (stepsToLive < 0) throw new Killed();
  };
  const lives =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    async (...args: A): Promise<Awaited<R>> => {
      step();
      const result = await act(...args);
      step();
      return result;
    };

  const browser = {
    runtime: { getURL: (path: string) => path },
    permissions: { contains: () => Promise.resolve(mayNotify) },
    alarms: {
      clear: lives(() => {
        alarmAtMs = undefined;
        return true;
      }),
      create: lives((_name: string, { when }: { when: number }) => {
        alarmAtMs = when;
      }),
    },
    notifications: {
      create: lives((id: string) => {
        onScreen.add(id);
        const known = screen.get(id);
        if (known) known.times += 1;
        else screen.set(id, { times: 1, atMs: clock.nowMs, zone: clock.zone, cutOff: 0 });
        return id;
      }),
      clear: lives((id: string) => onScreen.delete(id)),
    },
  };

  const start = (): ReminderKeeper =>
    createReminderKeeper({
      browser: browser as never,
      settings: {
        read: lives(() => settings),
        update: lives((change: (current: Settings) => Settings) => (settings = change(settings))),
      } as never,
      store: openReminderStore({ get: lives(area.get), set: lives(area.set) }),
      now: () => clock.nowMs,
      timeZone: () => clock.zone,
      look: lives(() => null),
      onChange: () => Promise.resolve(),
    });

  /** @param steps - ends the background after so many steps */
  const until = async (
    steps: number,
    act: (keeper: ReminderKeeper) => Promise<unknown>,
  ): Promise<'done' | 'killed'> => {
    stepsToLive = steps;
    try {
      await act(start());
      return 'done';
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      for (const shownOnce of screen.values()) shownOnce.cutOff += 1;
      return 'killed';
    } finally {
      stepsToLive = Infinity;
    }
  };

  return {
    clock,
    screen,
    onScreen,
    start,
    /** The person chooses, by default what the device was made with. */
    choose: (steps = Infinity, chosen = choice) => until(steps, (keeper) => keeper.choose(chosen)),
    choice: () => settings.reminder,
    memory: () => area.items['reminder'] as ReminderState,
    alarmAtMs: () => alarmAtMs,
    allowNotifications(isAllowed: boolean) {
      mayNotify = isAllowed;
    },
    /** A restart of the browser, an update, a crash: alarms are gone. */
    loseAlarms() {
      alarmAtMs = undefined;
    },
    /** Starts the background and lets it tick. @param steps - ends it after so many steps */
    wake: (steps = Infinity) =>
      until(steps, (keeper) => {
        // A browser's alarm is gone once it has gone off.
        if (alarmAtMs !== undefined && alarmAtMs <= clock.nowMs) alarmAtMs = undefined;
        return keeper.tick();
      }),
  };
}
