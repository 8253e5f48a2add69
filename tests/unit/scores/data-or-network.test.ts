import { describe, expect, it } from 'vitest';
import { scoreBalance } from '../../../lib/scores/balance.score';
import { movement, movementPhrase } from '../../../lib/scores/data-or-network';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { factsAt } from '../../../lib/scores/network-facts';
import { connections, facts, followers, NOW_MS } from './made-facts';

const DAY = 86_400_000;
const creator = goalPreset('creator');
const balance = (known: ReturnType<typeof facts>, atMs: number) =>
  scoreBalance(known, creator, atMs);

describe('data or network?', () => {
  const week = [followers(5_000, { daysAgo: 7 }), connections(3_400, { daysAgo: 7 })];
  const lastWeekMs = NOW_MS - 7 * DAY;
  const old = { score: balance(facts(week), lastWeekMs), atMs: lastWeekMs };

  it('a number that came to light about the past is data', () => {
    const file = { ...connections(4_400, { daysAgo: 7, source: 'file' }), day: week[0]!.day };
    const known = facts([followers(5_000, { daysAgo: 7 }), file]);
    const moved = movement(balance, old, known, NOW_MS)!;
    expect(Math.abs(moved.fromData)).toBeGreaterThan(10);
    expect(Math.abs(moved.fromNetwork)).toBeLessThan(1);
    expect(movementPhrase('balance', moved)?.params.why).toBe('data');
  });

  it('a number of today is the network', () => {
    const known = facts([...week, followers(6_000), connections(3_410)]);
    const moved = movement(balance, old, known, NOW_MS)!;
    expect(moved.fromData).toBe(0);
    expect(moved.before + moved.fromData + moved.fromNetwork).toBeCloseTo(moved.after, 9);
    expect(movementPhrase('balance', moved)?.params.why).toBe('network');
  });

  it('says nothing when nothing moved, or there is no number', () => {
    expect(movementPhrase('balance', movement(balance, old, facts(week), lastWeekMs)!)).toBeNull();
    expect(movement(balance, old, facts([followers(6_000)]), NOW_MS)).toBeNull();
  });

  it('cuts facts at an instant: what happened later is gone, what a later file tells of earlier stays', () => {
    const file = {
      ...connections(3_300, { daysAgo: 20, source: 'file' }),
      capturedAtMs: NOW_MS,
      lastSeenAtMs: NOW_MS,
    };
    const cut = factsAt(facts([...week, followers(6_000), file]), lastWeekMs);
    expect(cut.observations.map(({ value }) => value)).toEqual([5_000, 3_400, 3_300]);
  });
});
