import type { GoalTarget } from '../model/goal';
import type { CategoryDimension, ScoredPerson } from '../model/network-facts';
import { RELEVANCE } from './constants';

/** LinkedIn's levels in rising order; neighbours count as half a match. */
export const SENIORITY_ORDER: readonly string[] = [
  'Unpaid',
  'Training',
  'Entry',
  'Senior',
  'Manager',
  'Director',
  'VP',
  'CXO',
  'Partner',
  'Owner',
];

/** Somebody with categories, standing for `weight` people. */
export interface Matchable {
  categories: ScoredPerson['categories'];
  weight: number;
}

/** How far somebody matches the targets. */
export interface Match {
  /** 0–1; unknown dimensions by how common a match is among people alike. */
  m: number;
  /** Whether every dimension of the targets is known. */
  isFullyKnown: boolean;
  /** Whether every must dimension is known. */
  knowsMust: boolean;
}

/**
 * How far each of them matches: the product of the must dimensions, times ½ to 1 for the nice ones.
 * What is unknown of one counts as the rate among the others who know it, given the must dimensions both know when at
 * least 30 share them: otherwise the people we know least would look best or worst.
 * @param targets - at least one must
 */
export function matchAll(people: readonly Matchable[], targets: readonly GoalTarget[]): Match[] {
  // People who fit alike match alike: tens of thousands of them make a few dozen groups.
  const groups = new Map<number, Group>();
  const fitOf = targets.map(fitByValue);
  const own = people.map(({ categories, weight }) => {
    const fits = targets.map(({ dimension }, i) => {
      const values = categories[dimension];
      return values ? Math.max(0, ...values.map((value) => fitOf[i]?.(value) ?? 0)) : null;
    });
    const key = fits.reduce<number>((sum, q) => sum * 4 + (q === null ? 3 : q * 2), 0);
    const group = groups.get(key) ?? { fits, weight: 0, match: null };
    group.weight += weight;
    groups.set(key, group);
    return group;
  });
  const all = [...groups.values()];
  return own.map((group) => (group.match ??= matchOf(group, all, targets)));
}

/** Those who fit each target to the same degree, together. */
interface Group {
  /** By target: 1 for a match, .5 for a level one step off, 0 for none; `null` = the dimension is unknown. */
  fits: (number | null)[];
  weight: number;
  match: Match | null;
}

function matchOf({ fits }: Group, all: readonly Group[], targets: readonly GoalTarget[]): Match {
  const nice = targets.filter(({ need }) => need === 'nice');
  const niceWeight = nice.reduce((sum, { weight }) => sum + weight, 0);
  const pattern = targets.map(({ need }, i) => (need === 'must' ? (fits[i] ?? null) : null));
  const full = fits.map((q, i) => q ?? rateAmongAlike(all, i, pattern));
  const product = full.reduce((rest, q, i) => (targets[i]?.need === 'must' ? rest * q : rest), 1);
  const wished = targets.reduce(
    (sum, { need, weight }, i) => (need === 'nice' ? sum + weight * (full[i] ?? 0) : sum),
    0,
  );
  return {
    m:
      nice.length === targets.length
        ? 0
        : product * (niceWeight > 0 ? 0.5 + (0.5 * wished) / niceWeight : 1),
    isFullyKnown: fits.every((q) => q !== null),
    knowsMust: fits.every((q, i) => q !== null || targets[i]?.need !== 'must'),
  };
}

/** How far one value fits a target, each value looked up once. */
function fitByValue(target: GoalTarget): (value: string) => number {
  const known = new Map(target.values.map((value) => [value, 1]));
  return (value) => {
    let q = known.get(value);
    if (q === undefined) {
      q = target.dimension === 'seniority' && isNextLevel(value, target) ? 0.5 : 0;
      known.set(value, q);
    }
    return q;
  };
}

function isNextLevel(value: string, { values }: GoalTarget): boolean {
  const at = SENIORITY_ORDER.indexOf(value);
  return at >= 0 && values.some((wanted) => Math.abs(SENIORITY_ORDER.indexOf(wanted) - at) === 1);
}

/** Mean fit in one dimension among those who know it and share the pattern, or among all who know it. */
function rateAmongAlike(
  groups: readonly Group[],
  at: number,
  pattern: readonly (number | null)[],
): number {
  const alike = { weight: 0, fits: 0 };
  const all = { weight: 0, fits: 0 };
  for (const { fits, weight } of groups) {
    const q = fits[at];
    if (q === null || q === undefined) continue;
    const isAlike = pattern.every((wanted, j) => j === at || wanted === null || fits[j] === wanted);
    for (const sums of isAlike ? [alike, all] : [all]) {
      sums.weight += weight;
      sums.fits += weight * q;
    }
  }
  const sums = alike.weight >= RELEVANCE.minConditional ? alike : all;
  return sums.weight > 0 ? sums.fits / sums.weight : NOBODY_KNOWS;
}

/** Without anybody in whom a dimension is known, a match is as likely as not. */
const NOBODY_KNOWS = 0.5;

/** Dimensions that the shipped table of reference shares knows. */
export const REFERENCE_DIMENSIONS: readonly CategoryDimension[] = ['seniority', 'function'];
