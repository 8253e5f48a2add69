import { slugAlias } from '../../model/account';
import { addDays, toLocalDay, type LocalDay } from '../../model/day';
import type { Person, PersonPart } from '../../model/person';
import { mergePerson, pagePart, wholePerson } from '../merge-person';
import type { PersonChange } from '../rows';
import { comparable } from './list-rows';
import type { ComparedLists, ListedPerson } from './listed-person';
import { uniquePairs } from './unique-pairs';
import { withoutFields } from '../without-fields';

/** What the people table of an account becomes. */
export interface BuiltPeople {
  /** Every row that files have a part in, and every row that a page showed. */
  rows: Person[];
  changes: PersonChange[];
  /** Ids that a person had under fewer files, to the one of now. */
  moved: Map<string, string>;
}

/** Joins what the lists say with what pages showed. `known` = all rows of the account as they are now. */
export function buildPeople(
  accountId: string,
  lists: ComparedLists,
  known: readonly Person[],
): BuiltPeople {
  const pages = known.flatMap((row) => {
    const part = pagePart(row);
    return part ? [pageRow(row, part)] : [];
  });
  const { pageOf, absorbed } = joinPages(lists.people, pages);
  const built: BuiltPeople = { rows: [], changes: [], moved: new Map() };
  const joined = new Set(pageOf.values());
  const ids = new Map<string, number>();
  const uniqueId = (id: string): string => {
    const before = ids.get(id) ?? 0;
    ids.set(id, before + 1);
    return before === 0 ? id : `${id}#${before}`;
  };
  for (const person of lists.people) {
    const page = pageOf.get(person);
    const id = page?.id ?? uniqueId(listedPersonId(accountId, person));
    const file = filePartOf(person);
    const identity = { id, accountId, importIds: person.importIds };
    const verdict = {
      state: person.state,
      ...(person.absentSince ? { absentSince: person.absentSince } : {}),
    };
    built.rows.push({
      ...wholePerson(identity, page && pagePart(page), file, verdict),
      ...(page?.location === undefined ? {} : { location: page.location }),
    });
    for (const change of person.changes) {
      const key = `${id}|${change.kind}|${change.day}`;
      built.changes.push({ ...change, id: key, accountId, personId: id });
    }
    for (const former of formerIds(accountId, person)) {
      if (former !== id) built.moved.set(former, id);
    }
  }
  const closedLeft = new Map(lists.closed);
  const onlyPages = pages.filter((row) => !joined.has(row) && !absorbed.has(row.id));
  built.rows.push(...settlePages(onlyPages, lists, closedLeft));
  for (const [id, into] of absorbed) built.moved.set(id, into);
  for (const [day, count] of closedLeft) {
    for (let i = 0; i < count; i++) built.rows.push(closedRow(accountId, day, i, lists));
  }
  return built;
}

/** The row as pages alone made it. */
function pageRow(row: Person, part: PersonPart): Person {
  const known = withoutFields(row, 'parts', 'absentSince');
  return { ...known, ...part, importIds: [], state: 'present' };
}

function joinPages(
  people: readonly ListedPerson[],
  pages: readonly Person[],
): { pageOf: Map<ListedPerson, Person>; absorbed: Map<string, string> } {
  const pageOf = new Map<ListedPerson, Person>();
  const absorbed = new Map<string, string>();
  const taken = new Set<Person>();
  const byAlias = new Map(pages.flatMap((row) => row.aliases.map((alias) => [alias, row])));
  for (const person of people) {
    const rows = [...new Set(person.slugs.flatMap((slug) => byAlias.get(slugAlias(slug)) ?? []))];
    const [first, ...others] = rows
      .filter((row) => !taken.has(row))
      .sort((a, b) => a.firstSeenAtMs - b.firstSeenAtMs || (a.id < b.id ? -1 : 1));
    if (!first) continue;
    for (const row of [first, ...others]) taken.add(row);
    for (const other of others) absorbed.set(other.id, first.id);
    pageOf.set(person, others.reduce(mergePerson, first));
  }
  const nameless = people.filter((person) => person.slugs.length === 0);
  const free = pages.filter((row) => !taken.has(row));
  const byName = uniquePairs(nameless, free, nameOf, nameOf);
  for (const [person, row] of byName) if (isSamePerson(person, row)) pageOf.set(person, row);
  return { pageOf, absorbed };
}

const nameOf = ({ name }: { name: string }): string | null => comparable(name) || null;

/** The same name is not enough: the headline names the company, or they connected on the same day. */
function isSamePerson(person: ListedPerson, row: Person): boolean {
  const company = comparable(person.company);
  if (company && comparable(row.headline).includes(company)) return true;
  const { connectedOn } = row;
  if (connectedOn === null || person.connectedOn === null) return false;
  const { from, to } =
    typeof connectedOn === 'string' ? { from: connectedOn, to: connectedOn } : connectedOn;
  return addDays(from, -1) <= person.connectedOn && person.connectedOn <= addDays(to, 1);
}

/** Connections that only pages showed, and only before the day of a complete list that does not hold them. */
function settlePages(
  pages: readonly Person[],
  { complete }: ComparedLists,
  closedLeft: Map<LocalDay | '', number>,
): Person[] {
  if (!complete) return [...pages];
  const listedNames = new Set(
    complete.rows.filter(({ slug }) => slug === null).map(({ name }) => comparable(name)),
  );
  const vanished = pages.filter(
    (row) =>
      row.relations.includes('connection') &&
      toLocalDay(row.lastSeenAtMs, 0) < complete.day &&
      !listedNames.has(comparable(row.name)),
  );
  const byDay = new Map<LocalDay | '', Person[]>();
  for (const row of vanished) {
    const day = typeof row.connectedOn === 'string' ? row.connectedOn : '';
    byDay.set(day, [...(byDay.get(day) ?? []), row]);
  }
  const verdicts = new Map<Person, Person>();
  for (const [day, rows] of byDay) {
    const closed = day === '' ? 0 : (closedLeft.get(day) ?? 0);
    const areClosed = closed >= rows.length;
    if (areClosed) closedLeft.set(day, closed - rows.length);
    for (const row of rows) {
      const state = areClosed ? 'closed' : 'gone';
      verdicts.set(row, { ...row, state, absentSince: complete.day });
    }
  }
  return pages.map((row) => verdicts.get(row) ?? row);
}

/** A person without an address is known by what the oldest row says; ids do not depend on the order of imports. */
export const listedPersonId = (
  accountId: string,
  { slugs: [slug], rowKey }: ListedPerson,
): string => `${accountId}|${slug ?? `row:${rowKey}`}`;

const formerIds = (accountId: string, { slugs, rowKey }: ListedPerson): string[] =>
  [...slugs, `row:${rowKey}`].map((key) => `${accountId}|${key}`);

const startOf = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`);

const filePartOf = (person: ListedPerson): PersonPart => ({
  aliases: person.slugs.map(slugAlias),
  name: person.name,
  headline: '',
  company: person.company,
  title: person.title,
  relations: ['connection'],
  connectedOn: person.connectedOn,
  hasEmail: person.hasEmail,
  firstSeenAtMs: startOf(person.firstDay),
  lastSeenAtMs: startOf(person.lastDay),
});

function closedRow(
  accountId: string,
  day: LocalDay | '',
  index: number,
  { latest }: ComparedLists,
): Person {
  const seenAtMs = latest ? startOf(latest.day) : 0;
  return {
    id: `${accountId}|row:closed|${day}|${index}`,
    accountId,
    aliases: [],
    name: '',
    headline: '',
    company: '',
    title: '',
    relations: ['connection'],
    state: 'closed',
    connectedOn: day === '' ? null : day,
    hasEmail: false,
    firstSeenAtMs: seenAtMs,
    lastSeenAtMs: seenAtMs,
    classifierVersion: 0,
    importIds: latest?.importIds ?? [],
    seenOnPage: false,
  };
}
