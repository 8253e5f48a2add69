import type { NetworkFacts } from '../model/network-facts';
import type { Score, ScoreInput } from '../model/score';
import { AUTHENTICITY } from './constants';
import { peopleToLookAgain } from './look-again';
import { notKnown, phrase, scored } from './score-outcome';
import { betaCdf, whereReaches } from './statistics';

/** Share of connections that nothing stands behind, at 95 %. */
export interface UnbackedShare {
  low: number;
  middle: number;
  high: number;
}

/**
 * A sentence first: how many connections can still be reached, and for how many nothing stands behind the account.
 * Weighs 0 in health. No names, scripts, address shapes or titles: on real networks they flag ordinary people.
 */
export function scoreAuthenticity(facts: NetworkFacts): Score {
  const people = facts.people?.filter(({ state }) => state !== 'gone') ?? [];
  const list = facts.connectionsList;
  if (!list || people.length === 0) {
    return notKnown('authenticity', ['archive'], [phrase('score.authenticity.empty')]);
  }
  const reachable = list.allRows > 0 ? list.openRows / list.allRows : 1;
  const open = people.filter(({ state }) => state === 'present');
  const again = peopleToLookAgain(facts).length;
  const share = unbackedShare(again, open.length);
  const points = (unbacked: number): number => 100 * 2 ** (-unbacked / AUTHENTICITY.halfShare);
  const input: ScoreInput = {
    metric: 'people',
    value: open.length,
    low: null,
    high: null,
    day: list.day,
    ageDays: null,
    source: 'file',
  };
  return scored('authenticity', {
    value: points(share.middle),
    low: points(share.high),
    high: points(share.low),
    halfFromBounds: 0,
    inputs: [input],
    missing: [],
    reasons: [
      phrase('score.authenticity.reachable', {
        share: reachable,
        closed: list.allRows - list.openRows,
        rows: list.allRows,
      }),
      ...(reachable < AUTHENTICITY.reviewBelow ? [phrase('score.authenticity.review')] : []),
      phrase('score.authenticity.unbacked', { low: share.low, high: share.high }),
    ],
    formula: phrase('score.authenticity.formula', {
      unbacked: share.middle,
      value: Math.round(points(share.middle)),
    }),
  });
}

/** Steps of each unknown; 20³ combinations give the ends to a tenth of their width. */
const STEPS = 20;

/**
 * Share of people nothing stands behind, from how many were flagged: (f − q) / (Se − q), with the sensitivity Se, the
 * false-positive rate q and f itself uncertain. Evenly spaced quantiles instead of random draws, so that the same data
 * gives the same range.
 */
export function unbackedShare(flagged: number, people: number): UnbackedShare {
  const steps = Array.from({ length: STEPS }, (_, i) => (i + 0.5) / STEPS);
  const [leastSe, mostSe] = AUTHENTICITY.sensitivity;
  const [leastQ, mostQ] = AUTHENTICITY.falsePositive;
  const a = flagged + 0.5;
  const b = people - flagged + 0.5;
  const rates = steps.map((at) => whereReaches((x) => betaCdf(x, a, b), at, 0, 1));
  const shares: number[] = [];
  for (const se of steps) {
    const sensitivity = leastSe + se * (mostSe - leastSe);
    for (const fp of steps) {
      const falsePositive = leastQ * (mostQ / leastQ) ** fp;
      for (const f of rates) {
        const share = (f - falsePositive) / (sensitivity - falsePositive);
        shares.push(Math.min(1, Math.max(0, share)));
      }
    }
  }
  shares.sort((x, y) => x - y);
  const at = (quantile: number): number => shares[Math.floor(quantile * shares.length)] ?? 0;
  // A little less than 2.5 %: the steps cut the tails off.
  return { low: at(0.015), middle: at(0.5), high: at(0.985) };
}
