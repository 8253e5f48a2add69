import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Doubt, Phrase, Score } from '../model/score';
import { RANGE, RELEVANCE } from './constants';
import { baseShare, type NetworkMatch, peopleInput, unmatched } from './network-match';
import { notKnown, phrase, scored } from './score-outcome';
import { odds } from './statistics';

/** Points for odds against chance: as common as at large is 25, three times the odds 50, nine times 75. */
const pointsOf = (share: number, base: number): number =>
  share >= 1 ? 100 : (100 * odds(share)) / (odds(share) + RELEVANCE.halfOdds * odds(base));

/**
 * How much more often connections match the goal than professionals at large do.
 * Needs 30 people, a must dimension known in 30 % of them, a list of 60 % of the connections, and a reference share.
 * Our judgement, 2026-11.
 * @param match - of the same facts and goal; `null` without people or targets
 */
export function scoreRelevance(facts: NetworkFacts, goal: Goal, match: NetworkMatch | null): Score {
  if (!facts.people) {
    return notKnown('relevance', ['archive'], [phrase('score.relevance.empty')]);
  }
  if (!match) return unmatched('relevance', facts);
  const counted = countedPhrase(match);
  if (match.gap) {
    const missing = match.gap === 'fewKnown' ? [] : ['archive'];
    return notKnown('relevance', missing, [counted, phrase(`score.relevance.${match.gap}`)]);
  }
  const base = facts.reference ? baseShare(facts.reference, goal, match.people) : null;
  if (base === null) {
    return notKnown('relevance', [], [counted, phrase('score.relevance.noReference')]);
  }
  if (base > RELEVANCE.maxBase) {
    return notKnown('relevance', ['targets'], [phrase('score.relevance.tooWide')]);
  }
  const b = Math.max(base, RELEVANCE.minBase);
  const low = pointsOf(match.low, b);
  const high = pointsOf(match.high, b);
  const sampling = (pointsOf(match.sampling.high, b) - pointsOf(match.sampling.low, b)) / 2;
  const doubts: Doubt[] = match.knownShare < RANGE.classifiedShare ? ['fewClassified'] : [];
  return scored('relevance', {
    value: pointsOf(match.share, b),
    low,
    high,
    halfFromBounds: Math.max(0, (high - low) / 2 - sampling),
    inputs: [peopleInput(facts, match.people.length)],
    missing: [],
    doubts,
    reasons: [
      counted,
      phrase('score.relevance.chance', { times: odds(match.share) / odds(b) }),
      ...(doubts.length > 0 ? [phrase('score.relevance.known', { share: match.knownShare })] : []),
    ],
    formula: phrase('score.relevance.formula', {
      share: match.share,
      base: b,
      value: Math.round(pointsOf(match.share, b)),
    }),
  });
}

const countedPhrase = ({ people, share }: NetworkMatch): Phrase =>
  phrase('score.relevance.counted', {
    matching: Math.round(share * people.length),
    people: people.length,
    share,
  });
