import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import { filterPeople, indexPeople } from '../../../lib/segments/filter-people';
import {
  EVERYBODY,
  PRESENT,
  UNKNOWN,
  type PeopleFilter,
} from '../../../lib/segments/people-filter';
import { filterFromStored, filterToStored } from '../../../lib/segments/stored-filter';
import { SORT_KEYS, sortPeople } from '../../../lib/segments/sort-people';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { anyPerson, person } from './invented-people';

const namesOf = (people: readonly SortedPerson[], filter: Partial<PeopleFilter>): string[] =>
  filterPeople(indexPeople(people), { ...EVERYBODY, ...filter }).map((entry) => entry.person.name);

const ada = person({
  id: 'me|ada',
  name: 'Ada Müller',
  title: 'Head of Sales',
  company: 'Kelp GmbH',
  categories: { function: ['Sales'], topic: ['data', 'ai'] },
  connectedOn: '2024-03-01' as LocalDay,
  relevance: 0.9,
  engagementLevel: 'active',
});
const bo = person({
  id: 'me|bo',
  name: 'Bo Nguyễn',
  relations: ['follower'],
  headline: 'kelp diver',
  connectedOn: { from: '2025-01-01' as LocalDay, to: '2025-01-20' as LocalDay },
  relevance: 0.3,
});
const cy = person({ id: 'me|cy', name: 'Cy', state: 'gone', relevance: 0.1, note: 'met in Ghent' });
const ALL = [ada, bo, cy];

describe('a filter', () => {
  it.each<[string, Partial<PeopleFilter>, string[]]>([
    ['nothing: everybody', {}, ['Ada Müller', 'Bo Nguyễn', 'Cy']],
    ['words without accents', { text: 'muller KELP' }, ['Ada Müller']],
    ['words of headline and company', { text: 'kelp' }, ['Ada Müller', 'Bo Nguyễn']],
    ['words of the note', { text: 'ghent' }, ['Cy']],
    ['words of a topic', { text: 'ai' }, ['Ada Müller']],
    ['a word across two parts: nobody', { text: 'saleskelp' }, []],
    ['a category', { categories: { function: ['Sales'] } }, ['Ada Müller']],
    ['any of several values', { categories: { topic: ['ai', 'law'] } }, ['Ada Müller']],
    ['not known', { categories: { function: [UNKNOWN] } }, ['Bo Nguyễn', 'Cy']],
    ['known or not', { categories: { function: ['Sales', UNKNOWN] } }, namesOf(ALL, {})],
    ['two dimensions at once', { categories: { function: ['Sales'], topic: ['law'] } }, []],
    ['a relation', { relations: ['follower'] }, ['Bo Nguyễn']],
    ['a state', { states: ['present'] }, ['Ada Müller', 'Bo Nguyễn']],
    ['an engagement level', { engagement: ['active'] }, ['Ada Müller']],
    ['no engagement known', { engagement: [UNKNOWN] }, ['Bo Nguyễn', 'Cy']],
    ['relevance', { relevance: ['high', 'low'] }, ['Ada Müller', 'Cy']],
    ['a first day inside a range', { connectedFrom: '2025-01-10' as LocalDay }, ['Bo Nguyễn']],
    ['who was picked by hand', { personIds: [ada.id, 'nobody'] }, ['Ada Müller']],
    ['nobody picked: nobody', { personIds: [] }, []],
    ['a last day', { connectedTo: '2024-03-01' as LocalDay }, ['Ada Müller']],
  ])('finds by %s', (_, filter, names) => {
    expect(namesOf(ALL, filter)).toEqual(names);
  });

  const anyFilter: fc.Arbitrary<PeopleFilter> = fc.record({
    text: fc.string({ maxLength: 3 }),
    categories: fc.record({
      seniority: fc.subarray(['Senior', UNKNOWN]),
      topic: fc.subarray(['data', 'ai', UNKNOWN]),
    }),
    engagement: fc.subarray(['none', 'active', UNKNOWN] as const),
    relevance: fc.subarray(['high', 'low', UNKNOWN] as const),
    relations: fc.subarray(['connection', 'follower'] as const),
    states: fc.subarray(['present', 'gone'] as const),
    connectedFrom: fc.option(fc.constant('2020-06-01' as LocalDay), { nil: null }),
    connectedTo: fc.option(fc.constant('2023-06-01' as LocalDay), { nil: null }),
    personIds: fc.option(fc.subarray([ada.id, bo.id]), { nil: null }),
  });

  it('asks for the same people after being stored, and is stored the same twice', () => {
    fc.assert(
      fc.property(anyFilter, fc.array(anyPerson, { maxLength: 20 }), (filter, people) => {
        const stored = JSON.parse(JSON.stringify(filterToStored(filter))) as unknown;
        const read = filterFromStored(stored);
        if (!read.ok) throw new Error(read.error);
        expect(filterToStored(read.value)).toEqual(stored);
        const index = indexPeople(people);
        expect(filterPeople(index, read.value)).toEqual(filterPeople(index, filter));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order and never grows when one more part asks', () => {
    fc.assert(
      fc.property(anyFilter, fc.array(anyPerson, { maxLength: 20 }), (filter, people) => {
        const index = indexPeople(people);
        const found = filterPeople(index, filter);
        expect(index.filter((entry) => found.includes(entry))).toEqual(found);
        const narrower = filterPeople(index, { ...filter, states: ['present'] });
        if (filter.states.length === 0) {
          for (const entry of narrower) expect(found).toContain(entry);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'form'],
    ['a list', [], 'form'],
    ['a form of tomorrow', { form: 2 }, 'form'],
    ['text that is none', { form: 1, text: 7 }, 'text'],
    ['endless text', { form: 1, text: 'x'.repeat(201) }, 'text'],
    ['an invented dimension', { form: 1, categories: { shoeSize: ['40'] } }, 'categories'],
    ['a value that is none', { form: 1, categories: { topic: [{}] } }, 'categories'],
    ['the prototype', JSON.parse('{"form":1,"categories":{"__proto__":["x"]}}'), 'categories'],
    ['an invented level', { form: 1, engagement: ['devoted'] }, 'engagement'],
    ['an invented state', { form: 1, states: ['lost'] }, 'states'],
    ['people that are none', { form: 1, personIds: [7] }, 'personIds'],
    ['a day that never was', { form: 1, connectedFrom: '2025-02-30' }, 'connectedFrom'],
  ])('refuses %s from storage', (_, stored, fault) => {
    expect(filterFromStored(stored)).toEqual({ ok: false, error: fault });
  });

  it('refuses anything else without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(filterFromStored(value).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('begins with those who are there', () => {
    expect(filterFromStored(filterToStored(PRESENT))).toEqual({ ok: true, value: PRESENT });
  });
});

describe('sorting', () => {
  it.each(SORT_KEYS)('by %s keeps everybody, does not care about the order before', (key) => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 20 }), fc.boolean(), (people, isDescending) => {
        const sorted = sortPeople(indexPeople(people), { key, isDescending });
        const again = sortPeople(indexPeople([...people].reverse()), { key, isDescending });
        expect(sorted.map((entry) => entry.person)).toEqual(again.map((entry) => entry.person));
        expect(new Set(sorted.map((entry) => entry.person))).toEqual(new Set(people));
      }),
      { numRuns: 25 },
    );
  });

  it('puts what is not known last, both ways', () => {
    for (const isDescending of [true, false]) {
      const order = sortPeople(
        indexPeople([
          person({ relevance: null }),
          person({ relevance: 0 }),
          person({ relevance: 1 }),
        ]),
        { key: 'relevance', isDescending },
      );
      expect(order.map((entry) => entry.person.relevance)).toEqual(
        isDescending ? [1, 0, null] : [0, 1, null],
      );
    }
  });
});
