import type { DayRange, LocalDay } from '../model/day';
import type { NetworkFacts, ScoredPerson } from '../model/network-facts';
import { AUTHENTICITY } from './constants';
import { connectedDay } from './quality.score';

/** Why an account may be worth a second look. No names, scripts, address shapes or titles: those flag ordinary people. */
export type AccountSign = 'noJob' | 'spike' | 'closedWeek';

/** What stands behind an account. */
export type Backing = 'cameForward' | 'email' | 'files';

/** What speaks for looking again and what against it. */
export interface AccountSigns {
  signs: AccountSign[];
  backing: Backing[];
}

/** People with two signs and nothing that speaks for them. A list to look at again, never a verdict. */
export function peopleToLookAgain(facts: NetworkFacts): ScoredPerson[] {
  const signsOf = accountSigns(facts);
  return (facts.people ?? []).filter((person) => {
    if (person.state !== 'present') return false;
    const { signs, backing } = signsOf(person);
    return backing.length === 0 && signs.length >= AUTHENTICITY.minSigns;
  });
}

/** The signs of each person of a network, and what stands behind them. */
export function accountSigns(facts: NetworkFacts): (person: ScoredPerson) => AccountSigns {
  const closedByWeek = new Map<number, number>();
  for (const person of facts.people ?? []) {
    const week = weekOf(connectedDay(person));
    if (person.state === 'present' || week === null) continue;
    closedByWeek.set(week, (closedByWeek.get(week) ?? 0) + 1);
  }
  const cameForward = new Set(
    facts.acts?.acts.filter(({ direction }) => direction === 'inbound').map((act) => act.personId),
  );
  return (person) => {
    const day = connectedDay(person);
    const signs: Record<AccountSign, boolean> = {
      noJob: person.company === '' && !person.hasTitle,
      spike: day !== null && isWithin(day, facts.unexplainedSpikes ?? []),
      closedWeek: (closedByWeek.get(weekOf(day) ?? NaN) ?? 0) >= AUTHENTICITY.closedInWeek,
    };
    const backing: Record<Backing, boolean> = {
      cameForward: cameForward.has(person.id),
      email: person.hasEmail,
      files: person.isVouchedFor,
    };
    return { signs: setOf(signs), backing: setOf(backing) };
  };
}

const setOf = <K extends string>(flags: Record<K, boolean>): K[] =>
  (Object.keys(flags) as K[]).filter((key) => flags[key]);

const isWithin = (day: LocalDay, ranges: readonly DayRange[]): boolean =>
  ranges.some(({ from, to }) => from <= day && day <= to);

const WEEK_MS = 604_800_000;
const weekOf = (day: LocalDay | null): number | null =>
  day === null ? null : Math.floor(Date.parse(`${day}T00:00:00Z`) / WEEK_MS);
