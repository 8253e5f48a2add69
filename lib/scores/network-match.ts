import type { Goal } from '../model/goal';
import type { NetworkFacts, ReferenceShare, ScoredPerson } from '../model/network-facts';
import type { Score, ScoreInput, ScoreName } from '../model/score';
import type { ConnectionsRange } from './connections-range';
import { RELEVANCE } from './constants';
import { matchAll, REFERENCE_DIMENSIONS, type Match, type Matchable } from './match';
import { notKnown, phrase } from './score-outcome';
import { steadySum, wilson } from './statistics';

export interface MatchedPerson extends Match {
  person: ScoredPerson;
}

/** How far a network matches a goal, as a share of its people. */
export interface NetworkMatch {
  /** Connections that are there: closed and lost ones are left out. */
  people: MatchedPerson[];
  /** Mean m over all of them, and the range at 95 % that unknowns and the classifier's errors leave. */
  share: number;
  low: number;
  high: number;
  /** What sampling alone would leave. */
  sampling: { low: number; high: number };
  /** Share of people in whom every must dimension is known. */
  knownShare: number;
  /** Why there is no score of it yet; `null` when there can be one. */
  gap: 'fewPeople' | 'fewKnown' | 'shortList' | null;
}

/** The people that a score rests on, with the day of their list. */
export const peopleInput = (facts: NetworkFacts, people: number): ScoreInput => ({
  metric: 'people',
  value: people,
  low: null,
  high: null,
  day: facts.connectionsList?.day ?? null,
  ageDays: null,
  source: facts.connectionsList ? 'file' : 'listPage',
});

/** The score of a part that needs matched people, while nobody is matched: unsorted people are not waiting for targets. */
export function unmatched(name: ScoreName, facts: NetworkFacts): Score {
  return facts.reference === undefined
    ? notKnown(name, facts.connectionsList ? [] : ['archive'], [phrase('score.relevance.unsorted')])
    : notKnown(name, ['targets'], [phrase('score.relevance.targets')]);
}

/** @returns null without people, or while nobody said who matters */
export function networkMatch(
  facts: NetworkFacts,
  goal: Goal,
  connections: ConnectionsRange | null,
): NetworkMatch | null {
  const present = facts.people?.filter(({ state }) => state === 'present') ?? [];
  const must = goal.targets.filter(({ need }) => need === 'must');
  if (present.length === 0 || must.length === 0) return null;
  const matches = matchAll(
    present.map(({ categories }) => ({ categories, weight: 1 })),
    goal.targets,
  );
  const people = present.flatMap((person, i) => {
    const match = matches[i];
    return match ? { person, ...match } : [];
  });
  const n = people.length;
  const full = steadySum(people.map(({ m, isFullyKnown }) => (isFullyKnown ? m : 0))) / n;
  const rest = steadySum(people.map(({ m, isFullyKnown }) => (isFullyKnown ? 0 : m))) / n;
  const { precision, recall, restLow, restHigh } = RELEVANCE;
  const share = full + rest;
  const sampling = wilson(share * n, n);
  // Wrongly called, wrongly missed, unknown and drawn by chance have nothing to do with each other: they add as squares.
  const below = Math.hypot((1 - precision) * share, (1 - restLow) * rest, share - sampling.low);
  const above = Math.hypot((1 / recall - 1) * share, (restHigh - 1) * rest, sampling.high - share);
  const bestKnown = Math.max(
    ...must.map(({ dimension }) => present.filter((p) => p.categories[dimension]).length / n),
  );
  return {
    people,
    share,
    low: Math.max(0, share - below),
    high: Math.min(1, share + above),
    sampling,
    knownShare: people.filter(({ knowsMust }) => knowsMust).length / n,
    gap:
      n < RELEVANCE.minPeople
        ? 'fewPeople'
        : bestKnown < RELEVANCE.minKnownShare
          ? 'fewKnown'
          : isShort(n, facts, connections)
            ? 'shortList'
            : null,
  };
}

/** Whether the people seen are too few of all to stand for them. */
function isShort(n: number, facts: NetworkFacts, connections: ConnectionsRange | null): boolean {
  const seen = facts.people?.length ?? n;
  if (connections?.kind !== 'range') return true;
  const all = connections.isHidden ? connections.high : connections.value;
  return seen < RELEVANCE.minListShare * all;
}

/**
 * Share that chance alone would match: the same matching over the table of reference shares.
 * @returns null for a must dimension that the table does not know
 */
export function baseShare(
  reference: readonly ReferenceShare[],
  goal: Goal,
  people: readonly MatchedPerson[],
): number | null {
  const isMissing = goal.targets.some(
    ({ need, dimension }) => need === 'must' && !REFERENCE_DIMENSIONS.includes(dimension),
  );
  if (isMissing || reference.length === 0) return null;
  // A nice dimension without a reference must neither help nor harm: it counts as common as in the network itself.
  const cells: Matchable[] = reference.map((cell) => ({
    categories: {
      ...(cell.seniority === null ? {} : { seniority: [cell.seniority] }),
      ...(cell.function === null ? {} : { function: [cell.function] }),
    },
    weight: cell.share * REFERENCE_PEOPLE,
  }));
  const inTable = goal.targets.filter(({ dimension }) => REFERENCE_DIMENSIONS.includes(dimension));
  const base = weightedShare(cells, inTable);
  if (inTable.length === goal.targets.length) return base;
  const rows = people.map(({ person }) => ({ categories: person.categories, weight: 1 }));
  const withAll = weightedShare(rows, goal.targets);
  const withTable = weightedShare(rows, inTable);
  return withTable > 0 ? base * (withAll / withTable) : base;
}

/** A table of shares stands for far more people than any condition asks for. */
const REFERENCE_PEOPLE = 100_000;

function weightedShare(rows: readonly Matchable[], targets: Goal['targets']): number {
  const matches = matchAll(rows, targets);
  const weight = steadySum(rows.map((row) => row.weight));
  return steadySum(rows.map((row, i) => row.weight * (matches[i]?.m ?? 0))) / weight;
}
