import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import type { NetworkFacts, ScoredPerson } from '../../../lib/model/network-facts';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { reviewList, type ReviewMark } from '../../../lib/segments/review';
import { factsWithout, scoresWithout } from '../../../lib/segments/without-people';
import { connections, facts, followers, NOW_MS, TODAY } from '../scores/made-facts';
import { madePerson } from '../scores/simulated-people';
import { person } from './invented-people';

const GOAL = {
  ...goalPreset('seller'),
  targets: [{ dimension: 'function', values: ['Sales'], need: 'must', weight: 0 }] as const,
};
const OLD = addDays(TODAY, -4 * 366);

/** Somebody of four years ago whom nothing speaks for and whose function is not the goal's. */
const quiet = (id: string, more: Partial<SortedPerson> = {}): SortedPerson =>
  person({
    id,
    company: 'Kelp',
    connectedOn: OLD,
    categories: { function: ['Legal'] },
    relevance: 0,
    ...more,
  });

const scored = ({ id, company, title, connectedOn, state, hasEmail }: SortedPerson): ScoredPerson =>
  madePerson(0, { id, company, hasTitle: title !== '', connectedOn, state, hasEmail });

const MESSAGES = { acts: [], hasMessages: true } as const;
const known = (people: SortedPerson[], more: Partial<NetworkFacts> = {}): NetworkFacts =>
  facts([followers(3_000), connections(people.length)], {
    people: people.map(scored),
    acts: MESSAGES,
    ...more,
  });

const review = (
  people: SortedPerson[],
  more: Partial<NetworkFacts> = {},
  marks = new Map<string, ReviewMark>(),
) => reviewList(people, known(people, more), GOAL, marks, NOW_MS);

const signs = (who: SortedPerson, more: Partial<NetworkFacts> = {}) => {
  const { again, keep } = review([who], more);
  return [...again, ...keep][0]?.signs ?? [];
};

describe('the review list', () => {
  it('asks to look again at somebody silent for years who does not fit the goal', () => {
    const [entry] = review([quiet('a')]).again;
    expect(entry).toMatchObject({ signs: ['silent', 'notRelevant'], silentYears: 4, mark: null });
  });

  it.each<[string, Partial<SortedPerson>, Partial<NetworkFacts>]>([
    ['one sign alone', { relevance: 0.4 }, {}],
    ['silence while messages are not known', {}, { acts: { acts: [], hasMessages: false } }],
    ['silence without any acts', {}, { acts: null }],
    ['somebody connected lately', { connectedOn: addDays(TODAY, -300) }, {}],
    ['somebody written to last year', { lastActDay: addDays(TODAY, -300) }, {}],
    ['a guess at who they are', { categories: {} }, {}],
    ['a goal that nobody set', { relevance: null }, {}],
    ['a follower', { relations: ['follower'] }, {}],
    ['somebody gone', { state: 'gone' }, {}],
  ])('does not ask about %s', (_, who, more) => {
    expect(signs(quiet('a', who), more)).toEqual([]);
  });

  it.each<[string, Partial<SortedPerson>, Partial<NetworkFacts>]>([
    ['safelist', { isSafe: true }, {}],
    ['email', { hasEmail: true }, {}],
    [
      'cameForward',
      {},
      {
        acts: {
          ...MESSAGES,
          acts: [
            { personId: 'a', day: OLD, direction: 'inbound', kind: 'message', isUnanswered: false },
          ],
        },
      },
    ],
  ])('keeps with a reason: %s', (backing, who, more) => {
    const { again, keep } = review([quiet('a', who)], more);
    expect(again).toEqual([]);
    expect(keep[0]?.backing).toEqual([backing]);
  });

  it('counts what was looked at in this half year and forgets the round before', () => {
    const mark = (daysAgo: number): ReviewMark => ({
      verdict: 'later',
      markedAtMs: NOW_MS - daysAgo * 86_400_000,
    });
    const marks = new Map([
      ['a', mark(10)],
      ['b', mark(200)],
    ]);
    const list = review([quiet('a'), quiet('b'), quiet('c')], {}, marks);
    expect(list.done).toBe(1);
    expect(list.again.map((entry) => entry.mark?.verdict ?? null)).toEqual(['later', null, null]);
  });

  it('sets closed accounts apart: there is nothing to decide about them', () => {
    const list = review([quiet('a'), quiet('shut', { state: 'closed', name: '' })]);
    expect(list.closed.map(({ id }) => id)).toEqual(['shut']);
    expect(list.connections).toBe(1);
  });

  it('does not care about names, addresses and titles', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.string()), (name, headline, slug) => {
        expect(signs(quiet('a', { name, headline, slug, title: 'x' }))).toEqual(
          signs(quiet('a', { title: 'x' })),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('what removing would do', () => {
  const people = Array.from({ length: 60 }, (_, i) => quiet(`p${i}`));
  const all = known(people);

  it('takes the people out of counts and lists, and nobody follows less', () => {
    const less = factsWithout(all, new Set(['p0', 'p1', 'nobody']));
    expect(less.people).toHaveLength(58);
    expect(less.observations.map(({ metric, value }) => [metric, value])).toEqual([
      ['followers', 3_000],
      ['connections', 58],
    ]);
    expect(factsWithout(all, new Set())).toBe(all);
  });

  it('drops as many days from the list as people, one each', () => {
    const list = { day: TODAY, openRows: 60, allRows: 61, connectedOn: people.map(() => OLD) };
    const less = factsWithout({ ...all, connectionsList: list }, new Set(['p0', 'p1']));
    expect(less.connectionsList).toMatchObject({ openRows: 58, allRows: 59 });
    expect(less.connectionsList?.connectedOn).toHaveLength(58);
  });

  it('is told by the scores themselves', () => {
    const changes = scoresWithout(
      all,
      new Set(people.slice(0, 30).map(({ id }) => id)),
      GOAL,
      NOW_MS,
    );
    const balance = changes.find(({ name }) => name === 'balance');
    expect(balance?.after.value).toBeLessThan(balance?.before.value ?? 0);
    expect(
      scoresWithout(all, new Set(), GOAL, NOW_MS).every((c) => c.before.value === c.after.value),
    ).toBe(true);
  });
});
