import { addDays, type LocalDay } from '../model/day';
import type { NetworkFacts, ScoredPerson } from '../model/network-facts';
import type { Doubt, Score } from '../model/score';
import { actsByPerson } from './acts-by-person';
import { QUALITY, RANGE } from './constants';
import { peopleInput, unmatched, type NetworkMatch } from './network-match';
import { notKnown, phrase, scored } from './score-outcome';
import { logistic, Z95 } from './statistics';

/** When they connected; the first possible day of a range; `null` when never told. */
export const connectedDay = ({ connectedOn }: ScoredPerson): LocalDay | null =>
  connectedOn === null || typeof connectedOn === 'string' ? connectedOn : connectedOn.from;

/** Connections that match by half or more and with whom something passed in 180 days; `null` when acts are unknown. */
export function relevantInTouch(
  facts: NetworkFacts,
  match: NetworkMatch,
  today: LocalDay,
): number | null {
  if (!facts.acts) return null;
  const since = addDays(today, -QUALITY.inTouchDays);
  const acts = actsByPerson(facts);
  return match.people.filter(
    ({ m, person }) =>
      m >= QUALITY.relevantFrom && (acts.get(person.id)?.some((day) => day >= since) ?? false),
  ).length;
}

/**
 * Whether growth brings the right people: the odds of being relevant among the new against all others. 50 = the same as
 * before. Needs 20 people who connected in the last 90, 180 or 365 days, and as a comparison somebody older.
 * Our judgement, 2026-11.
 */
export function scoreQuality(
  facts: NetworkFacts,
  match: NetworkMatch | null,
  today: LocalDay,
): Score {
  if (!facts.people) return notKnown('quality', ['archive'], [phrase('score.quality.empty')]);
  if (!match) return unmatched('quality', facts);
  const dated = match.people.flatMap(({ person, m }) => {
    const day = connectedDay(person);
    return day === null ? [] : { day, isRelevant: m >= QUALITY.relevantFrom };
  });
  const days = QUALITY.windowsDays.find((window) => {
    const first = addDays(today, -window);
    return dated.filter(({ day }) => day >= first).length >= QUALITY.minNew;
  });
  if (match.gap || days === undefined) {
    return notKnown('quality', match.gap === 'fewKnown' ? [] : ['archive'], [
      phrase('score.quality.few'),
    ]);
  }
  const since = addDays(today, -days);
  const cell = (isNew: boolean, isRelevant: boolean): number =>
    0.5 + dated.filter((one) => one.day >= since === isNew && one.isRelevant === isRelevant).length;
  const newRelevant = cell(true, true);
  const newOther = cell(true, false);
  const restRelevant = cell(false, true);
  const restOther = cell(false, false);
  const difference = Math.log(newRelevant / newOther) - Math.log(restRelevant / restOther);
  const half = Z95 * Math.sqrt(1 / newRelevant + 1 / newOther + 1 / restRelevant + 1 / restOther);
  const at = (shift: number): number => 100 * logistic(difference + shift);
  // Errors of sorting make the new and the others look more alike than they are, never less.
  const blur = QUALITY.blur * difference;
  const doubts: Doubt[] = match.knownShare < RANGE.classifiedShare ? ['fewClassified'] : [];
  const inTouch = relevantInTouch(facts, match, today);
  const shares = {
    newShare: newRelevant / (newRelevant + newOther),
    restShare: restRelevant / (restRelevant + restOther),
  };
  return scored('quality', {
    value: at(0),
    low: at(-half + Math.min(0, blur)),
    high: at(half + Math.max(0, blur)),
    halfFromBounds: Math.abs(at(blur) - at(0)) / 2,
    inputs: [peopleInput(facts, match.people.length)],
    missing: [],
    doubts,
    reasons: [
      phrase('score.quality.shares', { days, ...shares }),
      ...(inTouch === null ? [] : [phrase('score.quality.inTouch', { n: inTouch })]),
    ],
    formula: phrase('score.quality.formula', { ...shares, value: Math.round(at(0)) }),
  });
}
