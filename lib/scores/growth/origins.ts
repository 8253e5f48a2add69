import { addDays, type LocalDay } from '../../model/day';
import type { NetworkFacts, ScoredPerson } from '../../model/network-facts';
import { QUALITY } from '../constants';
import type { NetworkMatch } from '../network-match';
import { connectedDay } from '../quality.score';

/** A part of the new connections. */
export interface OriginGroup {
  /** As stored: a normalised company, or a function. */
  name: string;
  people: number;
  /** Of them relevant; `null` while nobody said who matters. */
  relevant: number | null;
}

/** Where new connections came from. */
export interface Origins {
  people: number;
  relevant: number | null;
  /** Relevant share of everybody connected before; `null` = not known or nobody. */
  shareBefore: number | null;
  /** `null` = no invitations are known, so nobody can say. */
  invited: { byYou: OriginGroup; byThem: OriginGroup; notKnown: OriginGroup } | null;
  /** The largest first. */
  functions: OriginGroup[];
  companies: OriginGroup[];
  /** People whose function, or company, is not known. */
  withoutFunction: number;
  withoutCompany: number;
}

const LARGEST = 10;

/** @returns null without dated connections in the window */
export function originsOf(
  facts: NetworkFacts,
  match: NetworkMatch | null,
  today: LocalDay,
  days: number,
): Origins | null {
  const since = addDays(today, -days);
  const dated = (facts.people ?? []).flatMap((person) => {
    const day = connectedDay(person);
    return person.state === 'present' && day !== null && day <= today ? [{ person, day }] : [];
  });
  const fresh = dated.filter(({ day }) => day > since).map(({ person }) => person);
  if (fresh.length === 0) return null;
  const relevantIds =
    match &&
    new Set(match.people.flatMap(({ m, person }) => (m >= QUALITY.relevantFrom ? person.id : [])));
  const relevantOf = (people: readonly ScoredPerson[]): number | null =>
    relevantIds && people.filter(({ id }) => relevantIds.has(id)).length;
  const group = (name: string, people: readonly ScoredPerson[]): OriginGroup => ({
    name,
    people: people.length,
    relevant: relevantOf(people),
  });
  const groupsBy = (nameOf: (person: ScoredPerson) => string | undefined): OriginGroup[] => {
    const byName = new Map<string, ScoredPerson[]>();
    for (const person of fresh) {
      const name = nameOf(person);
      if (name) byName.set(name, [...(byName.get(name) ?? []), person]);
    }
    return [...byName]
      .map(([name, people]) => group(name, people))
      .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
      .slice(0, LARGEST);
  };
  const before = dated.filter(({ day }) => day <= since).map(({ person }) => person);
  const functionOf = ({ categories }: ScoredPerson): string | undefined => categories.function?.[0];
  const relevantBefore = relevantOf(before);
  return {
    people: fresh.length,
    relevant: relevantOf(fresh),
    shareBefore:
      relevantBefore === null || before.length === 0 ? null : relevantBefore / before.length,
    invited: invitedBy(facts, fresh, group),
    functions: groupsBy(functionOf),
    companies: groupsBy(({ company }) => company),
    withoutFunction: fresh.filter((person) => !functionOf(person)).length,
    withoutCompany: fresh.filter(({ company }) => company === '').length,
  };
}

function invitedBy(
  facts: NetworkFacts,
  fresh: readonly ScoredPerson[],
  group: (name: string, people: readonly ScoredPerson[]) => OriginGroup,
): Origins['invited'] {
  const direction = new Map<string, 'inbound' | 'outbound'>();
  for (const act of facts.acts?.acts ?? []) {
    if (act.kind === 'invitation') direction.set(act.personId, act.direction);
  }
  if (direction.size === 0) return null;
  const whose = (wanted: 'inbound' | 'outbound' | undefined): ScoredPerson[] =>
    fresh.filter(({ id }) => direction.get(id) === wanted);
  return {
    byYou: group('byYou', whose('outbound')),
    byThem: group('byThem', whose('inbound')),
    notKnown: group('notKnown', whose(undefined)),
  };
}
