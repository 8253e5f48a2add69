import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  freshBackground,
  giveCommand,
  typedCounts,
  viewOf,
  type FreshBackground,
} from './fresh-background';
import {
  card,
  connectionsLook,
  contents,
  DAY_MS,
  deliver,
  KIM,
  NOON_MS,
  trustLayout,
} from './ingest-support';

let background: FreshBackground;
let db: FreshBackground['db'];
let area: FreshBackground['area'];
let settings: FreshBackground['settings'];

beforeEach(async () => {
  background = await freshBackground();
  ({ db, area, settings } = background);
});

const command = (message: unknown, nowMs?: number) => giveCommand(background, message, nowMs);
const view = (nowMs?: number) => viewOf(background, nowMs);

describe('typed numbers', () => {
  it('make an unnamed account, dated today, and a balance', async () => {
    expect(await command(typedCounts(12_000, 3_400))).toEqual({ ok: true, value: undefined });
    expect(await db.accounts.toArray()).toMatchObject([
      { origin: 'typed', aliases: [], label: '' },
    ]);
    expect(await view()).toMatchObject({
      account: { origin: 'typed' },
      followers: { value: 12_000, source: 'typed', confidence: 'medium' },
      connections: { value: 3_400 },
      balance: { printed: true },
    });
  });

  it.each([
    [typedCounts(null, null), 'no-counts'],
    [typedCounts(-1, null), 'not-a-count'],
    [typedCounts(1.5, null), 'not-a-count'],
    [typedCounts(null, 30_001), 'too-many-connections'],
    [typedCounts(10, 10, { day: '2026-11-24' }), 'not-a-day'],
    [typedCounts(10, 10, { day: '2001-01-01' }), 'not-a-day'],
    [typedCounts(10, 10, { day: '2026-02-30' }), 'not-a-day'],
    [typedCounts(10, 10, { id: '' }), 'invalid'],
    [{ ...typedCounts(10, 10), followers: '10' }, 'invalid'],
    [{ type: 'consentGiven' }, 'invalid'],
    [null, 'invalid'],
  ])('are refused with a reason and change nothing: %j', async (message, reason) => {
    const before = await contents(db);
    expect(await command(message)).toEqual({ ok: false, reason });
    expect(await contents(db)).toEqual(before);
    expect(area.items).toEqual({});
  });

  it('are taken once when sent again, and 30,000 connections and 0 followers are numbers', async () => {
    const message = typedCounts(0, 30_000);
    await command(message);
    const once = await contents(db);
    await command(message);
    expect(await contents(db)).toEqual(once);
    expect((await db.observations.toArray()).map(({ value }) => value).sort()).toEqual([0, 30_000]);
  });

  it('take the day they are given for', async () => {
    await command(typedCounts(100, null, { day: '2026-10-01' }));
    expect(await db.observations.toArray()).toMatchObject([{ day: '2026-10-01' }]);
  });

  it('go to the account on show', async () => {
    await deliver(db, connectionsLook());
    await command(typedCounts(2_000, null));
    expect(await db.accounts.count()).toBe(1);
    expect(await view()).toMatchObject({ followers: { value: 2_000 }, question: { value: 1465 } });
  });
});

describe('unnamed numbers and a proved account', () => {
  beforeEach(async () => {
    await command(typedCounts(2_000, 1_400));
    await trustLayout(db);
    await deliver(db, connectionsLook());
  });

  it('are asked about, never joined silently', async () => {
    expect(await db.accounts.count()).toBe(2);
    expect(await view()).toMatchObject({
      accountCount: 2,
      question: { kind: 'joinAccount', slug: 'robin-sample' },
    });
  });

  it('become one after a yes', async () => {
    const { question } = await view();
    expect(
      await command({
        type: 'answer',
        questionId: question?.id,
        answer: { kind: 'correction', value: 1 },
      }),
    ).toEqual({ ok: false, reason: 'invalid' });
    await command({ type: 'answer', questionId: question?.id, answer: { kind: 'yes' } });
    expect(await view()).toMatchObject({
      account: { label: 'robin-sample', origin: 'page' },
      accountCount: 1,
      followers: { value: 2_000 },
      connections: { value: 1_465 },
      question: null,
    });
  });

  it('stay apart after a no, and are not asked about again', async () => {
    const { question } = await view();
    await command({ type: 'answer', questionId: question?.id, answer: { kind: 'no' } });
    await deliver(db, connectionsLook({ atMs: NOON_MS + DAY_MS }));
    expect(await db.questions.count()).toBe(0);
    expect(await db.accounts.count()).toBe(2);
  });
});

describe('accounts', () => {
  beforeEach(async () => {
    await trustLayout(db);
    await deliver(db, connectionsLook({ people: [card('alex-one'), card('alex-two')] }));
    await deliver(
      db,
      connectionsLook({
        viewer: KIM,
        atMs: NOON_MS + 1,
        connections: '88 connections',
        people: [card('alex-one')],
      }),
      2,
    );
  });

  const idOf = async (slug: string) =>
    (await db.accounts.where('aliases').equals(`slug:${slug}`).first())?.id ?? '';

  it('show the one that was proved last, until the person chooses', async () => {
    expect((await view()).account?.label).toBe('kim-other');
    await command({ type: 'switchAccount', accountId: await idOf('robin-sample') });
    expect((await view()).account?.label).toBe('robin-sample');
    expect(await command({ type: 'switchAccount', accountId: 'nobody' })).toMatchObject({
      reason: 'unknown-account',
    });
  });

  it('carry the person’s own name', async () => {
    await command({ type: 'renameAccount', accountId: await idOf('kim-other'), label: '  Work ' });
    expect((await view()).account?.label).toBe('Work');
    await command({ type: 'renameAccount', accountId: await idOf('kim-other'), label: '' });
    expect((await view()).account?.label).toBe('kim-other');
  });

  it('are merged when the person says so, doubling nothing', async () => {
    const [from, into] = [await idOf('kim-other'), await idOf('robin-sample')];
    await command({ type: 'switchAccount', accountId: from });
    const merge = { type: 'mergeAccounts', fromAccountId: from, intoAccountId: into };
    expect(await command(merge)).toMatchObject({ ok: true });
    expect(await db.people.count()).toBe(2);
    expect(await db.accounts.count()).toBe(1);
    expect((await settings.read()).activeAccountId).toBe(into);
    const text = JSON.stringify(await contents(db));
    expect(text).not.toContain(from);
    expect(await command(merge)).toMatchObject({ ok: true });
    expect(JSON.stringify(await contents(db))).toBe(text);
    expect(await command({ ...merge, fromAccountId: into })).toMatchObject({ reason: 'invalid' });
  });
});

describe('stored numbers', () => {
  it('are corrected on their own day, the old one kept with the reason', async () => {
    await trustLayout(db);
    await deliver(db, connectionsLook());
    const [before] = await db.observations.toArray();
    const correct = { type: 'correctObservation', key: before?.key, value: 1_400, reason: 'typo' };
    expect(await command(correct, NOON_MS + 5 * DAY_MS)).toMatchObject({ ok: true });
    await command(correct, NOON_MS + 6 * DAY_MS);
    expect(await db.observationEdits.toArray()).toMatchObject([{ before, reason: 'typo' }]);
    expect((await db.observations.toArray()).map((o) => [o.value, o.standing, o.day])).toEqual(
      expect.arrayContaining([
        [1_465, 'refused', '2026-11-23'],
        [1_400, 'accepted', '2026-11-23'],
      ]),
    );
    await deliver(db, connectionsLook({ atMs: NOON_MS + 60_000 }));
    expect((await db.observations.get(before?.key ?? ''))?.standing).toBe('refused');
  });

  it('are removed for good, and can be typed again', async () => {
    await command(typedCounts(500, null));
    const [before] = await db.observations.toArray();
    await command({ type: 'removeObservation', key: before?.key, reason: '' });
    expect(await view()).toMatchObject({ followers: null });
    await command(typedCounts(500, null));
    expect(await view()).toMatchObject({ followers: { value: 500 } });
    expect(await command({ type: 'removeObservation', key: 'x', reason: '' })).toMatchObject({
      reason: 'unknown-observation',
    });
  });

  it('come back as they were when a removal is taken back, and nothing notes it any more', async () => {
    await command(typedCounts(500, null));
    const [before] = await db.observations.toArray();
    await command({ type: 'removeObservation', key: before?.key, reason: 'oops' });
    const [noted] = await db.observationEdits.toArray();
    const putBack = { type: 'putBackObservation', id: noted?.id };
    expect(await command(putBack)).toEqual({ ok: true, value: undefined });
    expect(await view()).toMatchObject({ followers: { value: 500 } });
    expect(await db.observations.toArray()).toEqual([before]);
    expect(await db.observationEdits.toArray()).toEqual([]);
    expect(await command(putBack)).toMatchObject({ ok: true });
    expect(await db.observations.toArray()).toEqual([before]);
  });

  it('that were corrected are not put back as if they had been removed', async () => {
    await command(typedCounts(500, null));
    const [before] = await db.observations.toArray();
    await command({ type: 'correctObservation', key: before?.key, value: 510, reason: '' });
    const [noted] = await db.observationEdits.toArray();
    await command({ type: 'putBackObservation', id: noted?.id });
    expect(await view()).toMatchObject({ followers: { value: 510 } });
    expect(await db.observationEdits.toArray()).toEqual([noted]);
  });
});

describe('any message', () => {
  it('is answered without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (message) => {
        expect(await command(message)).toEqual({ ok: false, reason: 'invalid' });
      }),
      { numRuns: 200 },
    );
  });

  it('sets the goal and remembers that it was chosen', async () => {
    await command({ type: 'setGoal', goal: 'creator' });
    expect(await settings.read()).toMatchObject({ goal: 'creator', goalChosen: true });
    expect(await view()).toMatchObject({ goal: 'creator', band: { low: 0.5, high: 0.95 } });
    expect(await command({ type: 'setGoal', goal: 'king' })).toMatchObject({ reason: 'invalid' });
  });
});
