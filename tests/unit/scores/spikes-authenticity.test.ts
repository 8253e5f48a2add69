import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import { scoreAuthenticity } from '../../../lib/scores/authenticity';
import { peopleToLookAgain } from '../../../lib/scores/look-again';
import { findSpikes } from '../../../lib/scores/spikes';
import { facts, TODAY } from './made-facts';
import { inventedShare } from './proofs/authenticity';
import { falseAlarmRow, madeYear, recallRows } from './proofs/spikes';
import { listed, madePerson } from './simulated-people';

const day = (daysAgo: number) => addDays(TODAY, -daysAgo);

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
    const alarms = falseAlarmRow('invented years', 60, (random) => ({
      gains: madeYear(random),
      count: 3_000,
    }));
    expect(alarms.holds, alarms.measured).toBe(true);
  });

  it('finds nearly every day with 3 % more', () => {
    const found = recallRows(10).map(({ measured }) => Number(/\d+/.exec(measured)?.[0]));
    expect(found[2]).toBeGreaterThanOrEqual(80);
    expect(found[3]).toBeGreaterThanOrEqual(90);
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
    const { held, aboveZero } = inventedShare(share, 200);
    expect(held).toBeGreaterThanOrEqual(0.93);
    if (share === 0) expect(aboveZero).toBeLessThanOrEqual(0.025);
  });
});
