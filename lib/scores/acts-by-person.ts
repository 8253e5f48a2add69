import type { LocalDay } from '../model/day';
import type { NetworkFacts } from '../model/network-facts';

/** Days of acts of each person, either way, in rising order; empty when no acts are known. */
export function actsByPerson(facts: NetworkFacts): Map<string, LocalDay[]> {
  const days = new Map<string, LocalDay[]>();
  for (const { personId, day } of facts.acts?.acts ?? []) {
    const known = days.get(personId);
    if (known) known.push(day);
    else days.set(personId, [day]);
  }
  for (const list of days.values()) list.sort();
  return days;
}
