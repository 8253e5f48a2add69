import type { Goal, GoalName, GoalTarget } from '../model/goal';
import type { CategoryDimension } from '../model/network-facts';

/** What the person is themselves, by their own files; empty = not known. The likeliest first. */
export interface OwnCategories {
  function: readonly string[];
  seniority: readonly string[];
  industry: readonly string[];
  topic: readonly string[];
}

export const NOTHING_OWN: OwnCategories = { function: [], seniority: [], industry: [], topic: [] };

/** What a goal asks about: whom the targets are, and which dimensions decide. */
export interface GoalQuestion {
  /** `own` = people like oneself; the others cannot be told from one's own profile. */
  about: 'own' | 'hired' | 'buyers' | 'customers';
  /** Dimensions to answer first; a must unless a suggestion says otherwise. */
  dimensions: readonly CategoryDimension[];
}

const QUESTIONS: Record<GoalName, GoalQuestion> = {
  'job-seeker': { about: 'own', dimensions: ['function', 'industry', 'topic'] },
  general: { about: 'own', dimensions: ['function', 'industry', 'topic'] },
  custom: { about: 'own', dimensions: ['function', 'seniority', 'industry', 'topic'] },
  recruiter: { about: 'hired', dimensions: ['function', 'seniority'] },
  seller: { about: 'buyers', dimensions: ['function', 'seniority'] },
  marketer: { about: 'customers', dimensions: ['function', 'industry'] },
  founder: { about: 'own', dimensions: ['industry', 'seniority'] },
  creator: { about: 'own', dimensions: ['topic'] },
};

export const goalQuestion = (name: GoalName): GoalQuestion => QUESTIONS[name];

/** Investors and customers of a founder decide. */
const FOUNDER_NICE = ['CXO', 'Owner', 'Partner'];

/** More topics than this and the goal fits everybody. */
const MAX_TOPICS = 3;

const must = (dimension: CategoryDimension, values: readonly string[]): GoalTarget[] =>
  values.length > 0 ? [{ dimension, values: [...values], need: 'must', weight: 1 }] : [];

const nice = (dimension: CategoryDimension, values: readonly string[]): GoalTarget[] =>
  values.length > 0 ? [{ dimension, values: [...values], need: 'nice', weight: 1 }] : [];

/**
 * Targets to propose for a goal from what the person is themselves (scores §3); they count once the person confirms them.
 * @returns empty where one's own profile says nothing about whom the goal is for: then it is asked
 */
export function suggestedTargets(name: GoalName, own: OwnCategories): GoalTarget[] {
  const topics = own.topic.slice(0, MAX_TOPICS);
  switch (name) {
    case 'job-seeker':
    case 'general':
    case 'custom':
      if (own.function.length > 0) {
        return [...must('function', own.function), ...nice('industry', own.industry)];
      }
      return own.industry.length > 0 ? must('industry', own.industry) : must('topic', topics);
    case 'founder':
      return own.industry.length > 0
        ? [...must('industry', own.industry), ...nice('seniority', FOUNDER_NICE)]
        : [];
    case 'creator':
      return must('topic', topics);
    case 'recruiter':
    case 'seller':
    case 'marketer':
      return [];
  }
}

/** How a dimension weighs when it is first chosen: must for function, industry and topic, and for levels of sellers and recruiters. */
export function defaultNeed(name: GoalName, dimension: CategoryDimension): GoalTarget['need'] {
  if (dimension === 'seniority') return name === 'seller' || name === 'recruiter' ? 'must' : 'nice';
  return ['function', 'industry', 'topic'].includes(dimension) ? 'must' : 'nice';
}

/** The targets with those of one dimension changed; without values the dimension does not count. */
export function withTarget(
  targets: readonly GoalTarget[],
  dimension: CategoryDimension,
  values: readonly string[],
  need: GoalTarget['need'],
  weight = 1,
): GoalTarget[] {
  const others = targets.filter((target) => target.dimension !== dimension);
  return values.length === 0
    ? others
    : [...others, { dimension, values: [...values], need, weight }];
}

/** Topics of goals: words that people are looked through for. */
export const topicWordsOf = (goals: readonly Pick<Goal, 'targets'>[]): string[] => [
  ...new Set(
    goals.flatMap(({ targets }) =>
      targets.flatMap(({ dimension, values }) => (dimension === 'topic' ? [...values] : [])),
    ),
  ),
];
