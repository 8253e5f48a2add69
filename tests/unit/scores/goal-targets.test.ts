import { describe, expect, it } from 'vitest';
import { GOAL_NAMES } from '../../../lib/model/goal';
import {
  defaultNeed,
  goalQuestion,
  NOTHING_OWN,
  suggestedTargets,
  topicWordsOf,
  withTarget,
} from '../../../lib/scores/goal-targets';

const OWN = {
  function: ['Sales'],
  seniority: ['Manager'],
  industry: ['Financial Services'],
  topic: ['Sales', 'Branding', 'SaaS', 'Music and arts'],
};
const said = (name: (typeof GOAL_NAMES)[number], own = OWN) =>
  suggestedTargets(name, own).map(({ dimension, need, values }) => [dimension, need, ...values]);

describe('targets to propose', () => {
  it('are people like oneself for a job, one’s industry for a founder, one’s topics for a creator', () => {
    const alike = [
      ['function', 'must', 'Sales'],
      ['industry', 'nice', 'Financial Services'],
    ];
    expect(said('job-seeker')).toEqual(alike);
    expect(said('general')).toEqual(alike);
    expect(said('founder')).toEqual([
      ['industry', 'must', 'Financial Services'],
      ['seniority', 'nice', 'CXO', 'Owner', 'Partner'],
    ]);
    expect(said('creator')).toEqual([['topic', 'must', 'Sales', 'Branding', 'SaaS']]);
  });

  it('fall back on industry, then topics', () => {
    const without = { ...OWN, function: [] };
    expect(said('general', without)).toEqual([['industry', 'must', 'Financial Services']]);
    expect(said('general', { ...without, industry: [] })[0]?.[0]).toBe('topic');
  });

  it('are asked for where one’s own profile does not say whom the goal is for', () => {
    for (const name of ['recruiter', 'seller', 'marketer'] as const) {
      expect(said(name)).toEqual([]);
      expect(goalQuestion(name).about).not.toBe('own');
    }
    for (const name of GOAL_NAMES) expect(suggestedTargets(name, NOTHING_OWN)).toEqual([]);
  });

  it('hold a must wherever they hold anything', () => {
    for (const name of GOAL_NAMES) {
      const targets = suggestedTargets(name, OWN);
      expect(targets.length === 0 || targets.some(({ need }) => need === 'must')).toBe(true);
    }
  });
});

describe('editing targets', () => {
  it('keeps one target a dimension and none without values', () => {
    const sales = withTarget([], 'function', ['Sales'], 'must');
    const both = withTarget(sales, 'seniority', ['VP'], 'nice', 2);
    expect(both).toHaveLength(2);
    expect(withTarget(both, 'function', [], 'must').map(({ dimension }) => dimension)).toEqual([
      'seniority',
    ]);
    expect(withTarget(both, 'function', ['Legal'], 'nice')).toContainEqual({
      dimension: 'function',
      values: ['Legal'],
      need: 'nice',
      weight: 1,
    });
    expect(defaultNeed('seller', 'seniority')).toBe('must');
    expect(defaultNeed('founder', 'seniority')).toBe('nice');
    expect(defaultNeed('general', 'location')).toBe('nice');
    expect(topicWordsOf([{ targets: withTarget(both, 'topic', ['a', 'b'], 'must') }])).toEqual([
      'a',
      'b',
    ]);
  });
});
