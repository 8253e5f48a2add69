import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import { scoreAuthenticity, unbackedShare } from '../../../lib/scores/authenticity';
import { peopleToLookAgain } from '../../../lib/scores/look-again';
import { findSpikes, type DayGain } from '../../../lib/scores/spikes';
import { facts, TODAY } from './made-facts';
import { seededRandom, type Random } from './random';
import { listed, madePerson } from './simulated-people';

const day = (daysAgo: number) => addDays(TODAY, -daysAgo);

/** A year of gains as they come: bursty, with a rhythm of the week. */
function madeYear(random: Random): DayGain[] {
  const mean = Math.exp(random.between(0, 4));
  let mood = 0;
  return Array.from({ length: 455 }, (_, i) => {
    mood = 0.7 * mood + 0.25 * random.normal();
    const weekend = i % 7 > 4 ? 0.5 : 1;
    return { day: day(454 - i), gain: random.poisson(mean * weekend * Math.exp(mood)) };
  });
}

describe('spikes', () => {
  it('asks about one run once: 212 new followers, usually 9', () => {
    const gains = Array.from({ length: 200 }, (_, i) => ({
      day: day(i),
      gain: i === 30 ? 212 : i === 29 ? 80 : 8 + (i % 3),
    }));
    expect(findSpikes(gains, () => 5_000)).toMatchObject([
      {
        kind: 'gain',
        from: day(30),
        to: day(29),
        peakDay: day(30),
        peak: 212,
        usual: 9,
        total: 292,
      },
    ]);
  });

  it('tells losses apart, and asks for at least 10 and 1 % of the count', () => {
    const gains = Array.from({ length: 100 }, (_, i) => ({
      day: day(i),
      gain: i === 10 ? -60 : 1,
    }));
    expect(findSpikes(gains, () => 5_000)).toMatchObject([{ kind: 'loss', peak: 60 }]);
    expect(findSpikes(gains, () => 10_000)).toEqual([]);
    const small = gains.map(({ day: on, gain }) => ({ day: on, gain: gain < 0 ? -9 : gain }));
    expect(findSpikes(small, () => null)).toEqual([]);
  });

  it('is silent without two weeks before', () => {
    const gains = Array.from({ length: 14 }, (_, i) => ({ day: day(i), gain: i === 0 ? 900 : 1 }));
    expect(findSpikes(gains, () => null)).toEqual([]);
  });

  it('asks for nothing at most twice a year', () => {
    const years = 60;
    let asked = 0;
    for (let seed = 1; seed <= years; seed += 1) {
      const gains = madeYear(seededRandom(seed));
      asked += findSpikes(gains, () => 3_000).filter(({ from }) => from > day(365)).length;
    }
    expect(asked / years).toBeLessThanOrEqual(2);
  });
});

describe('authenticity', () => {
  const network = (n: number, closed: number) =>
    Array.from({ length: n }, (_, i) =>
      madePerson(i, {
        company: 'x',
        connectedOn: day(i * 7),
        state: i < closed ? 'closed' : 'present',
      }),
    );

  it('says first how many can be reached, and asks for a review under 90 %', () => {
    const said = scoreAuthenticity(listed(network(200, 4)));
    expect(said.reasons[0]).toEqual({
      key: 'score.authenticity.reachable',
      params: { share: 0.98, closed: 4, rows: 200 },
    });
    const keys = scoreAuthenticity(listed(network(200, 21))).reasons.map(({ key }) => key);
    expect(keys).toContain('score.authenticity.review');
    expect(scoreAuthenticity(facts([]))).toMatchObject({ value: null, missing: ['archive'] });
  });

  it('looks again only at two signs with nothing in favour', () => {
    const week = day(70);
    const closed = [1, 2, 3].map((id) => madePerson(id, { state: 'closed', connectedOn: week }));
    const bare = { hasTitle: false, company: '', connectedOn: week };
    const people = [
      ...closed,
      madePerson(4, bare),
      madePerson(5, { ...bare, company: 'x' }),
      madePerson(6, { ...bare, hasEmail: true }),
      madePerson(7, { ...bare, isVouchedFor: true }),
      madePerson(8, { ...bare, connectedOn: day(700) }),
      madePerson(9, bare),
      madePerson(10, { ...bare, connectedOn: day(400) }),
    ];
    const acts = {
      acts: [
        {
          personId: 'p9',
          day: week,
          direction: 'inbound',
          kind: 'comment',
          isUnanswered: false,
        } as const,
      ],
      hasMessages: true,
    };
    const unexplainedSpikes = [{ from: day(401), to: day(399) }];
    expect(
      peopleToLookAgain(listed(people, { acts, unexplainedSpikes })).map(({ id }) => id),
    ).toEqual(['p4', 'p10']);
  });

  it.each([0, 0.01, 0.05, 0.2])('a share of %d invented rows is inside the range', (share) => {
    const networks = 200;
    let held = 0;
    let aboveZero = 0;
    for (let seed = 1; seed <= networks; seed += 1) {
      const random = seededRandom(7_000 + seed);
      const n = random.whole(300, 5_000);
      const invented = Math.round(share * n);
      const sensitivity = random.between(0.4, 0.9);
      const falsePositive = 0.002 * 20 ** random.uniform();
      const flagged =
        random.binomial(invented, sensitivity) + random.binomial(n - invented, falsePositive);
      const { low, high } = unbackedShare(flagged, n);
      if (low <= invented / n && invented / n <= high) held += 1;
      if (low > 0) aboveZero += 1;
    }
    expect(held / networks).toBeGreaterThanOrEqual(0.93);
    if (share === 0) expect(aboveZero / networks).toBeLessThanOrEqual(0.025);
  });
});
