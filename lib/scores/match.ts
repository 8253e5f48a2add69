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
  const must = targets.filter(({ need }) => need === 'must');
  const nice = targets.filter(({ need }) => need === 'nice');
  const niceWeight = nice.reduce((sum, { weight }) => sum + weight, 0);
  const known = people.map((person) => targets.map((target) => fit(person.categories, target)));
  const rates = new Map<string, number>();
  const rateOf = (at: number, pattern: (number | null)[]): number => {
    const id = `${at}|${pattern.join(',')}`;
    const rate = rates.get(id) ?? rateAmongAlike(people, known, at, pattern);
    rates.set(id, rate);
    return rate;
  };
  return known.map((fits) => {
    const pattern = targets.map(({ need }, i) => (need === 'must' ? (fits[i] ?? null) : null));
    const full = fits.map((q, i) => q ?? rateOf(i, pattern));
    const product = full.reduce((all, q, i) => (targets[i]?.need === 'must' ? all * q : all), 1);
    const wished = targets.reduce(
      (sum, { need, weight }, i) => (need === 'nice' ? sum + weight * (full[i] ?? 0) : sum),
      0,
    );
    return {
      m: must.length === 0 ? 0 : product * (niceWeight > 0 ? 0.5 + (0.5 * wished) / niceWeight : 1),
      isFullyKnown: fits.every((q) => q !== null),
      knowsMust: fits.every((q, i) => q !== null || targets[i]?.need !== 'must'),
    };
  });
}

/** 1 for a match, .5 for a level one step off, 0 for none; `null` when the dimension is unknown. */
function fit(categories: ScoredPerson['categories'], target: GoalTarget): number | null {
  const values = categories[target.dimension];
  if (!values) return null;
  if (values.some((value) => target.values.includes(value))) return 1;
  return target.dimension === 'seniority' && values.some((value) => isNextLevel(value, target))
    ? 0.5
    : 0;
}

function isNextLevel(value: string, { values }: GoalTarget): boolean {
  const at = SENIORITY_ORDER.indexOf(value);
  return at >= 0 && values.some((wanted) => Math.abs(SENIORITY_ORDER.indexOf(wanted) - at) === 1);
}

/** Mean fit in one dimension among those who know it and share the pattern, or among all who know it. */
function rateAmongAlike(
  people: readonly Matchable[],
  known: readonly (readonly (number | null)[])[],
  at: number,
  pattern: readonly (number | null)[],
): number {
  const alike = { weight: 0, fits: 0 };
  const all = { weight: 0, fits: 0 };
  known.forEach((fits, i) => {
    const q = fits[at];
    if (q === null || q === undefined) return;
    const weight = people[i]?.weight ?? 0;
    const isAlike = pattern.every((wanted, j) => j === at || wanted === null || fits[j] === wanted);
    for (const group of isAlike ? [alike, all] : [all]) {
      group.weight += weight;
      group.fits += weight * q;
    }
  });
  const group = alike.weight >= RELEVANCE.minConditional ? alike : all;
  return group.weight > 0 ? group.fits / group.weight : NOBODY_KNOWS;
}

/** Without anybody in whom a dimension is known, a match is as likely as not. */
const NOBODY_KNOWS = 0.5;

/** Dimensions that the shipped table of reference shares knows. */
export const REFERENCE_DIMENSIONS: readonly CategoryDimension[] = ['seniority', 'function'];
