import { describe, expect, it } from 'vitest';
import { computePopupView } from '../../../lib/background/popup-view';
import { publishView } from '../../../lib/background/publish-view';
import { showExample } from '../../../lib/background/example-commands';
import { CONSENT_VERSION, DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { scoreAll } from '../../../lib/scores/score-all';
import { writeBackup, type BackupFile } from '../../../lib/store/backup';
import { fillDatabase } from '../store/full-database';
import { exampleNetwork } from '../../../lib/store/example-network';
import { openSettingsStore } from '../../../lib/store/settings-store';
import {
  connectionsLook,
  DAY_MS,
  deliver,
  freshDatabase,
  HOUR_MS,
  NOON_MS,
  trustLayout,
} from './ingest-support';
import { memoryArea } from './memory-area';

describe('the popup’s view', () => {
  it('says that there is nothing yet', async () => {
    const db = await freshDatabase();
    expect(await computePopupView(db, DEFAULT_SETTINGS, NOON_MS, 0)).toMatchObject({
      account: null,
      accountCount: 0,
      accounts: [],
      goal: 'general',
      consented: false,
      followers: null,
      connections: null,
      followOnly: null,
      balance: { value: null, printed: false },
      health: { value: null },
      trend: [],
      followersChange: null,
      question: null,
      brokenReader: null,
      nextAction: { act: 'typeNumbers' },
    });
  });

  it('shows nothing that waits, and asks about it', async () => {
    const db = await freshDatabase();
    await deliver(db, connectionsLook());
    const view = await computePopupView(db, DEFAULT_SETTINGS, NOON_MS, 0);
    expect(view).toMatchObject({
      connections: null,
      trend: [],
      question: { kind: 'confirmCount', value: 1465 },
    });
  });

  it('is valid until midnight here, and six hours at most', async () => {
    const db = await freshDatabase();
    const validUntil = async (atMs: number, offset: number) =>
      (await computePopupView(db, DEFAULT_SETTINGS, atMs, offset)).validUntilMs;
    expect(await validUntil(NOON_MS, 0)).toBe(NOON_MS + 6 * HOUR_MS);
    expect(await validUntil(NOON_MS, 9 * 60)).toBe(NOON_MS + 3 * HOUR_MS);
    expect(await validUntil(NOON_MS, -330)).toBe(NOON_MS + 6 * HOUR_MS);
    expect(await validUntil(NOON_MS + 11.9 * HOUR_MS, 0)).toBe(NOON_MS + 12 * HOUR_MS);
  });

  it('draws gaps as gaps and keeps each line to one source', async () => {
    const db = await freshDatabase();
    await trustLayout(db);
    for (const days of [0, 10, 30]) {
      await deliver(
        db,
        connectionsLook({
          connections: `${1500 - days} connections`,
          atMs: NOON_MS - days * DAY_MS,
        }),
      );
    }
    const view = await computePopupView(db, DEFAULT_SETTINGS, NOON_MS, 0);
    expect(view.trend).toHaveLength(91);
    expect(view.trend.at(-1)).toEqual({ day: '2026-11-23', followers: null, connections: 1500 });
    expect(view.trend.filter(({ connections }) => connections !== null)).toHaveLength(3);
    expect(view.connectionsChange).toBe(30);
    expect(view.followersChange).toBeNull();
  });

  it('draws no point for "500+"', async () => {
    const db = await freshDatabase();
    await trustLayout(db);
    await deliver(db, connectionsLook({ connections: '500+ connections' }));
    const view = await computePopupView(db, DEFAULT_SETTINGS, NOON_MS, 0);
    expect(view.connections).toMatchObject({ low: 500, high: null, bound: 'atLeast' });
    expect(view.trend).toEqual([]);
  });

  it('tells which page cannot be read, with the last good number', async () => {
    const db = await freshDatabase();
    await trustLayout(db);
    await deliver(db, connectionsLook({ atMs: NOON_MS - DAY_MS }));
    await deliver(db, connectionsLook({ connections: '', gaveUp: true }));
    const view = await computePopupView(db, DEFAULT_SETTINGS, NOON_MS + HOUR_MS, 0);
    expect(view.brokenReader).toMatchObject({
      readerId: 'connections',
      pageId: 'connections',
      sinceMs: NOON_MS,
      why: 'missing',
      metric: 'connections',
      lastGood: { value: 1465, capturedAtMs: NOON_MS - DAY_MS },
    });
  });

  it('is put into storage and told to the other contexts, also when nobody listens', async () => {
    const db = await freshDatabase();
    const area = memoryArea();
    const settings = openSettingsStore(area);
    await settings.update((current) => ({
      ...current,
      consent: { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null },
    }));
    await showExample({ db, settings, nowMs: NOON_MS, utcOffsetMinutes: 0 });
    const told: unknown[] = [];
    const view = await publishView(
      db,
      settings,
      (message) => {
        told.push(message);
        return Promise.reject(new Error('nobody'));
      },
      NOON_MS,
      0,
    );
    expect(area.items['popupView']).toEqual(view);
    expect(area.items['generation']).toBe(view.generation);
    expect(told).toEqual([{ type: 'dataChanged', generation: view.generation }]);
    expect(view.consented).toBe(true);
  });

  it('says what the lab says about the backup of the same database', async () => {
    const db = await freshDatabase();
    const settings = await fillDatabase(db);
    await trustLayout(db);
    for (const days of [900, 500, 100, 50, 1]) {
      await deliver(
        db,
        connectionsLook({ connections: '1,300 connections', atMs: NOON_MS - days * DAY_MS }),
      );
    }
    const chosen = await settings.read();
    const view = await computePopupView(db, chosen, NOON_MS, 0);
    const { tables } = JSON.parse(await writeBackup(db, chosen, NOON_MS)) as BackupFile;
    const facts = factsFromTables(
      { ...tables, safelist: new Set(tables.safelist.map(({ personId }) => personId)) },
      view.account?.id ?? '',
    );
    const scores = scoreAll(facts, goalPreset('general'), NOON_MS);
    expect(view.balance.value).not.toBeNull();
    for (const name of ['balance', 'relevance', 'engagement', 'health'] as const) {
      expect(view[name]).toEqual(scores[name]);
    }
  });

  it('reads a year of ten, and further back only for an exact number', async () => {
    const db = await freshDatabase();
    const { observations, account } = exampleNetwork(NOON_MS, 0);
    await db.accounts.put(account);
    await db.observations.bulkPut(observations);
    let read = 0;
    db.observations.hook('reading', (row) => {
      read += 1;
      return row as never;
    });
    const settings = { ...DEFAULT_SETTINGS, activeAccountId: account.id };
    await computePopupView(db, settings, NOON_MS, 0);
    expect(read).toBeGreaterThan(90);
    expect(read).toBeLessThan(observations.length);
  });
});

describe('the example network', () => {
  it('is the same for the same moment, labelled, and ends today', () => {
    const network = exampleNetwork(NOON_MS, 60);
    expect(exampleNetwork(NOON_MS, 60)).toEqual(network);
    expect(network.account.origin).toBe('example');
    const days = network.observations.map(({ day }) => day).sort();
    expect(days.at(-1)).toBe('2026-11-23');
    expect(days[0]?.slice(0, 4)).toBe('2022');
    expect(new Set(network.observations.map(({ key }) => key)).size).toBe(
      network.observations.length,
    );
    expect(new Set(network.people.map(({ id }) => id)).size).toBe(network.people.length);
  });

  it('never counts below zero nor connections beyond followers and limit', () => {
    const { observations } = exampleNetwork(NOON_MS, 0);
    const byDay = Map.groupBy(observations, ({ day }) => day);
    for (const rows of byDay.values()) {
      const value = (metric: string) => rows.find((row) => row.metric === metric)?.value ?? NaN;
      expect(value('connections')).toBeGreaterThan(0);
      expect(value('followers')).toBeGreaterThan(value('connections'));
    }
  });
});
