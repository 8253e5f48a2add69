import { expect, it } from 'vitest';
import { lookBefore, type Look } from '../../../entrypoints/dashboard/last-look';
import { memoryArea } from '../background/memory-area';

const DAY_MS = 86_400_000;
const NOON_MS = new Date(2026, 10, 20, 12).getTime();
const browserOf = (local: object) => ({ storage: { local } }) as never;
const seen = (accountId: string, days: number, balance: number) => ({
  accountId,
  goal: 'creator',
  atMs: NOON_MS + days * DAY_MS,
  scores: { balance: { value: balance } } satisfies Look['scores'],
});

it('holds a day against the day before that was looked at', async () => {
  const browser = browserOf(memoryArea());
  expect(await lookBefore(browser, seen('a', 0, 70))).toBeNull();
  expect(await lookBefore(browser, seen('a', 0.1, 71))).toMatchObject({
    scores: { balance: { value: 70 } },
  });
  for (const days of [1, 1.1]) {
    expect(await lookBefore(browser, seen('a', days, 72))).toMatchObject({
      scores: { balance: { value: 70 } },
    });
  }
});

it('remembers each of several accounts that are looked at in turn', async () => {
  const browser = browserOf(memoryArea());
  await lookBefore(browser, seen('a', 0, 70));
  await lookBefore(browser, seen('b', 0, 20));
  expect(await lookBefore(browser, seen('a', 1, 75))).toMatchObject({
    scores: { balance: { value: 70 } },
  });
  expect(await lookBefore(browser, seen('b', 1, 25))).toMatchObject({
    scores: { balance: { value: 20 } },
  });
});

it('knows nothing of another goal, and goes on from what an earlier version kept', async () => {
  const latest: Look = { atMs: NOON_MS, scores: { balance: { value: 70 } } };
  const lastLook = { accountId: 'a', goal: 'creator', latest, before: null };
  const area = memoryArea({ lastLook });
  expect(await lookBefore(browserOf(area), { ...seen('a', 1, 75), goal: 'seller' })).toBeNull();
  const kept = memoryArea({ lastLook });
  expect(await lookBefore(browserOf(kept), seen('a', 1, 75))).toMatchObject(latest);
});

it('keeps no more accounts than anybody has', async () => {
  const area = memoryArea();
  for (let i = 0; i < 40; i++) await lookBefore(browserOf(area), seen(`account-${i}`, 0, 50));
  expect(JSON.stringify(await area.get(['lastLook'])).length).toBeLessThan(5_000);
});
