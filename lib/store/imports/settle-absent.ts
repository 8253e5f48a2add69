import type { LocalDay } from '../../model/day';
import { jobOf, type ComparedLists, type ListedPerson } from './listed-person';
import type { DayList } from './list-rows';

/**
 * What became of people whom a complete list no longer holds. Closed accounts stand in it as a date without a name: when
 * at least as many of them appeared on a day as people who connected that day vanished, these accounts closed. With fewer
 * nobody can tell which, so they are gone and the closed ones stay unknown.
 */
export function settleAbsent(
  lists: ComparedLists,
  missing: readonly ListedPerson[],
  list: DayList,
): void {
  const before = new Map(lists.closed);
  const vanished = new Map<LocalDay | '', ListedPerson[]>();
  const stillClosed = new Map<LocalDay | '', ListedPerson[]>();
  for (const person of missing) {
    const day = person.connectedOn ?? '';
    if (person.state === 'present') push(vanished, day, person);
    else if (person.state === 'closed') push(stillClosed, day, person);
  }
  lists.closed = new Map();
  for (const day of new Set([...list.closed.keys(), ...vanished.keys(), ...stillClosed.keys()])) {
    let unknown = list.closed.get(day) ?? 0;
    const identified = stillClosed.get(day) ?? [];
    if (identified.length <= unknown) unknown -= identified.length;
    else for (const person of identified) leave(person, 'gone', list);
    const left = vanished.get(day) ?? [];
    const appeared = unknown - (before.get(day) ?? 0);
    const areClosed = day !== '' && left.length > 0 && appeared >= left.length;
    for (const person of left) leave(person, areClosed ? 'closed' : 'gone', list);
    if (areClosed) unknown -= left.length;
    if (unknown > 0) lists.closed.set(day, unknown);
  }
}

function leave(person: ListedPerson, state: 'gone' | 'closed', { day, importIds }: DayList): void {
  const job = jobOf(person);
  person.changes.push({
    kind: state,
    from: person.absentSince ?? person.lastDay,
    day,
    before: job,
    after: job,
    importId: importIds[0] ?? '',
  });
  person.state = state;
  person.absentSince = day;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
