import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import type { GoalTarget } from '../../../lib/model/goal';
import { followerMatches } from '../../../lib/scores/follower-match';

const share = (value: string, shareLow: number, more: object = {}) => ({
  day: '2026-11-01' as LocalDay,
  of: 'audience' as const,
  category: 'Seniority',
  value,
  shareLow,
  shareHigh: shareLow,
  ...more,
});
const FILE = [
  share('Senior', 0.4),
  share('Entry', 0.3),
  share('Director', 0.1),
  share('CXO', 0, { shareHigh: 0.01 }),
  share('Owner', 0.9, { day: '2025-01-01' }),
  share('Owner', 0.9, { of: 'content' }),
  share('Berlin', 0.5, { category: 'Location' }),
  share('11–50 employees', 0.2, { category: 'Company size' }),
];
const target = (dimension: GoalTarget['dimension'], ...values: string[]): GoalTarget => ({
  dimension,
  values,
  need: 'must',
  weight: 1,
});

describe('followers who match', () => {
  it.each([
    ['all listed', target('seniority', 'Senior', 'Director'), 0.5, 0.5],
    ['"< 1%" leaves 0 to .01', target('seniority', 'CXO'), 0, 0.01],
    ['one unlisted has no more than the smallest listed', target('seniority', 'VP'), 0, 0.01],
    ['a size, whatever its dash', target('companySize', '11-50'), 0.2, 0.2],
    ['an unlisted size', target('companySize', '11-50', '1'), 0.2, 0.4],
  ])('%s', (_, wanted, low, high) => {
    const [match] = followerMatches(FILE, [wanted]);
    expect(match?.low).toBeCloseTo(low, 9);
    expect(match?.high).toBeCloseTo(high, 9);
    expect(match?.day).toBe('2026-11-01');
  });

  it('are not told where the file does not list them in words we know', () => {
    expect(followerMatches(FILE, [target('function', 'Sales'), target('topic', 'SaaS')])).toEqual(
      [],
    );
    const german = [share('Berufseinsteiger', 0.4), share('Führungskraft', 0.2)];
    expect(followerMatches(german, [target('seniority', 'Entry')])).toEqual([]);
    expect(followerMatches([], [target('seniority', 'Entry')])).toEqual([]);
  });

  it('never go past what the file leaves', () => {
    const wide = [share('Senior', 0.9), share('Entry', 0.08)];
    const every = target('seniority', 'Senior', 'Director', 'VP', 'CXO', 'Partner', 'Owner');
    expect(followerMatches(wide, [every])[0]?.high).toBeCloseTo(0.92, 9);
  });
});
