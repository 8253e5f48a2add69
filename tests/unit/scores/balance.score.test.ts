import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalName } from '../../../lib/model/goal';
import { scoreBalance } from '../../../lib/scores/balance.score';
import { GOAL_PRESETS, goalPreset } from '../../../lib/scores/goal-presets';
import { connections, facts, followers, hiddenConnections, NOW_MS, seen } from './made-facts';

const GOALS = Object.keys(GOAL_PRESETS) as GoalName[];
const balanceOf = (goal: GoalName, f: number, c: number) =>
  scoreBalance(facts([followers(f), connections(c)]), goalPreset(goal), NOW_MS);
const points = (goal: GoalName, f: number, c: number): number => balanceOf(goal, f, c).value!;

describe('reference points of exact counts', () => {
  it.each<[GoalName, number, number, number]>([
    ['creator', 12_000, 3_400, 100],
    ['creator', 3_600, 3_400, 23],
    ['creator', 200_000, 3_400, 29],
    ['seller', 8_100, 8_100, 99],
    ['seller', 30_000, 8_100, 43],
    ['job-seeker', 340, 340, 100],
    ['recruiter', 90_000, 30_000, 100],
    ['recruiter', 90_000, 28_000, 89],
  ])('%s, %i followers, %i connections → %i', (goal, f, c, expected) => {
    const score = balanceOf(goal, f, c);
    expect(Math.round(score.value!)).toBe(expected);
    expect(score.high! - score.low!).toBe(0);
    expect(score).toMatchObject({ printed: true, confidence: 'high' });
  });

  it('eases the cap by the highest count of the last year, not only by the latest', () => {
    const once = [followers(90_000), connections(28_000), connections(30_000, { daysAgo: 200 })];
    expect(scoreBalance(facts(once), goalPreset('recruiter'), NOW_MS).value).toBe(100);
    const longAgo = [followers(90_000), connections(28_000), connections(30_000, { daysAgo: 400 })];
    expect(Math.round(scoreBalance(facts(longAgo), goalPreset('recruiter'), NOW_MS).value!)).toBe(
      89,
    );
  });

  it('says from 16 to 100 for a creator behind "500+"', () => {
    const score = scoreBalance(
      facts([followers(12_000), hiddenConnections()]),
      goalPreset('creator'),
      NOW_MS,
    );
    expect([Math.floor(score.low!), score.high]).toEqual([16, 100]);
    expect(score).toMatchObject({ printed: false, confidence: 'none' });
    expect(score.missing[0]).toBe('connections-exact');
    expect(score.reasons[0]).toEqual({
      key: 'score.balance.hidden',
      params: { followers: 12_000, low: 16, high: 100 },
    });
  });
});

describe('not enough data', () => {
  const general = goalPreset('general');
  it.each([
    ['nothing', [], ['followers', 'connections'], 'score.balance.empty'],
    ['followers only', [followers(900)], ['connections'], 'score.balance.noConnections'],
    ['connections only', [connections(900)], ['followers'], 'score.balance.noFollowers'],
    ['19 connections', [followers(900), connections(19)], [], 'score.balance.small'],
    ['19 followers', [followers(19), connections(19)], [], 'score.balance.small'],
    [
      'counts that contradict each other',
      [followers(400), hiddenConnections()],
      ['connections-exact', 'followers'],
      'score.balance.contradiction',
    ],
  ])('%s', (_, observations, missing, key) => {
    const score = scoreBalance(facts(observations), general, NOW_MS);
    expect(score).toMatchObject({ value: null, low: null, high: null, printed: false, missing });
    expect(score.reasons.map((reason) => reason.key)).toEqual([key]);
  });

  it('20 of each are enough', () => {
    expect(points('general', 20, 20)).toBe(100);
  });
});

describe('the grid of followers and connections', () => {
  const ratios = Array.from({ length: 121 }, (_, i) => 10 ** (i / 30 - 1)); // a tenth to a thousand

  it.each(GOALS)('%s: unimodal in F and in C', (goal) => {
    for (const c of [20, 99, 480, 3_400, 12_000, 23_000, 27_000, 29_500, 30_000]) {
      expectUnimodal(ratios.map((r) => points(goal, Math.max(20, Math.round(c * r)), c)));
    }
    for (const f of [20, 700, 12_000, 90_000, 2_000_000]) {
      const counts = Array.from({ length: 200 }, (_, i) => Math.round(20 * 1_500 ** (i / 199)));
      expectUnimodal(counts.map((c) => points(goal, f, c)));
    }
  });

  it.each(GOALS)(
    '%s: one percent of connections moves it by 3.5 points at most, 5.5 near the cap',
    (goal) => {
      let most = 0;
      let mostNearCap = 0;
      for (const c of [100, 1_000, 8_000, 23_000, 24_200, 26_000, 28_000, 29_000, 29_700]) {
        for (const r of ratios) {
          const f = Math.round(c * r);
          if (f < 20) continue;
          const step = Math.abs(points(goal, f, c) - points(goal, f, Math.round(c * 1.01)));
          if (c * 1.01 <= 24_000) most = Math.max(most, step);
          else mostNearCap = Math.max(mostNearCap, step);
        }
      }
      expect(most).toBeLessThanOrEqual(3.5);
      expect(mostNearCap).toBeLessThanOrEqual(5.5);
    },
  );

  it('ten times both counts changes nothing while the cap is far', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GOALS),
        fc.integer({ min: 20, max: 100_000 }),
        fc.integer({ min: 20, max: 2_400 }),
        (goal, f, c) => {
          expect(points(goal, f * 10, c * 10)).toBeCloseTo(points(goal, f, c), 9);
        },
      ),
    );
  });
});

function expectUnimodal(values: readonly number[]): void {
  let falling = false;
  for (let i = 1; i < values.length; i += 1) {
    const step = values[i]! - values[i - 1]!;
    if (step < -1e-9) falling = true;
    if (falling) expect(step).toBeLessThan(1e-9);
  }
}

describe('ranges', () => {
  const bounded = fc.record({
    goal: fc.constantFrom(...GOALS),
    f: fc.integer({ min: 20, max: 200_000 }),
    fSlack: fc.double({ min: 0, max: 0.2, noNaN: true }),
    c: fc.integer({ min: 20, max: 30_000 }),
    cSlack: fc.double({ min: 0, max: 0.2, noNaN: true }),
    fAge: fc.integer({ min: 0, max: 400 }),
    cAge: fc.integer({ min: 0, max: 400 }),
  });

  it('hold the point, stay in 0–100, and hold every pair of counts inside the bounds', () => {
    fc.assert(
      fc.property(bounded, fc.double({ min: 0, max: 1, noNaN: true }), (n, at) => {
        const fHigh = Math.floor(n.f * (1 + n.fSlack));
        const cHigh = Math.min(30_000, Math.floor(n.c * (1 + n.cSlack)));
        const score = scoreBalance(
          facts([
            followers(n.f, { high: fHigh, daysAgo: n.fAge }),
            connections(n.c, { high: cHigh, daysAgo: n.cAge }),
          ]),
          goalPreset(n.goal),
          NOW_MS,
        );
        if (score.value === null) return;
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.high).toBeLessThanOrEqual(100);
        expect(score.low).toBeLessThanOrEqual(score.value);
        expect(score.high).toBeGreaterThanOrEqual(score.value);
        const f = Math.round(n.f + at * (fHigh - n.f));
        const c = Math.round(n.c + (1 - at) * (cHigh - n.c));
        if (c > 1.1 * f) return;
        expect(points(n.goal, f, c)).toBeGreaterThanOrEqual(score.low! - 1e-9);
        expect(points(n.goal, f, c)).toBeLessThanOrEqual(score.high! + 1e-9);
      }),
    );
  });

  it('"500+" is never narrowed: any connections from 500 up to 1.1 times the followers stay possible', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GOALS),
        fc.integer({ min: 500, max: 300_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (goal, f, at) => {
          const score = scoreBalance(
            facts([followers(f), hiddenConnections()]),
            goalPreset(goal),
            NOW_MS,
          );
          const most = Math.min(30_000, Math.floor(1.1 * f));
          const c = Math.round(500 + at * (most - 500));
          expect(points(goal, f, c)).toBeGreaterThanOrEqual(score.low! - 1e-9);
          expect(points(goal, f, c)).toBeLessThanOrEqual(score.high! + 1e-9);
        },
      ),
    );
  });

  it('followers without an upper bound leave the way down open', () => {
    const score = scoreBalance(
      facts([seen({ metric: 'followers', low: 2_000, high: null }), connections(1_000)]),
      goalPreset('creator'),
      NOW_MS,
    );
    expect([score.low, score.high]).toEqual([0, 100]);
    expect(score.missing[0]).toBe('followers');
  });
});

describe('confidence', () => {
  const general = goalPreset('general');
  it.each([
    ['fresh and exact', [followers(500), connections(450)], 'high'],
    ['typed', [followers(500, { source: 'typed' }), connections(450)], 'medium'],
    ['older than 30 days', [followers(500, { daysAgo: 31 }), connections(450)], 'medium'],
    [
      'from a file of 89 days',
      [followers(500), connections(450, { source: 'file', daysAgo: 89 })],
      'high',
    ],
  ])('%s', (_, observations, confidence) => {
    expect(scoreBalance(facts(observations), general, NOW_MS).confidence).toBe(confidence);
  });
});
