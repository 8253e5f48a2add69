import { foldText } from '../categories/fold-text';
import type { LocalDay } from '../model/day';
import { CATEGORY_DIMENSIONS } from '../model/network-facts';
import type { SortedPerson } from '../model/sorted-person';
import { relevanceStep, UNKNOWN, type PeopleFilter } from './people-filter';

/** Somebody with their words folded once, so that filtering 30,000 people compares and does not convert. */
export interface IndexedPerson {
  person: SortedPerson;
  /** Everything free text looks through, folded, parts apart from each other. */
  text: string;
}

/** Separates parts, so that no word is found across two of them. */
const APART = '\n';

export const indexPeople = (people: readonly SortedPerson[]): IndexedPerson[] =>
  people.map((person) => ({
    person,
    text: foldText(
      [
        person.name,
        person.title,
        person.company,
        person.headline,
        person.categories.location?.join(APART) ?? '',
        person.categories.topic?.join(APART) ?? '',
        person.note,
      ].join(APART),
    ),
  }));

/** The words of free text as they are looked for. */
export const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** Those whom the filter asks for, in the order given. */
export function filterPeople(
  people: readonly IndexedPerson[],
  filter: PeopleFilter,
): IndexedPerson[] {
  const tests = testsOf(filter);
  return tests.length === 0
    ? [...people]
    : people.filter((entry) => tests.every((passes) => passes(entry)));
}

/** Whether one person is among those whom the filter asks for. */
export const isWanted = (entry: IndexedPerson, filter: PeopleFilter): boolean =>
  testsOf(filter).every((passes) => passes(entry));

type Test = (entry: IndexedPerson) => boolean;

/** The parts of a filter that ask something, the cheap ones first. */
function testsOf(filter: PeopleFilter): Test[] {
  const tests: Test[] = [];
  const { states, relations, engagement, relevance, connectedFrom, connectedTo, personIds } =
    filter;
  if (personIds !== null) {
    const picked = new Set(personIds);
    tests.push(({ person }) => picked.has(person.id));
  }
  if (states.length > 0) tests.push(({ person }) => states.includes(person.state));
  if (relations.length > 0) {
    tests.push(({ person }) => person.relations.some((relation) => relations.includes(relation)));
  }
  if (engagement.length > 0) {
    tests.push(({ person }) => engagement.includes(person.engagementLevel ?? UNKNOWN));
  }
  if (relevance.length > 0) {
    tests.push(({ person }) => relevance.includes(relevanceStep(person.relevance)));
  }
  if (connectedFrom !== null || connectedTo !== null) {
    tests.push(({ person }) => isWithin(person.connectedOn, connectedFrom, connectedTo));
  }
  for (const dimension of CATEGORY_DIMENSIONS) {
    const wanted = filter.categories[dimension] ?? [];
    if (wanted.length === 0) continue;
    const values = new Set(wanted);
    tests.push(({ person }) => {
      const known = person.categories[dimension];
      return known === undefined || known.length === 0
        ? values.has(UNKNOWN)
        : known.some((value) => values.has(value));
    });
  }
  for (const word of wordsOf(filter.text)) tests.push(({ text }) => text.includes(word));
  return tests;
}

/** A range of days counts when any of it lies inside. */
function isWithin(
  day: SortedPerson['connectedOn'],
  from: LocalDay | null,
  to: LocalDay | null,
): boolean {
  if (day === null) return false;
  const range = typeof day === 'string' ? { from: day, to: day } : day;
  return (from === null || range.to >= from) && (to === null || range.from <= to);
}
