import { FUNCTIONS, type Classification } from '../../lib/categories';

/** A title as people and the classifier see it. */
export interface JudgedTitle {
  functions: readonly (string | null)[];
  /** Levels that fit; `null` where none is labelled. */
  levels: readonly (string | null)[] | null;
  said: Pick<Classification, 'function' | 'seniority'>;
}

/** How often "is a target" is right for one goal. */
export interface TargetAccuracy {
  goal: string;
  /** Titles that are targets by their labels, and that the classifier calls one. */
  targets: number;
  claimed: number;
  /** Share of the claimed that are targets. */
  precision: number;
  /** Share of the targets about whom the classifier says something that it calls one. */
  recall: number;
}

/** Levels that sellers, recruiters and job seekers ask for together. */
const LEVEL_GOALS: Record<string, readonly string[]> = {
  deciders: ['Director', 'VP', 'CXO', 'Partner', 'Owner'],
  'managers and up': ['Manager', 'Director', 'VP', 'CXO', 'Partner', 'Owner'],
  seniors: ['Senior', 'Manager'],
};
const FEWEST = 20;

/**
 * Goals as people set them: each function, and each function with a group of levels; goals with fewer than 20 claimed
 * or true targets are left out. Where several labels fit, the one that the classifier said is taken.
 */
export function targetAccuracies(titles: readonly JudgedTitle[]): TargetAccuracy[] {
  const goals: [string, readonly string[] | null][] = [['', null], ...Object.entries(LEVEL_GOALS)];
  return FUNCTIONS.flatMap((work) =>
    goals.flatMap(([name, levels]) => {
      const one = accuracyOf(titles, work, levels);
      return one.targets < FEWEST || one.claimed < FEWEST
        ? []
        : [{ goal: name === '' ? work : `${work}, ${name}`, ...one }];
    }),
  );
}

function accuracyOf(
  titles: readonly JudgedTitle[],
  work: string,
  levels: readonly string[] | null,
): Omit<TargetAccuracy, 'goal'> {
  let targets = 0;
  let claimed = 0;
  let both = 0;
  for (const title of titles) {
    const { said } = title;
    if (said.function === null || (levels && (said.seniority === null || !title.levels))) continue;
    const isTarget =
      truth(title.functions, said.function) === work &&
      (!levels || levels.includes(truth(title.levels ?? [], said.seniority) ?? ''));
    const isClaimed = said.function === work && (!levels || levels.includes(said.seniority ?? ''));
    if (isTarget) targets += 1;
    if (isClaimed) claimed += 1;
    if (isTarget && isClaimed) both += 1;
  }
  return { targets, claimed, precision: both / claimed, recall: both / targets };
}

const truth = (right: readonly (string | null)[], said: string | null): string | null =>
  right.includes(said) ? said : (right[0] ?? null);
