import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import type { Act, ScoredPerson } from '../../../lib/model/network-facts';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { networkMatch } from '../../../lib/scores/network-match';
import { companyVariety, scoreOpportunity } from '../../../lib/scores/opportunity.score';
import { scoreQuality } from '../../../lib/scores/quality.score';
import { NOW_MS, TODAY } from './made-facts';
import { seededRandom } from './random';
import { goalFor, listed, madePerson } from './simulated-people';

const goal = goalFor(['Sales']);
const matchOf = (known: ReturnType<typeof listed>) =>
  networkMatch(known, goal, connectionsRange(known, NOW_MS));
const quality = (known: ReturnType<typeof listed>) => scoreQuality(known, matchOf(known), TODAY);
const opportunity = (known: ReturnType<typeof listed>) =>
  scoreOpportunity(known, goal, matchOf(known), TODAY);

const someone = (
  id: number,
  isRelevant: boolean,
  daysAgo: number,
  more: Partial<ScoredPerson> = {},
) =>
  madePerson(id, {
    connectedOn: addDays(TODAY, -daysAgo),
    categories: { function: [isRelevant ? 'Sales' : 'Finance'] },
    ...more,
  });

describe('quality over quantity', () => {
  const network = (newRelevant: number, of: number) =>
    listed(
      Array.from({ length: 400 }, (_, i) =>
        i < of ? someone(i, i < newRelevant, 10) : someone(i, i % 5 === 0, 500),
      ),
    );

  it('is 50 when the new are like the others, and moves with them', () => {
    expect(Math.abs(quality(network(10, 50)).value! - 50)).toBeLessThan(1);
    expect(quality(network(30, 50)).value).toBeGreaterThan(80);
    expect(quality(network(2, 50)).value).toBeLessThan(20);
  });

  it('widens the window until 20 are new, and stays silent without', () => {
    const at = (daysAgo: number) =>
      quality(
        listed(
          Array.from({ length: 100 }, (_, i) => someone(i, i % 4 === 0, i < 20 ? daysAgo : 900)),
        ),
      );
    expect(at(80).reasons[0]!.params.days).toBe(90);
    expect(at(170).reasons[0]!.params.days).toBe(180);
    expect(at(360).reasons[0]!.params.days).toBe(365);
    expect(at(370).value).toBeNull();
  });

  it('with dates permuted, the range misses 50 in 6 % at most', () => {
    let missed = 0;
    const networks = 400;
    for (let seed = 1; seed <= networks; seed += 1) {
      const random = seededRandom(seed);
      const n = random.whole(80, 600);
      const share = random.between(0.03, 0.4);
      const days = random.shuffled(
        Array.from({ length: n }, () => Math.floor(1_500 * random.uniform() ** 2)),
      );
      const people = days.map((daysAgo, i) => someone(i, random.uniform() < share, daysAgo));
      const said = quality(listed(people));
      if (said.value === null) continue;
      if (said.low! > 50 || said.high! < 50) missed += 1;
    }
    expect(missed / networks).toBeLessThanOrEqual(0.06);
  });
});

describe('opportunity', () => {
  const act = (id: number, daysAgo: number): Act => ({
    personId: `p${id}`,
    day: addDays(TODAY, -daysAgo),
    direction: 'outbound',
    kind: 'message',
    isUnanswered: false,
  });
  const director = { categories: { function: ['Sales'], seniority: ['Director'] } };

  it('gives 50 for all deciders, 30 for variety and 20 for people woken', () => {
    const people = Array.from({ length: 400 }, (_, i) =>
      someone(i, true, 900, { ...director, company: `company ${i}` }),
    );
    const acts = people.slice(0, 15).map((_, i) => act(i, 20));
    const said = opportunity(listed(people, { acts: { acts, hasMessages: true } }));
    expect(said.value).toBeGreaterThan(99);
  });

  it('counts somebody as woken after a silent year only', () => {
    const people = Array.from({ length: 40 }, (_, i) => someone(i, true, 900));
    const woken = (acts: Act[]) =>
      opportunity(listed(people, { acts: { acts, hasMessages: true } })).reasons[1]!.params.n;
    expect(woken([act(1, 20)])).toBe(1);
    expect(woken([act(1, 20), act(1, 300)])).toBe(0);
    expect(woken([act(1, 20), act(1, 400)])).toBe(1);
    expect(woken([act(1, 100)])).toBe(0);
  });

  it('leaves the points of acts open while none are known', () => {
    const people = Array.from({ length: 40 }, (_, i) => someone(i, true, 900));
    const blind = opportunity(listed(people));
    const seeing = opportunity(listed(people, { acts: { acts: [act(1, 20)], hasMessages: true } }));
    expect(blind.low).toBeLessThanOrEqual(seeing.value!);
    expect(blind.high).toBeGreaterThanOrEqual(seeing.value!);
    expect(blind.high! - blind.low!).toBeGreaterThan(seeing.high! - seeing.low!);
    expect(blind.missing).toEqual(['messages']);
  });

  it('counts companies by how evenly people spread', () => {
    const at = (companies: string[]) =>
      companyVariety(
        companies.map((company, i) => ({
          person: madePerson(i, { company }),
          m: 1,
          isFullyKnown: true,
          knowsMust: true,
        })),
      );
    expect(at([])).toBe(0);
    expect(at(Array.from({ length: 500 }, () => 'one'))).toBe(1);
    expect(at(Array.from({ length: 4_000 }, (_, i) => `${i % 10}`))).toBeCloseTo(10, 1);
  });
});
