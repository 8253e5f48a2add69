import { expect, it } from 'vitest';
import { segmentFigures } from '../../../lib/segments/segment-figures';
import { person } from './invented-people';

const people = [
  person({ id: 'a', engagementLevel: 'active', relevance: 0.8 }),
  person({ id: 'b', engagementLevel: 'none', relevance: 0.1 }),
  person({ id: 'c', engagementLevel: 'aware', relevance: 0.5 }),
  person({ id: 'gone', state: 'gone' }),
];

it('counts the segment beside its network', () => {
  expect(segmentFigures(people.slice(0, 2), people, [])).toEqual({
    people: 2,
    network: 3,
    engaged: { count: 1, of: 2 },
    engagedInNetwork: { count: 1, of: 3 },
    relevant: { count: 1, of: 2 },
    relevantInNetwork: { count: 2, of: 3 },
    acceptance: null,
  });
});

it('knows nothing of what nothing told', () => {
  const figures = segmentFigures([person()], [person()], []);
  expect([figures.engaged, figures.relevant]).toEqual([null, null]);
});

it('gives acceptance as the range that unplaced invitations leave', () => {
  const invitations = [
    { personId: 'a', isAccepted: true },
    { personId: 'b', isAccepted: true },
    { personId: 'c', isAccepted: true },
    { personId: 'gone', isAccepted: false },
    { personId: null, isAccepted: false },
    { personId: null, isAccepted: false },
  ];
  expect(segmentFigures(people.slice(0, 2), people, invitations).acceptance).toEqual({
    accepted: 2,
    notAccepted: 0,
    unplaced: 2,
    low: 0.5,
    high: 1,
  });
  expect(segmentFigures([person({ id: 'x' })], people, invitations).acceptance).toBeNull();
});
