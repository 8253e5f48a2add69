import { addDays } from '../../../lib/model/day';
import type { Goal } from '../../../lib/model/goal';
import type { NetworkFacts, ReferenceShare, ScoredPerson } from '../../../lib/model/network-facts';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { facts, TODAY } from './made-facts';
import type { Random } from './random';

export const FUNCTIONS = ['Sales', 'Engineering', 'Finance', 'Education', 'Marketing', 'Research'];
export const LEVELS = ['Training', 'Entry', 'Senior', 'Manager', 'Director', 'VP', 'CXO', 'Owner'];

/** An invented table of levels × functions, uneven and correlated. */
export function madeReference(random: Random): ReferenceShare[] {
  const cells = FUNCTIONS.flatMap((func) =>
    LEVELS.map((seniority) => ({ seniority, function: func, share: random.between(0.2, 1) ** 3 })),
  );
  const all = cells.reduce((sum, { share }) => sum + share, 0);
  return cells.map((cell) => ({ ...cell, share: cell.share / all }));
}

export function drawnFrom(reference: readonly ReferenceShare[], random: Random): ReferenceShare {
  let left = random.uniform();
  return reference.find(({ share }) => (left -= share) < 0) ?? reference[0]!;
}

export const madePerson = (id: number, more: Partial<ScoredPerson>): ScoredPerson => ({
  id: `p${id}`,
  state: 'present',
  connectedOn: addDays(TODAY, -(id % 2_000)),
  company: '',
  hasTitle: true,
  hasEmail: false,
  categories: {},
  isVouchedFor: false,
  ...more,
});

/** A goal that wants these functions, and these levels where some are given. */
export const goalFor = (functions: string[], levels: string[] = []): Goal => ({
  ...goalPreset('general'),
  targets: [
    { dimension: 'function', values: functions, need: 'must', weight: 0 },
    ...(levels.length > 0
      ? [{ dimension: 'seniority', values: levels, need: 'must', weight: 0 } as const]
      : []),
  ],
});

/** A network whose whole list is known. */
export const listed = (
  people: readonly ScoredPerson[],
  more: Partial<NetworkFacts> = {},
): NetworkFacts => {
  const open = people.filter(({ state }) => state === 'present').length;
  return facts([], {
    people,
    connectionsList: { day: TODAY, openRows: open, allRows: people.length, connectedOn: [] },
    ...more,
  });
};
