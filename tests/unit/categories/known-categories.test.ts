import { describe, expect, it } from 'vitest';
import {
  categoriesBy,
  placesOf,
  subjectOf,
  type Correction,
} from '../../../lib/categories/known-categories';
import type { Person } from '../../../lib/model/person';

const gardener: Person = {
  id: 'me|alex',
  accountId: 'me',
  aliases: ['slug:alex'],
  name: 'Alex',
  headline: '',
  company: 'Lorem  Ltd',
  title: 'Head Gardener',
  relations: ['connection'],
  state: 'present',
  connectedOn: null,
  hasEmail: false,
  firstSeenAtMs: 0,
  lastSeenAtMs: 0,
  classifierVersion: 1,
  categories: { seniority: ['Manager'], topic: ['roses', 'soil'] },
  importIds: [],
  seenOnPage: false,
};

const correction = (
  scope: Correction['scope'],
  value: string,
  correctedAtMs: number,
  dimension = 'seniority',
): Correction => ({ scope, subject: subjectOf(scope, gardener), dimension, value, correctedAtMs });

describe('categories of a person', () => {
  it('are what the classifier found, with the place and the size that pages showed', () => {
    expect(categoriesBy({ corrections: [], companies: [] })(gardener)).toBe(gardener.categories);
    const categories = categoriesBy({
      corrections: [],
      companies: [{ name: 'LOREM Ltd', size: '11-50' }],
    })({ ...gardener, location: 'Hamburg, Germany' });
    expect(categories).toEqual({
      seniority: ['Manager'],
      topic: ['roses', 'soil'],
      companySize: ['11-50'],
      location: ['Hamburg, Germany', 'Germany', 'Hamburg'],
    });
  });

  it('name the place as written and the wider ones', () => {
    expect(placesOf('Berlin')).toEqual(['Berlin']);
    expect(placesOf('Springfield, Illinois, United States')).toEqual([
      'Springfield, Illinois, United States',
      'United States',
      'Illinois',
      'Springfield',
    ]);
  });

  it.each<[string, Correction[], string | undefined]>([
    ['one person', [correction('person', 'VP', 1)], 'VP'],
    ['everybody with the company', [correction('company', 'VP', 1)], 'VP'],
    ['everybody with the title', [correction('title', 'VP', 1)], 'VP'],
    [
      'the person, before a later one of the title',
      [correction('title', 'VP', 9), correction('person', 'Owner', 1)],
      'Owner',
    ],
    [
      'the later of company and title',
      [correction('title', 'VP', 9), correction('company', 'Owner', 10)],
      'Owner',
    ],
    ['not known after all', [correction('person', '', 1)], undefined],
    ['another title', [{ ...correction('title', 'VP', 1), subject: 'gardener' }], 'Manager'],
    ['no dimension of ours', [correction('person', 'VP', 1, 'shoe size')], 'Manager'],
  ])('follow a correction of %s', (_, corrections, expected) => {
    const categories = categoriesBy({ corrections, companies: [] })(gardener);
    expect(categories.seniority?.[0]).toBe(expected);
    expect(categories.topic).toEqual(['roses', 'soil']);
    expect(Object.keys(categories)).toHaveLength(expected === undefined ? 1 : 2);
  });

  it('have no company in common with everybody who has none', () => {
    const nobody = { ...gardener, company: '' };
    const corrections = [{ ...correction('company', 'VP', 1), subject: '' }];
    expect(categoriesBy({ corrections, companies: [] })(nobody)).toEqual(gardener.categories);
  });
});
