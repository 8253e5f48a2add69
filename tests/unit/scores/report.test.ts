import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../../lib/model/day';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { reportDays, reportOf, weekName } from '../../../lib/scores/report';
import { connections, facts, followers, NOW_MS, TODAY } from './made-facts';

const WEEK = { from: addDays(TODAY, -7), to: TODAY };
const reported = (...given: Parameters<typeof facts>) =>
  reportOf(facts(...given), goalPreset('creator'), null, WEEK, NOW_MS);

describe('the days of a report', () => {
  it('understands weeks, months and spans', () => {
    expect(reportDays('2026-W47')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(reportDays('2026-W01')).toEqual({ from: '2025-12-29', to: '2026-01-04' });
    expect(reportDays('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(reportDays('2026-11-02..2026-11-20')).toEqual({ from: '2026-11-02', to: '2026-11-20' });
    for (const wrong of ['', '2026-W60', '2026-13', '2026-11-20..2026-11-02', '<b>']) {
      expect(reportDays(wrong)).toBeNull();
    }
  });

  it('gives every day the week that holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const day = addDays('1990-01-01' as LocalDay, n);
        const days = reportDays(weekName(day));
        expect(days && days.from <= day && day <= days.to).toBe(true);
      }),
    );
  });
});

describe('a report', () => {
  it('tells both ends of a week, and whether they differ beyond rounding', () => {
    const report = reported([
      followers(1_000, { daysAgo: 8 }),
      followers(1_040),
      connections(800, { daysAgo: 8 }),
      connections(790, { high: 810, value: 805 }),
    ]);
    expect(report.counts.map(({ change, isBeyondNoise }) => ({ change, isBeyondNoise }))).toEqual([
      { change: 40, isBeyondNoise: true },
      { change: 5, isBeyondNoise: false },
    ]);
    const balance = report.scores.find(({ name }) => name === 'balance');
    expect(balance?.before.value).not.toBeNull();
    expect(balance?.after.value).toBeGreaterThan(balance?.before.value ?? 100);
  });

  it('says nothing of a change when nobody looked near the first day', () => {
    const report = reported([followers(1_000, { daysAgo: 40 }), followers(1_040)]);
    expect(report.counts[0]).toMatchObject({ before: null, change: null });
    expect(report).toMatchObject({ newConnections: null, cameForward: null, posts: 0 });
  });

  it('counts what happened inside the days only', () => {
    const person = (id: string, connectedOn: LocalDay) => ({
      id,
      state: 'present' as const,
      connectedOn,
      company: '',
      hasTitle: false,
      hasEmail: false,
      categories: {},
      isVouchedFor: false,
    });
    const report = reported([], {
      people: [person('in', addDays(TODAY, -3)), person('before', addDays(TODAY, -30))],
      acts: {
        hasMessages: true,
        acts: [
          {
            personId: 'in',
            day: TODAY,
            direction: 'inbound',
            kind: 'message',
            isUnanswered: false,
          },
          {
            personId: 'in',
            day: TODAY,
            direction: 'outbound',
            kind: 'message',
            isUnanswered: false,
          },
        ],
      },
    });
    expect(report).toMatchObject({ newConnections: 1, newRelevant: null, cameForward: 1 });
  });
});
