import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDay } from '../../../lib/model/day';
import { goalPreset } from '../../../lib/scores/goal-presets';
import {
  audiencePictures,
  composition,
  COMPOSITION_DIMENSIONS,
} from '../../../lib/segments/composition';
import { TODAY } from '../scores/made-facts';
import { anyPerson, person } from './invented-people';

const GOAL = {
  ...goalPreset('seller'),
  targets: [{ dimension: 'seniority', values: ['VP'], need: 'must', weight: 0 }] as const,
};
const REFERENCE = [
  { seniority: 'VP', function: null, share: 0.1 },
  { seniority: 'Senior', function: 'Sales', share: 0.3 },
  { seniority: null, function: 'Sales', share: 0.6 },
];
const at = (daysAgo: number, ...seniority: string[]) =>
  person({
    connectedOn: addDays(TODAY, -daysAgo),
    categories: seniority.length > 0 ? { seniority } : {},
  });

describe('composition', () => {
  it('says how many are known, and holds them against goal, reference and 90 days ago', () => {
    const people = [at(400, 'VP'), at(400, 'Senior'), at(10, 'VP'), at(10, 'VP'), at(5), at(400)];
    expect(composition(people, 'seniority', GOAL, REFERENCE, TODAY)).toEqual({
      dimension: 'seniority',
      people: 6,
      known: 4,
      lately: 2,
      wantedShare: 0.75,
      parts: [
        {
          value: 'Senior',
          count: 1,
          share: 0.25,
          shareBefore: 0.5,
          reference: expect.closeTo(0.75),
          isWanted: false,
        },
        {
          value: 'VP',
          count: 3,
          share: 0.75,
          shareBefore: 0.5,
          reference: expect.closeTo(0.25),
          isWanted: true,
        },
      ],
    });
  });

  it('leaves out who is not a connection or not there any more', () => {
    const people = [
      person({ relations: ['follower'], categories: { topic: ['ai'] } }),
      person({ state: 'gone', categories: { topic: ['ai'] } }),
    ];
    expect(composition(people, 'topic', GOAL, null, TODAY)).toMatchObject({ people: 0, parts: [] });
  });

  it('puts sizes in the order of size', () => {
    const sizes = ['1,001-5,000', '11-50', '2-10', '1'];
    const people = sizes.map((size) => person({ categories: { companySize: [size] } }));
    expect(
      composition(people, 'companySize', GOAL, null, TODAY).parts.map(({ value }) => value),
    ).toEqual([...sizes].reverse());
  });

  it.each(COMPOSITION_DIMENSIONS)('shares of %s are shares', (dimension) => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 30 }), (people) => {
        const made = composition(people, dimension, GOAL, REFERENCE, TODAY);
        expect(made.known).toBeLessThanOrEqual(made.people);
        const sum = made.parts.reduce((all, { share }) => all + share, 0);
        if (dimension !== 'topic' && made.known > 0 && made.parts.every(({ count }) => count > 0))
          expect(sum).toBeGreaterThanOrEqual(0.999);
        for (const { share, shareBefore, count } of made.parts) {
          expect(count).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(shareBefore ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it('shows the newest audience only, and how much of it LinkedIn does not name', () => {
  const row = (day: string, value: string, low: number, high = low) => ({
    day: day as LocalDay,
    category: 'Seniority',
    value,
    low,
    high,
  });
  expect(
    audiencePictures([
      row('2026-01-01', 'Old', 1),
      row('2026-02-01', 'Entry', 0.2),
      row('2026-02-01', 'Senior', 0.5),
      row('2026-02-01', 'Owner', 0, 0.01),
    ]),
  ).toEqual([
    {
      category: 'Seniority',
      day: '2026-02-01',
      parts: [
        { value: 'Senior', low: 0.5, high: 0.5 },
        { value: 'Entry', low: 0.2, high: 0.2 },
        { value: 'Owner', low: 0, high: 0.01 },
      ],
      unlisted: expect.closeTo(0.3),
    },
  ]);
});
