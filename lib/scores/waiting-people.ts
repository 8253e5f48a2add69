import { addDays, type LocalDay } from '../model/day';
import type { NetworkFacts } from '../model/network-facts';
import { ADVICE, QUALITY } from './constants';
import type { NetworkMatch } from './network-match';

/** Who waits for the person. */
export interface Waiting {
  /** People with an unanswered message or invitation of the last 14 days. */
  people: string[];
  /** Those of them who match by half or more; `null` while nobody said who matters. */
  relevant: string[] | null;
}

/** @param match - of the same facts; `null` without people or targets */
export function waitingPeople(
  facts: NetworkFacts,
  match: NetworkMatch | null,
  today: LocalDay,
): Waiting {
  const since = addDays(today, -ADVICE.waitingDays);
  const people = new Set<string>();
  for (const { personId, day, isUnanswered } of facts.acts?.acts ?? []) {
    if (isUnanswered && day >= since && day <= today) people.add(personId);
  }
  const ids = [...people].sort();
  if (!match) return { people: ids, relevant: null };
  const relevant = new Set(
    match.people.flatMap(({ m, person }) => (m >= QUALITY.relevantFrom ? person.id : [])),
  );
  return { people: ids, relevant: ids.filter((id) => relevant.has(id)) };
}

/** Minutes that so many answers take: two to begin, one for each. */
export const answerMinutes = (answers: number): number => ADVICE.answerStartMinutes + answers;
