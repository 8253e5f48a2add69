import fc from 'fast-check';
import { anyText } from '../parsing/any-text';
import type { LocalDay } from '../../../lib/model/day';
import { ENGAGEMENT_LEVELS, type SortedPerson } from '../../../lib/model/sorted-person';

/** Somebody with nothing known but a name, and what the test says. */
export const person = (more: Partial<SortedPerson> = {}): SortedPerson => ({
  id: 'me|ada',
  name: 'Ada Sample',
  slug: 'ada',
  headline: '',
  title: '',
  company: '',
  relations: ['connection'],
  state: 'present',
  connectedOn: null,
  hasEmail: false,
  categories: {},
  engagementLevel: null,
  relevance: null,
  lastActDay: null,
  isSafe: false,
  note: '',
  ...more,
});

const text = anyText(10);
const day = fc
  .integer({ min: 0, max: 3000 })
  .map(
    (n) => new Date(Date.UTC(2018, 0, 1) + n * 86_400_000).toISOString().slice(0, 10) as LocalDay,
  );
const values = (...names: string[]) =>
  fc.option(fc.subarray(names, { minLength: 1 }), { nil: undefined });

/** Anybody, with any texts. */
export const anyPerson: fc.Arbitrary<SortedPerson> = fc
  .record({
    id: fc.uuid(),
    name: text,
    slug: fc.option(text, { nil: null }),
    headline: text,
    title: text,
    company: text,
    relations: fc.subarray(['connection', 'follower', 'following'] as const, { minLength: 1 }),
    state: fc.constantFrom('present', 'closed', 'gone'),
    connectedOn: fc.option(day, { nil: null }),
    hasEmail: fc.boolean(),
    categories: fc.record({
      seniority: values('Senior', 'Director'),
      function: values('Sales', 'Marketing'),
      location: values('Berlin', 'Ghent'),
      topic: values('data', 'ai'),
    }),
    engagementLevel: fc.option(fc.constantFrom(...ENGAGEMENT_LEVELS), { nil: null }),
    relevance: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    lastActDay: fc.option(day, { nil: null }),
    isSafe: fc.boolean(),
    note: text,
  })
  .map(({ categories, ...rest }) => ({
    ...rest,
    categories: Object.fromEntries(
      Object.entries(categories).filter(([, known]) => known !== undefined),
    ) as SortedPerson['categories'],
  }));
