import type { AdTargetingRow, PositionRow, ProfileRow, SkillRow } from '../model/import-rows';
import { categoriesInWords, topicsIn } from './classify-person';
import { FUNCTIONS, INDUSTRIES } from './taxonomy';

// Carries all word lists: for the workers only.

/** What the person's own files say of them. */
export interface OwnWords {
  profile: Pick<ProfileRow, 'headline' | 'industry'> | null;
  positions: readonly Pick<PositionRow, 'title' | 'company' | 'finishedIn'>[];
  skills: readonly SkillRow[];
  /** LinkedIn's own labels for the person. */
  adTargeting: readonly AdTargetingRow[];
  /** Hashtags followed. */
  hashtags: readonly string[];
  /** Own posts and comments, newest first. */
  texts: readonly string[];
}

/** The newest of one's own posts and comments say what one is about now. */
const MAX_TEXTS = 500;
const MAX_TOPICS = 8;
/** A topic of the headline counts as much as so many posts about it. */
const HEADLINE_WORTH = 10;
const HASHTAG_WORTH = 5;
const SKILL_WORTH = 2;

/**
 * What the person is themselves: positions held now, then the headline, then LinkedIn's own labels where those say
 * nothing. Topics from the headline, hashtags, skills, own posts and comments, the most frequent first.
 */
export function ownCategories(words: OwnWords) {
  const { profile, positions, adTargeting } = words;
  const held = positions.filter(({ finishedIn }) => finishedIn === null);
  const said = [
    ...held.map(({ title, company }) => ({ title, company })),
    { title: profile?.headline ?? '', company: '' },
    { title: '', company: profile?.industry ?? '' },
  ].map((one) => categoriesInWords({ ...one, headline: '' }));
  const first = (dimension: 'seniority' | 'function' | 'industry'): string[] => {
    const value = said.find((one) => one[dimension])?.[dimension]?.[0];
    return value === undefined ? [] : [value];
  };
  const orLabels = (found: string[], column: RegExp, known: readonly string[]): string[] =>
    found.length > 0 ? found : labelsOf(adTargeting, column, known).slice(0, 1);
  return {
    seniority: first('seniority'),
    function: orLabels(first('function'), /function/i, FUNCTIONS),
    industry: orLabels(first('industry'), /industr/i, INDUSTRIES),
    topic: ownTopics(words),
  };
}

function labelsOf(
  rows: readonly AdTargetingRow[],
  column: RegExp,
  known: readonly string[],
): string[] {
  const byName = new Map(known.map((name) => [name.toLowerCase(), name]));
  return rows
    .filter(({ label }) => column.test(label))
    .flatMap(({ values }) => values.flatMap((value) => byName.get(value.toLowerCase()) ?? []));
}

function ownTopics({ profile, skills, hashtags, texts }: OwnWords): string[] {
  const worth = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const topic of topicsIn(text)) worth.set(topic, (worth.get(topic) ?? 0) + by);
  };
  count(profile?.headline ?? '', HEADLINE_WORTH);
  for (const hashtag of hashtags) count(hashtagWords(hashtag), HASHTAG_WORTH);
  for (const { name } of skills) count(name, SKILL_WORTH);
  for (const text of texts.slice(0, MAX_TEXTS)) count(text, 1);
  return [...worth]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_TOPICS)
    .map(([topic]) => topic);
}

/** "#ProductManagement" → "Product Management". */
const hashtagWords = (hashtag: string): string =>
  hashtag.replace(/^#/, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
