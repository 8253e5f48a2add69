import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import { changesExplained } from '../../../lib/scores/growth/changes';
import { whyMoved } from '../../../lib/scores/growth/why-moved';
import { factsAt, factsFromTables, type FactTables } from '../../../lib/scores/network-facts';
import { scoreAll } from '../../../lib/scores/score-all';
import { phraseText } from '../../../lib/words';
import { connections, followers, NOW_MS, TODAY } from './made-facts';
import { madeWorld, observedFacts, worldGoal, type World } from './proofs/world';

const day = (daysAgo: number) => addDays(TODAY, -daysAgo);

describe('facts from tables', () => {
  it('take the days that the person could not explain, of connections alone', () => {
    const answer = { accountId: 'a', metric: 'connections' as const, from: day(9), to: day(8) };
    const spikeAnswers = [
      { ...answer, answer: 'unknown' },
      { ...answer, answer: 'event' },
      { ...answer, answer: 'unknown', metric: 'followers' as const },
      { ...answer, answer: 'unknown', accountId: 'b' },
    ];
    expect(factsFromTables({ observations: [], spikeAnswers }, 'a').unexplainedSpikes).toEqual([
      { from: day(9), to: day(8) },
    ]);
    expect(factsFromTables({ observations: [] }, 'a').unexplainedSpikes).toBeUndefined();
  });

  it('leave an invitation open until it is accepted or answered', () => {
    const person = (id: string, relations: string[]) => ({
      id,
      accountId: 'a',
      relations,
      state: 'present',
      company: '',
      title: '',
      headline: '',
      connectedOn: null,
      hasEmail: false,
    });
    const people = [person('a|in', ['connection']), person('a|out', ['follower'])];
    const interaction = (personId: string, direction: 'in' | 'out', daysAgo: number) => ({
      accountId: 'a',
      personId,
      kind: 'invitation' as const,
      direction,
      day: day(daysAgo),
    });
    const openFor = (interactions: NonNullable<FactTables['interactions']>) =>
      factsFromTables(
        { observations: [], people: people as never, interactions },
        'a',
      ).acts?.acts.flatMap(({ personId, isUnanswered }) => (isUnanswered ? personId : []));
    const invited = [interaction('a|in', 'in', 3), interaction('a|out', 'in', 3)];
    expect(openFor(invited)).toEqual(['a|out']);
    expect(openFor([...invited, interaction('a|out', 'out', 2)])).toEqual([]);
  });
});

describe('formulas and reasons in words', () => {
  const world = madeWorld(3, 500);
  const goal = worldGoal(world);
  const look = (changed: World, more = {}) => {
    const facts = { ...observedFacts(changed), ...more };
    return { facts, goal, scores: scoreAll(facts, goal, NOW_MS), atMs: NOW_MS };
  };
  const before = look(world);

  it('give every score its formula with numbers, and inputs with a day and a source', () => {
    for (const score of Object.values(before.scores)) {
      if (score.value === null) continue;
      const text = phraseText(score.formula!);
      expect(text, score.name).toMatch(/\d/);
      expect(text, score.name).toContain(String(Math.round(score.value)));
      expect(score.inputs.length, score.name).toBeGreaterThan(0);
      for (const { day: on, source } of score.inputs) expect([on, source]).not.toContain(null);
    }
    const { response, people } = before.scores.engagement.formula!.params;
    expect(phraseText(before.scores.engagement.formula!)).toContain(`Together ${response} × `);
    expect(people).toBeGreaterThan(0);
  });

  it('add up: health is what its formula says', () => {
    const { formula, value } = before.scores.health;
    const told = ['balance', 'relevance', 'engagement', 'quality', 'opportunity'].reduce(
      (sum, name) => sum + Number(formula!.params[name]) * Number(formula!.params[`${name}Share`]),
      0,
    );
    expect(Math.abs(told - value!)).toBeLessThan(0.6);
  });

  it('follow the movement of health on screen', () => {
    const then = addDays(TODAY, -60);
    const atMs = Date.parse(`${then}T12:00:00Z`);
    const grown = { ...world, people: world.people.filter((one) => one.connectedDaysAgo > 90) };
    const strangers = Array.from({ length: 700 }, (_, i) => ({
      ...grown.people[0]!,
      id: `s${i}`,
      isRelevant: false,
      connectedDaysAgo: 20,
    }));
    const n = grown.people.length;
    const now = look(
      { ...grown, people: [...grown.people, ...strangers] },
      {
        observations: [
          followers(n + 90, { daysAgo: 61 }),
          connections(n, { daysAgo: 61 }),
          followers(n + 790),
          connections(n + 700),
        ],
      },
    );
    const old = scoreAll(factsAt(now.facts, atMs), goal, atMs);
    const said = changesExplained(now.facts, goal, { scores: old, atMs }, NOW_MS).map(phraseText);
    expect(said.join(' ')).toMatch(/You have [\d,]+ more connections\./);
  });

  it('say what moved, each count apart', () => {
    const said = (after: typeof before) => whyMoved(before, after).map(phraseText);
    expect(said(before)).toEqual([]);
    const fewer = { ...world, people: world.people.slice(0, -120) };
    expect(said(look(fewer))).toContain('You have 120 fewer connections.');
    expect(said(look({ ...world, audience: world.audience + 900 })).slice(0, 2)).toEqual([
      'You have 900 more followers.',
      'They brought no more response than before.',
    ]);
    expect(said(look(world, { acts: null })).join(' ')).toContain('response alone');
    expect(said(look({ ...world, posts: [] })).join(' ')).toContain('no longer known');
    expect(said(look(world, { posts: [], acts: null })).join(' ')).toContain(
      'Engagement is no longer known and counts as the middle.',
    );
  });
});
