import { beforeEach, describe, expect, it } from 'vitest';
import { showExample } from '../../../lib/background/example-commands';
import { lookForReminder } from '../../../lib/background/reminder-look';
import { CONSENT_VERSION, DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore } from '../../../lib/store/settings-store';
import { storedObservation } from '../sidepanel/stored-observation';
import { DAY_MS, freshDatabase, NOON_MS } from './ingest-support';
import { memoryArea } from './memory-area';

const ACCOUNT = 'robin';
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, goal: 'creator', activeAccountId: ACCOUNT };
const AGREED = { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null };

let db: EvenkeelDatabase;
beforeEach(async () => {
  db = await freshDatabase();
});

const look = (settings = SETTINGS, lastBackupAtMs: number | null = null) =>
  lookForReminder(db, settings, lastBackupAtMs, NOON_MS, 0);

const begin = () =>
  db.accounts.add({
    id: ACCOUNT,
    label: '',
    aliases: [],
    createdAtMs: NOON_MS - 90 * DAY_MS,
    origin: 'page',
    lastProvedAtMs: null,
  });

/** Both counts, so many days ago. */
const count = (daysAgo: number, followers: number, parts: object = {}) =>
  db.observations.bulkPut(
    (['followers', 'connections'] as const).map((metric) => {
      const value = metric === 'followers' ? followers : 3400;
      return storedObservation({
        key: `${metric} ${daysAgo}`,
        accountId: ACCOUNT,
        metric,
        ...{ value, low: value, high: value },
        lastSeenAtMs: NOON_MS - daysAgo * DAY_MS,
        ...parts,
      });
    }),
  );

describe('what the reminder tells', () => {
  it('is nothing without an account of the person’s own', async () => {
    expect(await look()).toBeNull();
    const settings = openSettingsStore(memoryArea());
    await showExample({ db, settings, nowMs: NOON_MS, utcOffsetMinutes: 0 } as never);
    expect(await look(await settings.read())).toBeNull();
  });

  it('is about the person’s own account while the example is on show', async () => {
    await begin();
    await count(40, 3600);
    const settings = openSettingsStore(memoryArea());
    await settings.update(() => SETTINGS);
    await showExample({ db, settings, nowMs: NOON_MS, utcOffsetMinutes: 0 } as never);
    expect(await look(await settings.read())).toEqual(await look());
  });

  it.each([
    ['of today alone', [0]],
    ['of this week alone', [0, 6]],
    ['after weeks without one', [0, 20]],
  ])('is that there is nothing to compare with, of numbers %s', async (_, daysAgo) => {
    await begin();
    for (const days of daysAgo) await count(days, 3600 - days);
    expect((await look())?.news.lines).toEqual([
      { key: 'reminder.nothingBefore', params: { day: NOON_MS } },
    ]);
  });

  it('is how the week went, and what to do next', async () => {
    await begin();
    await count(7, 3600);
    await count(0, 3661);
    const told = await look();
    expect(told?.news.lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(told?.news.lines)).toContain('61');
    expect(told?.news.lines.map(({ key }) => key)).not.toContain('reminder.staleTyped');
    expect(told?.news.next).not.toBeNull();
  });

  it.each([
    ['stalePage', 'page', { ...SETTINGS, consent: AGREED }, {}],
    ['staleFile', 'file', SETTINGS, { source: 'file', evidence: null }],
    ['staleTyped', 'hand', SETTINGS, { source: 'typed', evidence: null }],
  ])('is %s when the newest number came by %s and is old', async (key, _, settings, parts) => {
    await begin();
    await count(40, 3600, parts);
    expect((await look(settings))?.news.lines).toEqual([
      { key: `reminder.${key}`, params: { day: NOON_MS - 40 * DAY_MS } },
    ]);
  });

  it('is that nothing is measured yet, of an account without a number', async () => {
    await begin();
    expect((await look())?.news.lines.map(({ key }) => key)).toEqual(['reminder.nothingKnown']);
  });

  it('brings the facts that other tellings need', async () => {
    await begin();
    await count(0, 3600);
    expect((await look(SETTINGS, 5))?.extra).toMatchObject({
      today: new Date(NOON_MS).toISOString().slice(0, 10),
      hasPeople: false,
      newestFileDay: null,
      lastBackupAtMs: 5,
      beganAtMs: NOON_MS - 90 * DAY_MS,
      goal: 'creator',
    });
  });
});
