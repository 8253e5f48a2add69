import { addDays, daysBetween, type LocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Doubt, Score } from '../model/score';
import { actsByPerson } from './acts-by-person';
import { OPPORTUNITY, QUALITY, RANGE, RELEVANCE } from './constants';
import { SENIORITY_ORDER } from './match';
import { peopleInput, unmatched, type MatchedPerson, type NetworkMatch } from './network-match';
import { connectedDay } from './quality.score';
import { notKnown, phrase, scored } from './score-outcome';
import { steadySum, Z95 } from './statistics';

const DECIDERS = SENIORITY_ORDER.slice(SENIORITY_ORDER.indexOf('Director'));

/**
 * How many doors are open: deciders who match, the variety of companies among relevant people, and relevant people woken
 * after a silent year. The weak-tie study behind the last part is about jobs.
 * Needs what relevance needs of the list. Our judgement, 2026-11; @see Rajkumar et al., Science 377, 2022.
 */
export function scoreOpportunity(
  facts: NetworkFacts,
  goal: Goal,
  match: NetworkMatch | null,
  today: LocalDay,
): Score {
  if (!facts.people)
    return notKnown('opportunity', ['archive'], [phrase('score.opportunity.empty')]);
  if (!match) return unmatched('opportunity', facts);
  if (match.gap) {
    const missing = match.gap === 'fewKnown' ? [] : ['archive'];
    return notKnown('opportunity', missing, [phrase(`score.relevance.${match.gap}`)]);
  }
  const { known, unknown } = decidersOf(match);
  const deciders = known + unknown;
  const relevant = match.people.filter(({ m }) => m >= QUALITY.relevantFrom);
  const companies = companyVariety(relevant);
  const woken = facts.acts ? wokenPeople(facts, relevant, today) : null;

  const points = (d: number, e: number, w: number): number =>
    OPPORTUNITY.deciderPoints * (1 - 2 ** (-d / goal.deciderHalf)) +
    OPPORTUNITY.companyPoints * (1 - 2 ** (-e / OPPORTUNITY.companyHalf)) +
    OPPORTUNITY.wokenPoints * Math.min(1, w / OPPORTUNITY.wokenFull);
  const w = woken ?? 0;
  const lowOf = (count: number): number => Math.max(0, count - Z95 * Math.sqrt(count));
  const highOf = (count: number): number => count + Z95 * Math.sqrt(count);
  const ratio = (end: number): number => (match.share > 0 ? end / match.share : 1);
  const value = points(deciders, companies, w);
  const low = points(
    (known + RELEVANCE.restLow * unknown) * ratio(match.low),
    lowOf(companies),
    lowOf(w),
  );
  const high = points(
    (known + RELEVANCE.restHigh * unknown) * ratio(match.high),
    highOf(companies),
    woken === null ? OPPORTUNITY.wokenFull : highOf(w),
  );
  const sampling =
    (points(deciders, highOf(companies), highOf(w)) -
      points(deciders, lowOf(companies), lowOf(w))) /
    2;
  const doubts: Doubt[] = match.knownShare < RANGE.classifiedShare ? ['fewClassified'] : [];
  const told = { deciders, companies };
  return scored('opportunity', {
    value,
    low,
    high,
    halfFromBounds: Math.max(0, (high - low) / 2 - sampling),
    inputs: [peopleInput(facts, match.people.length)],
    missing: woken === null ? ['messages'] : [],
    doubts,
    reasons: [
      phrase('score.opportunity.doors', told),
      woken === null
        ? phrase('score.opportunity.actsUnknown')
        : phrase('score.opportunity.woken', { n: woken }),
      phrase('score.opportunity.study'),
    ],
    formula: phrase('score.opportunity.formula', {
      ...told,
      half: goal.deciderHalf,
      woken: w,
      value: Math.round(value),
    }),
  });
}

/**
 * Deciders who match. Whoever's level is not known counts by how common deciders are among those whose level is:
 * knowing less must not look like fewer doors.
 */
function decidersOf(match: NetworkMatch): { known: number; unknown: number } {
  const sumWhere = (isMeant: (levels: readonly string[] | undefined) => boolean): number =>
    steadySum(
      match.people.flatMap(({ m, person }) => (isMeant(person.categories.seniority) ? m : [])),
    );
  const isDecider = (level: string): boolean => DECIDERS.includes(level);
  const known = sumWhere((levels) => levels?.some(isDecider) ?? false);
  const told = sumWhere((levels) => levels !== undefined);
  const untold = sumWhere((levels) => levels === undefined);
  return { known, unknown: told > 0 ? untold * (known / told) : 0 };
}

/** As how many equally common companies the relevant people spread: e to the entropy, by Miller and Madow. */
export function companyVariety(people: readonly MatchedPerson[]): number {
  const counts = new Map<string, number>();
  for (const { person } of people) {
    if (person.company) counts.set(person.company, (counts.get(person.company) ?? 0) + 1);
  }
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (n === 0) return 0;
  const entropy = -steadySum([...counts.values()].map((k) => (k / n) * Math.log(k / n)));
  return Math.exp(entropy + (counts.size - 1) / (2 * n));
}

/** People in touch in the last 90 days who had been silent for a year before. */
function wokenPeople(
  facts: NetworkFacts,
  relevant: readonly MatchedPerson[],
  today: LocalDay,
): number {
  const since = addDays(today, -OPPORTUNITY.wokenDays);
  const acts = actsByPerson(facts);
  return relevant.filter(({ person }) => {
    const days = acts.get(person.id) ?? [];
    const again = days.find((day) => day >= since);
    if (again === undefined) return false;
    const before = days.findLast((day) => day < since) ?? connectedDay(person);
    return before !== null && daysBetween(before, again) >= OPPORTUNITY.silentDays;
  }).length;
}
