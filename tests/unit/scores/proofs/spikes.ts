import { addDays } from '../../../../lib/model/day';
import { findSpikes, type DayGain } from '../../../../lib/scores/spikes';
import { TODAY } from '../made-facts';
import { seededRandom, type Random } from '../random';
import { percent, row, type ProofRow } from './row';

const DAYS = 455;

/** A year and its quarter before, of gains as they come: bursty, with a rhythm of the week. */
export function madeYear(random: Random, mean = Math.exp(random.between(0, 4))): DayGain[] {
  let mood = 0;
  return dated(
    Array.from({ length: DAYS }, (_, i) => {
      mood = 0.7 * mood + 0.25 * random.normal();
      const weekend = i % 7 > 4 ? 0.5 : 1;
      return random.poisson(mean * weekend * Math.exp(mood));
    }),
  );
}

const dated = (gains: readonly number[]): DayGain[] =>
  gains.map((gain, i) => ({ day: addDays(TODAY, i + 1 - gains.length), gain }));

/** A year of whole weeks drawn again from a series: its own bursts and rhythm, in another order. */
export function bootstrapped(series: readonly number[], random: Random): DayGain[] {
  const gains: number[] = [];
  const weeks = Math.floor(series.length / 7);
  while (gains.length < DAYS) {
    const from = 7 * random.whole(0, Math.max(0, weeks - 4));
    gains.push(...series.slice(from, from + 28));
  }
  return dated(gains.slice(0, DAYS));
}

/** Spikes asked about in the last 365 days. */
const askedIn = (gains: readonly DayGain[], count: number): number =>
  findSpikes(gains, () => count).filter(({ from }) => from > addDays(TODAY, -365)).length;

export function falseAlarmRow(
  what: string,
  years: number,
  yearOf: (random: Random) => { gains: DayGain[]; count: number },
): ProofRow {
  let asked = 0;
  for (let seed = 1; seed <= years; seed += 1) {
    const { gains, count } = yearOf(seededRandom(seed));
    asked += askedIn(gains, count);
  }
  const rate = asked / years;
  return row(
    `spikes in ${years} ${what}`,
    '2 false a year',
    `${rate.toFixed(2)} a year`,
    rate <= 2,
  );
}

/** How often one day with so much more of the count is asked about. */
export function recallRows(years: number): ProofRow[] {
  return [0.01, 0.02, 0.03, 0.05].map((excess) => {
    let found = 0;
    for (let seed = 1; seed <= years; seed += 1) {
      const random = seededRandom(5_000 + seed);
      const count = Math.round(Math.exp(random.between(Math.log(500), Math.log(20_000))));
      // A count grows by a tenth to three quarters a year.
      const gains = madeYear(random, (count * random.between(0.1, 0.75)) / 365);
      const at = DAYS - random.whole(30, 300);
      const planted = gains.map((one, i) =>
        i === at ? { ...one, gain: one.gain + Math.round(excess * count) } : one,
      );
      const { day } = planted[at]!;
      if (findSpikes(planted, () => count).some(({ from, to }) => from <= day && day <= to))
        found += 1;
    }
    return row(
      `spikes: a day with ${percent(excess, 0)} more`,
      'reported',
      `found in ${percent(found / years, 0)}`,
      true,
    );
  });
}
