import { describe, expect, it } from 'vitest';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import { addDays } from '../../../lib/model/day';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { factsAt } from '../../../lib/scores/network-facts';
import { weekSummary } from '../../../lib/scores/week-summary';
import { phraseText } from '../../../lib/words';
import { connections, facts, followers, NOW_MS, seen, TODAY } from './made-facts';
import { goalFor, listed, madePerson } from './simulated-people';

const WEEK_AGO_MS = NOW_MS - 7 * 86_400_000;
const summary = (now: NetworkFacts, goal = goalPreset('creator')) =>
  weekSummary(now, factsAt(now, WEEK_AGO_MS), goal, NOW_MS);
const text = (...args: Parameters<typeof summary>): string =>
  summary(...args)
    .phrases.map(phraseText)
    .join(' ');

const act = (personId: string, daysAgo: number) => ({
  personId,
  day: addDays(TODAY, -daysAgo),
  direction: 'inbound' as const,
  kind: 'message' as const,
  isUnanswered: true,
});

describe('the week', () => {
  const counts = [
    followers(5_661),
    followers(5_600, { daysAgo: 7 }),
    connections(3_409),
    connections(3_400, { daysAgo: 7 }),
  ];

  it('tells both counts, the balance and its place', () => {
    expect(text(facts(counts))).toBe(
      '+61 followers, +9 connections. Balance 76 → 78, still below your band.',
    );
  });

  it('tells who waits: the relevant ones as soon as it is known who matters', () => {
    const people = Array.from({ length: 40 }, (_, i) =>
      madePerson(i, { categories: { function: [i < 20 ? 'Sales' : 'Finance'] } }),
    );
    const acts = {
      acts: [act('p1', 2), act('p2', 13), act('p30', 1), act('p3', 15)],
      hasMessages: true,
    };
    const known = listed(people, {
      acts,
      observations: [followers(40), followers(40, { daysAgo: 7 })],
    });
    expect(text(known)).toContain('3 people wait for your answer (5 min).');
    expect(text(known, goalFor(['Sales']))).toContain(
      '2 relevant people wait for your answer (4 min).',
    );
  });

  it('is quiet when nothing moved beyond noise', () => {
    const still = facts([
      seen({ metric: 'followers', low: 1_150, high: 1_299, value: 1_200 }),
      seen({ metric: 'followers', low: 1_250, high: 1_349, value: 1_300, daysAgo: 7 }),
    ]);
    expect(summary(still)).toMatchObject({ kind: 'quiet', waiting: 0 });
    expect(text(still)).toBe('Nothing moved beyond noise. Nothing to do.');
  });

  it('tells nothing of a week in which nobody looked', () => {
    expect(summary(facts([])).kind).toBe('unknown');
    expect(
      summary(facts([followers(900, { daysAgo: 8 }), followers(800, { daysAgo: 20 })])).kind,
    ).toBe('unknown');
  });

  it('says over how many days when it was no week, and keeps sources apart', () => {
    expect(text(facts([followers(700), followers(500, { daysAgo: 10 })]))).toBe(
      '+200 followers in 10 days.',
    );
    expect(
      summary(facts([followers(700), followers(500, { daysAgo: 7, source: 'typed' })])).kind,
    ).toBe('unknown');
  });
});
