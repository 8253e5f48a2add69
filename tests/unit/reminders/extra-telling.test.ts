import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import type { ReminderState } from '../../../lib/model/reminder';
import type { Score } from '../../../lib/model/score';
import { extraTelling, type ExtraFacts } from '../../../lib/reminders/extra-telling';
import { withTellings } from '../../../lib/reminders/tell-weeks';

const NOW_MS = Date.parse('2026-11-23T08:00:00Z');
const DAY_MS = 86_400_000;
const WEEK = { week: '2026-W48', dueAtMs: NOW_MS };
const CHOICE = { isOn: true, weekday: 1, hour: 9, archiveMonths: 6 };
const EMPTY: ReminderState = { settledUntilMs: 0, tellings: [], goalReached: null };

const balance = (low: number, high: number): Score =>
  ({ name: 'balance', printed: true, value: (low + high) / 2, low, high }) as Score;

const FACTS: ExtraFacts = {
  today: '2026-11-23' as LocalDay,
  hasPeople: true,
  newestFileDay: '2026-11-01' as LocalDay,
  lastBackupAtMs: NOW_MS - 10 * DAY_MS,
  beganAtMs: NOW_MS - 300 * DAY_MS,
  goal: 'creator',
  balance: balance(40, 60),
};

const idOf = (facts: Partial<ExtraFacts>, state = EMPTY, nowMs = NOW_MS): string | undefined =>
  extraTelling(WEEK, { ...FACTS, ...facts }, CHOICE, state, nowMs).telling?.id;

describe('beside the week', () => {
  it('nothing is told when nothing is due', () => {
    expect(idOf({})).toBeUndefined();
  });

  it('sixty days without a backup are told, and again after sixty more', () => {
    const lastBackupAtMs = NOW_MS - 60 * DAY_MS;
    const id = idOf({ lastBackupAtMs });
    expect(id).toBe('backup-2026-09-24-1');
    expect(idOf({ lastBackupAtMs: lastBackupAtMs + 1 })).toBeUndefined();
    expect(idOf({ lastBackupAtMs }, EMPTY, NOW_MS + 60 * DAY_MS)).toBe('backup-2026-09-24-2');
    expect(idOf({ lastBackupAtMs: null })).toBe('backup-2026-01-27-5');
  });

  it('the last backup is named by its instant, whose day is the person’s own', () => {
    const lastBackupAtMs = NOW_MS - 61 * DAY_MS;
    const facts = { ...FACTS, lastBackupAtMs };
    expect(extraTelling(WEEK, facts, CHOICE, EMPTY, NOW_MS).telling?.lines).toEqual([
      { key: 'reminder.backup', params: { day: lastBackupAtMs } },
    ]);
  });

  it.each([
    ['2026-05-23', 'archive-2026-05-23-6'],
    ['2026-05-24', undefined],
    ['2025-11-30', 'archive-2025-11-30-6'],
  ])('a newest file of %s: %s', (day, id) => {
    expect(idOf({ newestFileDay: day as LocalDay })).toBe(id);
  });

  it('a month is full on the last day of a shorter one', () => {
    const at = (today: string) =>
      idOf({ today: today as LocalDay, newestFileDay: '2026-08-31' as LocalDay });
    expect(at('2027-02-27')).toBeUndefined();
    expect(at('2027-02-28')).toBe('archive-2026-08-31-6');
  });

  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'review-2026-03'],
    ['2026-04-30', 'review-2026-03'],
    ['2026-09-01', 'review-2026-09'],
    ['2026-11-01', undefined],
  ])('the review on %s: %s', (today, id) => {
    expect(idOf({ today: today as LocalDay, newestFileDay: null })).toBe(id);
    expect(
      idOf({ today: today as LocalDay, newestFileDay: null, hasPeople: false }),
    ).toBeUndefined();
  });

  it('one thing a week, each once', () => {
    const facts = { ...FACTS, lastBackupAtMs: null, newestFileDay: '2026-01-01' as LocalDay };
    let state = EMPTY;
    const told: (string | undefined)[] = [];
    for (let week = 0; week < 3; week += 1) {
      const { telling, state: next } = extraTelling(WEEK, facts, CHOICE, state, NOW_MS);
      told.push(telling?.id);
      state = telling ? withTellings(next, [telling]) : next;
    }
    expect(told).toEqual(['backup-2026-01-27-5', 'archive-2026-01-01-6', undefined]);
  });

  it('the band reached is told once, and again only after it was left', () => {
    const weeks = [
      balance(40, 60),
      balance(96, 100),
      balance(97, 100),
      balance(85, 90),
      balance(97, 100),
      balance(60, 70),
      balance(98, 100),
    ];
    let state = EMPTY;
    const told = weeks.map((score, i) => {
      const facts = { ...FACTS, today: `2026-11-0${i + 1}` as LocalDay, balance: score };
      const result = extraTelling(WEEK, facts, CHOICE, state, NOW_MS);
      ({ state } = result);
      return result.telling?.kind ?? null;
    });
    expect(told).toEqual([null, 'goal', null, null, null, null, 'goal']);
  });
});
