import { COMPANY_SIZES } from '../model/company-size';
import type { LocalDay } from '../model/day';
import type { GoalTarget } from '../model/goal';
import type { CategoryDimension } from '../model/network-facts';
import { SENIORITY_ORDER } from './match';

/** A share of the followers as LinkedIn's file gives it; both ends 0–1. */
interface ListedShare {
  day: LocalDay;
  of: 'audience' | 'content';
  /** As the file writes both, in its own language. */
  category: string;
  value: string;
  shareLow: number;
  shareHigh: number;
}

/** How many of the followers match a target in one dimension. */
export interface FollowerMatch {
  dimension: CategoryDimension;
  day: LocalDay;
  low: number;
  high: number;
}

/** Dimensions in which LinkedIn's file speaks our words; it has no function, and its industries are finer than ours. */
const WORDS: Partial<Record<CategoryDimension, readonly string[]>> = {
  seniority: SENIORITY_ORDER,
  companySize: COMPANY_SIZES,
};

/** "11-50 employees" → "11-50". */
const bare = (value: string): string =>
  value
    .replace(/\s*employees?$/iu, '')
    .replaceAll('–', '-')
    .trim();

/**
 * How many followers match, dimension by dimension, by the newest file: what it lists of the targets, and at most the
 * rest it does not list, of which no target can have more than the smallest it lists. Never one number over several
 * dimensions: who stands in both is not known. LinkedIn counts connections among the followers.
 * @returns nothing for a dimension that no file lists in words we know
 */
export function followerMatches(
  listed: readonly ListedShare[],
  targets: readonly GoalTarget[],
): FollowerMatch[] {
  const audience = listed.filter((row) => row.of === 'audience');
  const newest = audience.reduce((day, row) => (row.day > day ? row.day : day), '');
  return targets.flatMap(({ dimension, values }): FollowerMatch[] => {
    const words = WORDS[dimension];
    const rows = audience.filter(
      ({ day, value }) => day === newest && words?.includes(bare(value)),
    );
    const [first] = rows;
    if (!first) return [];
    const isWanted = ({ value }: ListedShare): boolean => values.includes(bare(value));
    const known = new Set(rows.map(({ value }) => bare(value)));
    const unlisted = values.filter((value) => words?.includes(value) && !known.has(value)).length;
    const rest = Math.max(0, 1 - sum(rows, 'shareLow'));
    const smallest = Math.min(...rows.map(({ shareHigh }) => shareHigh));
    const wanted = rows.filter(isWanted);
    const high = sum(wanted, 'shareHigh') + Math.min(rest, unlisted * smallest);
    return [{ dimension, day: first.day, low: sum(wanted, 'shareLow'), high: Math.min(1, high) }];
  });
}

const sum = (rows: readonly ListedShare[], end: 'shareLow' | 'shareHigh'): number =>
  rows.reduce((all, row) => all + row[end], 0);
