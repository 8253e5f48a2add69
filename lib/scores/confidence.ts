import type { Confidence } from '../model/count';
import type { Doubt, ScoreInput, ScoreName } from '../model/score';
import { RANGE } from './constants';

const LEVELS: readonly Confidence[] = ['low', 'medium', 'high'];

/** Widest range, in points, at which the number of a score is printed. */
export const printedWidth = (name: ScoreName): number =>
  name === 'relevance' || name === 'engagement' ? RANGE.printedWidthWide : RANGE.printedWidth;

/**
 * How sure a score is: by the width of its range, one step down for each doubt, typed numbers at most medium.
 * @param width - high − low in points
 * @returns `none` for a range too wide to print a number
 */
export function confidenceOf(
  name: ScoreName,
  width: number,
  doubts: readonly Doubt[],
): Confidence | 'none' {
  if (width > printedWidth(name)) return 'none';
  const byWidth = width <= RANGE.highWidth ? 2 : width <= RANGE.mediumWidth ? 1 : 0;
  const steps = doubts.filter((doubt) => doubt !== 'typed').length;
  const most = doubts.includes('typed') ? 1 : 2;
  return LEVELS[Math.max(0, Math.min(byWidth - steps, most))] ?? 'low';
}

/** The doubts that the inputs themselves raise. */
export function doubtsOfInputs(inputs: readonly ScoreInput[]): Doubt[] {
  const isOld = inputs.some(
    ({ ageDays, source }) =>
      ageDays !== null && ageDays > (source === 'file' ? RANGE.oldFileDays : RANGE.oldDays),
  );
  const isTyped = inputs.some(({ source }) => source === 'typed');
  return [...(isOld ? (['oldCount'] as const) : []), ...(isTyped ? (['typed'] as const) : [])];
}
