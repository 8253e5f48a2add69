import type { PersonChange } from '../rows';
import { settleAbsent } from './settle-absent';
import { jobOf, type ComparedLists, type ListedPerson } from './listed-person';
import {
  comparable,
  listsByDay,
  type ConnectionsFile,
  type DayList,
  type ListRow,
} from './list-rows';
import { uniquePairs } from './unique-pairs';

/**
 * Walks the lists from the oldest to the newest. Only what they say and their own days count, not when they were brought:
 * any order of imports gives the same people.
 */
export function compareLists(files: readonly ConnectionsFile[]): ComparedLists {
  const lists: ComparedLists = { people: [], closed: new Map(), complete: null, latest: null };
  for (const list of listsByDay(files)) {
    const { matched, added, isWhole } = joinRows(lists.people, list);
    for (const [person, row] of matched) seeAgain(person, row, list);
    const newcomers = added.map((row) => newPerson(row, list));
    if (isWhole) {
      const missing = lists.people.filter((person) => !matched.has(person));
      const namesOfNew = new Set(added.map(({ name }) => comparable(name)));
      // Older files have no addresses: a name that cannot be told apart is listed again and not gone.
      const renewed = missing.filter(
        (person) => person.slugs.length === 0 && namesOfNew.has(comparable(person.name)),
      );
      settleAbsent(
        lists,
        missing.filter((person) => !renewed.includes(person)),
        list,
      );
      if (renewed.length > 0) lists.people = lists.people.filter((p) => !renewed.includes(p));
      lists.complete = list;
    } else {
      for (const [day, count] of list.closed) {
        const identified = lists.people.filter(
          (p) => p.state === 'closed' && p.connectedOn === day,
        );
        const unknown = Math.max(0, count - identified.length);
        lists.closed.set(day, Math.max(lists.closed.get(day) ?? 0, unknown));
      }
    }
    lists.people.push(...newcomers);
    lists.latest = list;
  }
  return lists;
}

/** A list that lost more than half of a network is a part of one: nobody loses that many between two exports. */
const PART_OF_LIST = { fromPeople: 20, lostShare: 0.5 };

function joinRows(
  people: readonly ListedPerson[],
  list: DayList,
): { matched: Map<ListedPerson, ListRow>; added: ListRow[]; isWhole: boolean } {
  const matched = new Map<ListedPerson, ListRow>();
  const taken = new Set<ListRow>();
  const join = (person: ListedPerson, row: ListRow): void => {
    if (matched.has(person) || taken.has(row)) return;
    matched.set(person, row);
    taken.add(row);
  };
  const bySlug = new Map(people.flatMap((person) => person.slugs.map((slug) => [slug, person])));
  for (const row of list.rows) {
    const person = row.slug === null ? undefined : bySlug.get(row.slug);
    if (person) join(person, row);
  }
  if (matched.size < people.length && taken.size < list.rows.length) {
    // The same name connected on the same day: a changed address, or a file from before addresses were in it.
    for (const [person, row] of uniquePairs(people, list.rows, nameAndDay, nameAndDay)) {
      join(person, row);
    }
    for (const [person, row] of uniquePairs(people, list.rows, nameAndCompany, nameAndCompany)) {
      const sameDay =
        person.connectedOn === null ||
        row.connectedOn === null ||
        person.connectedOn === row.connectedOn;
      if (sameDay && (person.slugs.length === 0 || row.slug === null)) join(person, row);
    }
  }
  const present = people.filter(({ state }) => state === 'present');
  const lost = present.filter((person) => !matched.has(person)).length;
  const isPart =
    present.length >= PART_OF_LIST.fromPeople && lost > PART_OF_LIST.lostShare * present.length;
  return {
    matched,
    added: list.rows.filter((row) => !taken.has(row)),
    isWhole: list.isComplete && !isPart,
  };
}

const nameAndDay = ({ name, connectedOn }: ListedPerson | ListRow): string | null =>
  name && connectedOn ? `${comparable(name)}|${connectedOn}` : null;

const nameAndCompany = ({ name, company }: ListedPerson | ListRow): string | null =>
  name && company ? `${comparable(name)}|${comparable(company)}` : null;

const newPerson = (row: ListRow, { day }: DayList): ListedPerson => ({
  slugs: row.slug === null ? [] : [row.slug],
  rowKey: `${comparable(row.name)}|${comparable(row.company)}|${row.connectedOn ?? ''}`,
  name: row.name,
  company: row.company,
  title: row.position,
  connectedOn: row.connectedOn,
  hasEmail: row.hasEmail,
  firstDay: day,
  lastDay: day,
  importIds: [...row.importIds],
  state: 'present',
  absentSince: null,
  changes: [],
});

function seeAgain(person: ListedPerson, row: ListRow, { day }: DayList): void {
  const before = jobOf(person);
  const importId = row.importIds[0] ?? '';
  if (person.state !== 'present') {
    const from = person.absentSince ?? person.lastDay;
    person.changes.push({ kind: 'back', from, day, before, after: before, importId });
  }
  const after =
    row.company || row.position ? { company: row.company, title: row.position } : before;
  const wasKnown = before.company !== '' || before.title !== '';
  if (wasKnown && !isSameJob(before, after)) {
    person.changes.push({ kind: 'job', from: person.lastDay, day, before, after, importId });
  }
  Object.assign(person, after);
  if (row.slug !== null && !person.slugs.includes(row.slug)) person.slugs.push(row.slug);
  person.name = row.name || person.name;
  person.connectedOn = row.connectedOn ?? person.connectedOn;
  person.hasEmail ||= row.hasEmail;
  person.lastDay = day;
  person.importIds = [...new Set([...person.importIds, ...row.importIds])];
  person.state = 'present';
  person.absentSince = null;
}

const isSameJob = (a: PersonChange['before'], b: PersonChange['before']): boolean =>
  comparable(a.company) === comparable(b.company) && comparable(a.title) === comparable(b.title);
