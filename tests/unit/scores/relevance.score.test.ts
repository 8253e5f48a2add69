import { describe, expect, it } from 'vitest';
import type { ReferenceShare, ScoredPerson } from '../../../lib/model/network-facts';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { matchAll } from '../../../lib/scores/match';
import { networkMatch } from '../../../lib/scores/network-match';
import { scoreRelevance } from '../../../lib/scores/relevance.score';
import { connections, facts, followers, NOW_MS } from './made-facts';
import { failuresOf, prove, type Claim } from './proof';
import { seededRandom } from './random';
import {
  drawnFrom,
  FUNCTIONS,
  goalFor,
  LEVELS,
  listed,
  madePerson,
  madeReference,
} from './simulated-people';

const score = (known: Parameters<typeof scoreRelevance>[0], goal: ReturnType<typeof goalFor>) =>
  scoreRelevance(known, goal, networkMatch(known, goal, connectionsRange(known, NOW_MS)));

/** Every professional is in one of two functions; 4 % in sales. */
const FOUR_PERCENT: ReferenceShare[] = [
  { seniority: null, function: 'Sales', share: 0.04 },
  { seniority: null, function: 'Engineering', share: 0.96 },
];
const withShare = (percent: number): ScoredPerson[] =>
  Array.from({ length: 1_000 }, (_, i) =>
    madePerson(i, { categories: { function: [i < percent * 10 ? 'Sales' : 'Engineering'] } }),
  );

describe('relevance', () => {
  it.each([
    [7, 38],
    [11, 50],
    [17, 62],
    [4, 25],
  ])('%i percent of the network where chance is 4 → %i', (percent, expected) => {
    const known = listed(withShare(percent), { reference: FOUR_PERCENT });
    expect(Math.round(score(known, goalFor(['Sales'])).value!)).toBe(expected);
  });

  it.each([
    ['no list', facts([]), goalFor(['Sales']), ['archive'], 'empty'],
    ['no targets', listed(withShare(9)), goalFor([]), [], null],
    ['29 people', listed(withShare(9).slice(0, 29)), goalFor(['Sales']), ['archive'], 'fewPeople'],
    [
      'known in 29 %',
      listed(withShare(9).map((p, i) => (i % 100 < 29 ? p : { ...p, categories: {} }))),
      goalFor(['Sales']),
      [],
      'fewKnown',
    ],
    [
      'a list of 59 %',
      facts([followers(3_000), connections(1_700)], { people: withShare(9) }),
      goalFor(['Sales']),
      ['archive'],
      'shortList',
    ],
    ['no reference', listed(withShare(9)), goalFor(['Sales']), [], 'noReference'],
    [
      'a goal that fits most',
      listed(withShare(9), { reference: FOUR_PERCENT }),
      goalFor(['Engineering']),
      ['targets'],
      'tooWide',
    ],
  ])('is not told: %s', (_, known, goal, missing, key) => {
    const said = score(known, goal);
    expect(said.value).toBeNull();
    if (key === null) return;
    expect(said.missing).toEqual(missing);
    expect(said.reasons.at(-1)!.key).toBe(`score.relevance.${key}`);
  });

  it('asks who matters when nobody said', () => {
    const known = listed(withShare(9), { reference: FOUR_PERCENT });
    const said = score(known, { ...goalFor([]), targets: [] });
    expect(said).toMatchObject({ value: null, missing: ['targets'] });
  });

  it('asks nobody who matters while people cannot be sorted', () => {
    const said = score(listed(withShare(9)), { ...goalFor([]), targets: [] });
    expect(said).toMatchObject({ value: null, missing: [] });
    expect(said.reasons[0]!.key).toBe('score.relevance.unsorted');
  });
});

describe('matching', () => {
  const rows = (list: ScoredPerson['categories'][]) =>
    list.map((categories) => ({ categories, weight: 1 }));

  it('takes a level one step off for half, and the nice ones from half to whole', () => {
    const targets = [
      ...goalFor(['Sales'], ['Director']).targets,
      { dimension: 'location', values: ['Berlin'], need: 'nice', weight: 2 } as const,
    ];
    const near = { function: ['Sales'], seniority: ['VP'], location: ['Berlin'] };
    const far = { ...near, seniority: ['CXO'] };
    const elsewhere = { ...near, seniority: ['Director'], location: ['Paris'] };
    expect(matchAll(rows([near, far, elsewhere]), targets).map(({ m }) => m)).toEqual([
      0.5, 0, 0.5,
    ]);
  });

  it('counts an unknown as the rate among people alike, so that whom we know least looks neither best nor worst', () => {
    const { targets } = goalFor(['Sales'], ['Director']);
    const alike = (func: string, level: string, n: number) =>
      Array.from({ length: n }, () => ({ function: [func], seniority: [level] }));
    const people = [
      ...alike('Sales', 'Director', 30),
      ...alike('Sales', 'Entry', 10),
      ...alike('Finance', 'Entry', 60),
      { function: ['Sales'] },
      {},
    ];
    const matches = matchAll(rows(people), targets);
    expect(matches.at(-2)).toEqual({ m: 0.75, isFullyKnown: false, knowsMust: false });
    expect(matches.at(-1)!.m).toBeCloseTo((41 / 101) * 0.3, 9);
  });
});

describe('relevance over invented networks', () => {
  it('people drawn from the reference score 25, whatever the goal', () => {
    const claims: { value: number; base: number }[] = [];
    for (let seed = 1; seed <= 600; seed += 1) {
      const random = seededRandom(seed);
      const reference = madeReference(random);
      const people = Array.from({ length: 400 }, (_, i) => {
        const cell = drawnFrom(reference, random);
        const categories = {
          ...(random.uniform() < 0.7 ? { function: [cell.function!] } : {}),
          ...(random.uniform() < 0.8 ? { seniority: [cell.seniority!] } : {}),
        };
        return madePerson(i, { categories });
      });
      const goal = goalFor(
        random.shuffled(FUNCTIONS).slice(0, random.whole(1, 2)),
        random.uniform() < 0.5 ? random.shuffled(LEVELS).slice(0, random.whole(2, 3)) : [],
      );
      const said = score(listed(people, { reference }), goal);
      if (said.value === null) continue;
      claims.push({ value: said.value, base: said.formula!.params.base as number });
    }
    expect(claims.length).toBeGreaterThan(500);
    const mean = claims.reduce((sum, { value }) => sum + value, 0) / claims.length;
    expect(mean).toBeGreaterThan(22);
    expect(mean).toBeLessThan(28);
    expect(Math.abs(correlation(claims))).toBeLessThanOrEqual(0.1);
  });

  it('ranges hold the truth with unknowns that are not random and a classifier that errs', () => {
    const claims: Claim[] = [];
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seededRandom(40_000 + seed);
      const share = random.between(0.03, 0.35);
      const hiddenTarget = random.between(0.1, 0.5);
      const hiddenOther = random.between(0.1, 0.5);
      // Where four in five of the goals measured in docs/categories.md lie.
      const precision = random.between(0.6, 0.93);
      const recall = random.between(0.6, 0.93);
      const wrongly = Math.min(1, (share * recall * (1 / precision - 1)) / (1 - share));
      const n = random.whole(200, 3_000);
      let targets = 0;
      const people = Array.from({ length: n }, (_, i) => {
        const isTarget = random.uniform() < share;
        if (isTarget) targets += 1;
        const isHidden = random.uniform() < (isTarget ? hiddenTarget : hiddenOther);
        const looksLike = random.uniform() < (isTarget ? recall : wrongly);
        const categories = isHidden ? {} : { function: [looksLike ? 'Sales' : 'Engineering'] };
        return madePerson(i, { categories });
      });
      const said = score(listed(people, { reference: FOUR_PERCENT }), goalFor(['Sales']));
      const odds = targets / (n - targets);
      claims.push({
        low: said.low!,
        high: said.high!,
        truth: (100 * odds) / (odds + (3 * 0.04) / 0.96),
      });
    }
    const proof = prove(claims);
    expect(failuresOf(proof), JSON.stringify(proof)).toEqual([]);
  });
});

function correlation(claims: readonly { value: number; base: number }[]): number {
  const mean = (pick: (claim: { value: number; base: number }) => number): number =>
    claims.reduce((sum, claim) => sum + pick(claim), 0) / claims.length;
  const value = mean((claim) => claim.value);
  const base = mean((claim) => claim.base);
  const both = mean((claim) => (claim.value - value) * (claim.base - base));
  const spread = (
    pick: (claim: { value: number; base: number }) => number,
    middle: number,
  ): number => Math.sqrt(mean((claim) => (pick(claim) - middle) ** 2));
  return both / (spread((c) => c.value, value) * spread((c) => c.base, base));
}
