import type { Browser } from 'webextension-polyfill';
import type { Reply } from '../messaging/messages';
import {
  REMINDER_OFF,
  SNOOZES,
  type ReminderChoice,
  type ReminderState,
  type Snooze,
  type Telling,
} from '../model/reminder';
import { extraTelling, type ExtraFacts } from '../reminders/extra-telling';
import {
  dueWeeks,
  LONGEST_NAP_MS,
  wakeAtMs,
  withoutWrongClock,
  type DueWeek,
} from '../reminders/schedule';
import {
  settled,
  shown,
  snoozed,
  tellWeeks,
  unshown,
  waitingTellings,
  withTellings,
  type WeekNews,
} from '../reminders/tell-weeks';
import type { ReminderStore } from '../store/reminder-store';
import type { SettingsStore } from '../store/settings-store';
import { takeTurns } from '../store/take-turns';
import {
  canNotify,
  clearNotification,
  showNotification,
  type NotifyingBrowser,
} from './show-notification';

/** Wakes the background for what is due next. */
export const REMINDER_ALARM = 'reminder';

/** What the person says to a telling. */
export type ReminderAnswer = 'opened' | 'skipped' | Snooze;

export interface ReminderParts {
  browser: NotifyingBrowser & Pick<Browser, 'alarms'>;
  settings: Pick<SettingsStore, 'read' | 'update'>;
  store: ReminderStore;
  now(): number;
  /** IANA name of the zone the device is in now. */
  timeZone(): string;
  /** What the numbers say now; `null` while there are none of the person's own. */
  look(): Promise<{ news: WeekNews; extra: ExtraFacts } | null>;
  /** Something waits or no longer waits: the toolbar may say so. */
  onChange(): Promise<void>;
}

/**
 * The weekly reminder. It holds nothing between two events: everything is read from storage, told, written back, so that a
 * background may end anywhere. What is told is written before it is shown; a showing that was cut off is repeated under
 * the same name, which replaces itself.
 */
export interface ReminderKeeper {
  /** Tells what is due, shows what waits to be shown, and sets the alarm for the next. At every start and alarm. */
  tick(): Promise<void>;
  /** The person chose day and hour, or off. What lies before the choice is not told late. */
  choose(choice: ReminderChoice): Promise<Reply>;
  answer(id: string, answer: ReminderAnswer): Promise<Reply>;
  /** Notifications were allowed just now: what only the toolbar could say so far is shown. */
  showAgain(): Promise<void>;
}

export function createReminderKeeper(parts: ReminderParts): ReminderKeeper {
  const { browser, settings, store } = parts;
  const inTurn = takeTurns();

  const choiceNow = async (): Promise<ReminderChoice> =>
    (await settings.read()).reminder ?? REMINDER_OFF;

  /** What was told; a memory that begins now, or was put right, is kept before it is used. */
  const remembered = async (nowMs: number): Promise<ReminderState> => {
    const stored = await store.read(nowMs);
    const state = withoutWrongClock(stored, nowMs);
    if (state !== stored || state.settledUntilMs === nowMs) await store.write(state);
    return state;
  };

  /** What is due becomes tellings, in storage before anybody sees one. */
  const tell = async (
    choice: ReminderChoice,
    state: ReminderState,
    due: readonly DueWeek[],
  ): Promise<ReminderState> => {
    const newest = due.at(-1);
    if (!newest) return state;
    const nowMs = parts.now();
    const found = await parts.look();
    const week = tellWeeks(due, found?.news ?? NOTHING_KNOWN, nowMs);
    let told = withTellings(state, [week]);
    if (found) {
      const extra = extraTelling(newest, found.extra, choice, told, nowMs);
      told = extra.telling ? withTellings(extra.state, [extra.telling]) : extra.state;
    }
    await store.write(told);
    return told;
  };

  const showWaiting = async (state: ReminderState): Promise<ReminderState> => {
    let left = state;
    const toShow = waitingTellings(state, parts.now()).filter(({ isShown }) => !isShown);
    if (toShow.length === 0) return state;
    const mayNotify = await canNotify(browser);
    for (const telling of toShow) {
      if (mayNotify) await showNotification(browser, telling);
      left = shown(left, telling.id);
    }
    await store.write(left);
    return left;
  };

  /** What is over may still stand in the browser's list. */
  const clearAll = async ({ tellings }: ReminderState): Promise<void> => {
    for (const { id } of tellings) await clearNotification(browser, id);
  };

  const run = async (): Promise<void> => {
    const choice = await choiceNow();
    if (!choice.isOn) {
      await browser.alarms.clear(REMINDER_ALARM);
      return;
    }
    const nowMs = parts.now();
    const zone = parts.timeZone();
    // The alarm that woke us is gone, and what follows may fail or be cut off.
    await browser.alarms.create(REMINDER_ALARM, { when: nowMs + LONGEST_NAP_MS });
    const stored = await remembered(nowMs);
    const due = dueWeeks(choice, stored, nowMs, zone);
    const state = await showWaiting(await tell(choice, stored, due));
    await browser.alarms.create(REMINDER_ALARM, { when: wakeAtMs(choice, state, nowMs, zone) });
    await parts.onChange();
  };

  return {
    tick: () => inTurn(run),

    choose: (choice) =>
      inTurn(async () => {
        const before = await choiceNow();
        const state = await remembered(parts.now());
        const isNewTime = whenOf(before) !== whenOf(choice);
        await store.write({
          ...state,
          settledUntilMs: Math.max(isNewTime ? parts.now() : 0, state.settledUntilMs),
          tellings: before.isOn && choice.isOn ? state.tellings : state.tellings.map(over),
        });
        // Only now: a background that ends in between has not turned on what would tell of the time before.
        await settings.update((current) => ({ ...current, reminder: choice }));
        if (!choice.isOn) await clearAll(state);
        await run();
        await parts.onChange();
        return { ok: true, value: undefined };
      }),

    answer: (id, answer) =>
      inTurn(async () => {
        const nowMs = parts.now();
        const state = await store.read(nowMs);
        await store.write(
          isSnooze(answer) ? snoozed(state, id, answer, nowMs) : settled(state, id),
        );
        await clearNotification(browser, id);
        await run();
        return { ok: true, value: undefined };
      }),

    showAgain: () =>
      inTurn(async () => {
        await store.write(unshown(await remembered(parts.now())));
        await run();
      }),
  };
}

const NOTHING_KNOWN: WeekNews = {
  lines: [{ key: 'reminder.nothingKnown', params: {} }],
  next: null,
};

const whenOf = ({ isOn, weekday, hour }: ReminderChoice): string => `${isOn} ${weekday} ${hour}`;

const over = (telling: Telling): Telling => ({ ...telling, state: 'done', isShown: true });

const isSnooze = (answer: ReminderAnswer): answer is Snooze =>
  (SNOOZES as readonly string[]).includes(answer);
