import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../../lib/model/day';
import { ENGAGEMENT_LEVELS } from '../../../lib/model/sorted-person';
import {
  ENGAGEMENT_LEVEL,
  engagementBasis,
  engagementLevel,
  engagementPoints,
  type LevelAct,
} from '../../../lib/scores/engagement-level';

const TODAY = '2026-11-20' as LocalDay;
const act = (kind: LevelAct['kind'], daysAgo: number, direction: LevelAct['direction']) => ({
  kind,
  direction,
  day: addDays(TODAY, -daysAgo),
});
const anyAct = fc
  .tuple(
    fc.constantFrom(...(Object.keys(ENGAGEMENT_LEVEL.points) as LevelAct['kind'][])),
    fc.integer({ min: 0, max: 2_000 }),
    fc.constantFrom('inbound' as const, 'outbound' as const),
  )
  .map((given) => act(...given));

describe('engagement level', () => {
  it.each<[string, LevelAct[], string]>([
    ['nobody came', [], 'none'],
    ['only the person wrote', [act('message', 1, 'outbound')], 'none'],
    ['an old message', [act('message', 900, 'inbound')], 'aware'],
    ['one message today', [act('message', 0, 'inbound')], 'occasional'],
    ['a chat on one day', Array<LevelAct>(30).fill(act('message', 0, 'inbound')), 'occasional'],
    ['three talks', [0, 5, 9].map((d) => act('message', d, 'inbound')), 'active'],
    [
      'a recommendation, talks and endorsements',
      [
        act('recommendation', 30, 'inbound'),
        ...[0, 9, 20].map((d) => act('message', d, 'inbound')),
        act('endorsement', 3, 'inbound'),
      ],
      'advocate',
    ],
  ])('%s: %s', (_, acts, level) => {
    expect(engagementLevel(engagementPoints(acts, TODAY))).toBe(level);
  });

  it('never falls with one more act, never rises with time, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), anyAct, fc.nat(400), (acts, more, days) => {
        const rank = (list: LevelAct[], today = TODAY) =>
          ENGAGEMENT_LEVELS.indexOf(engagementLevel(engagementPoints(list, today)));
        expect(rank([...acts, more])).toBeGreaterThanOrEqual(rank(acts));
        expect(rank([...acts].reverse())).toBe(rank(acts));
        expect(rank(acts, addDays(TODAY, days))).toBeLessThanOrEqual(rank(acts));
      }),
    );
  });

  it('is called by what it rests on', () => {
    expect(engagementBasis([])).toBeNull();
    expect(engagementBasis([act('message', 1, 'outbound')])).toBe('interactions');
    expect(engagementBasis([act('reaction', 1, 'outbound')])).toBe('interactions');
    expect(engagementBasis([act('comment', 1, 'inbound')])).toBe('interactionsAndPosts');
  });
});
