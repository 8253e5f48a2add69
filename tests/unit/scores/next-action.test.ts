import { describe, expect, it } from 'vitest';
import type { GoalName } from '../../../lib/model/goal';
import { GOAL_PRESETS, goalPreset } from '../../../lib/scores/goal-presets';
import { missingInputs } from '../../../lib/scores/missing-inputs';
import { nextAction } from '../../../lib/scores/next-action';
import { scoreAll } from '../../../lib/scores/score-all';
import { connections, facts, followers, hiddenConnections, NOW_MS } from './made-facts';

const NO_CONSENT = { hasConsent: false, dismissedUntilMs: {} };
const CONSENT = { hasConsent: true, dismissedUntilMs: {} };

const actionFor = (
  known: ReturnType<typeof facts>,
  context = NO_CONSENT as Parameters<typeof nextAction>[3],
  goal: GoalName = 'creator',
) =>
  nextAction(known, goalPreset(goal), scoreAll(known, goalPreset(goal), NOW_MS), context, NOW_MS);

describe('the next action', () => {
  it.each(Object.keys(GOAL_PRESETS) as GoalName[])('%s: begins with two numbers', (goal) => {
    expect(actionFor(facts([]), NO_CONSENT, goal)).toMatchObject({
      act: 'typeNumbers',
      title: { key: 'action.type.title' },
    });
  });

  it('puts a broken reader first', () => {
    const broken = facts([], {
      brokenReaders: [{ readerId: 'connections', pageId: 'connections', sinceMs: NOW_MS - 1e8 }],
    });
    expect(actionFor(broken, CONSENT)).toMatchObject({
      id: `reader:connections:${NOW_MS - 1e8}`,
      act: 'typeNumbers',
    });
  });

  it('opens My Network when LinkedIn hides the number and pages may be read', () => {
    const hidden = facts([followers(12_000), hiddenConnections()]);
    expect(actionFor(hidden, CONSENT)).toMatchObject({
      act: 'openPage',
      id: 'input:connections-exact',
    });
    expect(actionFor(hidden, NO_CONSENT)).toMatchObject({ act: 'typeNumbers' });
  });

  it('stays away for as long as it was dismissed, then comes back', () => {
    const known = facts([followers(12_000), connections(3_400)]);
    const first = actionFor(known, CONSENT)!;
    const second = actionFor(known, { ...CONSENT, dismissedUntilMs: { [first.id]: NOW_MS + 1 } });
    expect(second?.id).not.toBe(first.id);
    expect(actionFor(known, { ...CONSENT, dismissedUntilMs: { [first.id]: NOW_MS } })?.id).toBe(
      first.id,
    );
  });

  it('asks for what settles most points per minute', () => {
    const goal = goalPreset('creator');
    const known = facts([followers(12_000), connections(3_400)]);
    const needs = missingInputs(known, scoreAll(known, goal, NOW_MS), goal);
    expect(needs.map(({ pointsPerMinute }) => pointsPerMinute)).toEqual(
      needs.map(({ pointsPerMinute }) => pointsPerMinute).toSorted((a, b) => b - a),
    );
    expect(needs[0]).toMatchObject({ input: 'posts', weight: goal.weights.engagement });
  });

  it('promises nothing of a file while people cannot be sorted by it', () => {
    const counts = [followers(340), connections(340)];
    expect(actionFor(facts(counts), CONSENT, 'job-seeker')?.act).not.toBe('bringFile');
    const reference = [{ seniority: null, function: 'Sales', share: 1 }];
    expect(actionFor(facts(counts, { reference }), CONSENT, 'job-seeker')?.act).toBe('bringFile');
  });
});
