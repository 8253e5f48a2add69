import { describe, expect, it } from 'vitest';
import { handleCommand } from '../../../lib/background/handle-command';
import { isJump } from '../../../lib/background/quarantine';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore } from '../../../lib/store/settings-store';
import { memoryArea } from './memory-area';
import {
  connectionsLook,
  DAY_MS,
  deliver,
  freshDatabase,
  HOUR_MS,
  NOON_MS,
  trustLayout,
  type Look,
} from './ingest-support';

const look = (n: string, days: number, more: Look = {}) =>
  connectionsLook({ connections: `${n} connections`, atMs: NOON_MS + days * DAY_MS, ...more });

const standings = async (db: EvenkeelDatabase) =>
  (await db.observations.toArray())
    .sort((a, b) => a.capturedAtMs - b.capturedAtMs)
    .map(({ value, standing }) => `${value} ${standing}`);

async function answer(db: EvenkeelDatabase, said: unknown, index = 0) {
  const questions = await db.questions.toArray();
  return handleCommand(
    { db, settings: openSettingsStore(memoryArea()), nowMs: NOON_MS + DAY_MS, utcOffsetMinutes: 0 },
    { type: 'answer', questionId: questions[index]?.id ?? 'none', answer: said },
  );
}

describe('quarantine', () => {
  it('asks once about a number, on whatever day it is seen, and about the newest only', async () => {
    const db = await freshDatabase();
    await deliver(db, look('1,465', 0));
    await deliver(db, look('1,465', 1));
    expect(await db.questions.toArray()).toMatchObject([{ value: 1465 }]);
    await deliver(db, look('1,470', 2));
    expect(await db.questions.toArray()).toMatchObject([{ value: 1470 }]);
    expect(await standings(db)).toEqual(['1465 waiting', '1465 waiting', '1470 waiting']);
  });

  it('trusts the layout after a yes: what waited and what comes is accepted', async () => {
    const db = await freshDatabase();
    await deliver(db, look('1,465', 0));
    await deliver(db, look('1,470', 1));
    expect(await answer(db, { kind: 'yes' })).toMatchObject({ ok: true });
    await deliver(db, look('1,472', 2));
    expect(await standings(db)).toEqual(['1465 accepted', '1470 accepted', '1472 accepted']);
    expect(await db.questions.count()).toBe(0);
  });

  it('asks nothing about "500+" beside an exact number that was confirmed, but about a floor above it', async () => {
    const db = await freshDatabase();
    await trustLayout(db);
    await deliver(db, look('1,465', 0));
    await deliver(db, look('500+', 1, { layoutHash: 'profile' }));
    expect(await db.questions.count()).toBe(0);
    await deliver(db, look('2K+', 2, { layoutHash: 'profile' }));
    expect(await db.questions.count()).toBe(1);
  });

  it('asks anew in another layout, language or reader version', async () => {
    const db = await freshDatabase();
    await trustLayout(db);
    await deliver(db, look('1,465', 0));
    expect(await db.questions.count()).toBe(0);
    await deliver(db, look('1,466', 0, { layoutHash: 'other' }));
    await deliver(
      db,
      connectionsLook({ connections: '1.467 Kontakte', lang: 'de', atMs: NOON_MS + HOUR_MS }),
    );
    expect(await standings(db)).toEqual(['1465 accepted', '1466 waiting', '1467 waiting']);
    expect(await db.questions.count()).toBe(2);
  });

  it('trusts for the browser, not for one account', async () => {
    const db = await freshDatabase();
    await deliver(db, look('1,465', 0));
    await answer(db, { kind: 'yes' });
    await deliver(db, look('88', 1, { viewer: { slug: 'kim-other', memberId: null } }));
    expect(await standings(db)).toEqual(['1465 accepted', '88 accepted']);
  });

  it('refuses after a no, does not ask about the same number again, and trusts nothing', async () => {
    const db = await freshDatabase();
    await deliver(db, look('77', 0));
    expect(await answer(db, { kind: 'no' })).toMatchObject({ ok: true });
    await deliver(db, look('77', 1));
    expect(await standings(db)).toEqual(['77 refused', '77 refused']);
    expect(await db.questions.count()).toBe(0);
    await deliver(db, look('1,465', 2));
    expect(await standings(db)).toContain('1465 waiting');
    expect(await db.questions.toArray()).toMatchObject([{ value: 1465 }]);
    expect(await db.readerHealth.get('connections')).toMatchObject({
      lastDenied: { metric: 'connections', layout: 'abc123' },
    });
  });

  it('stores the person’s number as typed after "No, it is …"', async () => {
    const db = await freshDatabase();
    await deliver(db, look('77', 0));
    expect(await answer(db, { kind: 'correction', value: 1465.5 })).toEqual({
      ok: false,
      reason: 'not-a-count',
    });
    expect(await answer(db, { kind: 'correction', value: 30_001 })).toEqual({
      ok: false,
      reason: 'too-many-connections',
    });
    expect(await db.questions.count()).toBe(1);
    await answer(db, { kind: 'correction', value: 1465 });
    expect(await standings(db)).toEqual(['77 refused', '1465 accepted']);
    expect(
      await db.observations
        .where('key')
        .above('')
        .filter((o) => o.source === 'typed')
        .toArray(),
    ).toMatchObject([{ day: '2026-11-24', value: 1465, confidence: 'medium', evidence: null }]);
    expect(await db.trustedLayouts.toArray()).toMatchObject([{ isTrusted: false }]);
  });

  it('answers twice as once, and refuses questions that never were', async () => {
    const db = await freshDatabase();
    await deliver(db, look('1,465', 0));
    const [question] = await db.questions.toArray();
    const settings = openSettingsStore(memoryArea());
    const context = { db, settings, nowMs: NOON_MS, utcOffsetMinutes: 0 };
    const yes = { type: 'answer', questionId: question?.id, answer: { kind: 'yes' } };
    expect(await handleCommand(context, yes)).toMatchObject({ ok: true });
    const after = await db.observations.toArray();
    expect(await handleCommand(context, { ...yes, answer: { kind: 'no' } })).toMatchObject({
      ok: true,
    });
    expect(await db.observations.toArray()).toEqual(after);
    expect(await handleCommand(context, { ...yes, questionId: 'other' })).toEqual({
      ok: false,
      reason: 'unknown-question',
    });
  });

  describe('jumps', () => {
    it('wait for a second sighting by a later visit, not by the same one', async () => {
      const db = await freshDatabase();
      await trustLayout(db);
      await deliver(db, look('1,465', 0));
      const jump = look('2,465', 1, { documentId: 'j' });
      await deliver(db, jump);
      await deliver(db, jump);
      await deliver(db, look('2,466', 1.001, { documentId: 'j' }));
      expect(await standings(db)).toEqual(['1465 accepted', '2465 waiting', '2466 waiting']);
      expect(await db.questions.toArray()).toMatchObject([
        { reason: 'jump', value: 2466, previous: 1465 },
      ]);
      await deliver(db, look('2,467', 1.01, { documentId: 'k' }));
      expect(await standings(db)).toEqual([
        '1465 accepted',
        '2465 accepted',
        '2466 accepted',
        '2467 accepted',
      ]);
      expect(await db.questions.count()).toBe(0);
    });

    it('are accepted by the same number seen again on the same day', async () => {
      const db = await freshDatabase();
      await trustLayout(db);
      await deliver(db, look('1,465', 0));
      await deliver(db, look('2,465', 0.01, { documentId: 'j' }));
      await deliver(db, look('2,465', 0.02, { documentId: 'k' }));
      expect(await standings(db)).toEqual(['1465 accepted', '2465 accepted']);
    });

    it('are accepted by a tap', async () => {
      const db = await freshDatabase();
      await trustLayout(db);
      await deliver(db, look('1,465', 0));
      await deliver(db, look('65', 0.5));
      await answer(db, { kind: 'yes' });
      expect(await standings(db)).toEqual(['1465 accepted', '65 accepted']);
    });

    it('are forgotten when the old number is back', async () => {
      const db = await freshDatabase();
      await trustLayout(db);
      await deliver(db, look('1,465', 0));
      await deliver(db, look('65', 0.5));
      await deliver(db, look('1,466', 1));
      expect(await standings(db)).toEqual(['1465 accepted', '65 waiting', '1466 accepted']);
      expect(await db.questions.count()).toBe(0);
    });

    it.each([
      [1_000, 1_200, 1, false],
      [1_000, 1_201, 1, true],
      [1_000, 799, 1, true],
      [100, 150, 1, false],
      [100, 151, 1, true],
      [1_000, 1_400, 2, false],
      [1_000, 1_401, 2, true],
      [1_000, 1_800, 400, false],
      [1_000, 1_801, 400, true],
      [1_000, 150, 400, true],
    ])('from %i to %i in %i days: %s', (from, to, days, expected) => {
      const at = (n: number, atMs: number) => ({ low: n, high: n, atMs });
      expect(isJump(at(from, NOON_MS), at(to, NOON_MS + days * DAY_MS - 1))).toBe(expected);
    });

    it('are measured between the nearest values that two bounds could stand for', () => {
      const exact = { low: 1465, high: 1465, atMs: 0 };
      const capped = { low: 500, high: null, atMs: 1 };
      expect(isJump(exact, capped)).toBe(false);
      expect(isJump(capped, { ...exact, low: 90, high: 90 })).toBe(true);
    });
  });
});
