import { daysBetween, type LocalDay } from '../../model/day';
import type { NetworkFacts } from '../../model/network-facts';
import { actsByPerson } from '../acts-by-person';
import { OPPORTUNITY, QUALITY } from '../constants';
import type { NetworkMatch } from '../network-match';
import { connectedDay } from '../quality.score';

/**
 * Ids of relevant connections with whom nothing passed for a year: the dormant ties, the best match first. Empty while
 * acts are unknown: then nobody can be called silent.
 */
export function silentRelevant(
  facts: NetworkFacts,
  match: NetworkMatch | null,
  today: LocalDay,
): string[] {
  if (!match || !facts.acts?.hasMessages) return [];
  const acts = actsByPerson(facts);
  return match.people
    .filter(({ m, person }) => {
      if (m < QUALITY.relevantFrom) return false;
      const last = acts.get(person.id)?.at(-1) ?? connectedDay(person);
      return last !== null && daysBetween(last, today) >= OPPORTUNITY.silentDays;
    })
    .sort((a, b) => b.m - a.m || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person.id);
}
