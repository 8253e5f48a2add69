import solo from '../../assets/words/solo.json' with { type: 'json' };
import topics from '../../assets/words/topics.json' with { type: 'json' };
import type { CategoryDimension } from '../model/network-facts';
import type { Person } from '../model/person';
import { classify, CLASSIFIER_VERSION } from './index';
import { PhraseFinder } from './phrase-finder';
import { titleWords } from './title-words';

// Carries all word lists: for the workers only.

/** The topics that texts are sorted into. */
export const TOPICS: readonly string[] = Object.keys(topics);

/** Nobody stands for more than this many; a headline that lists everything says nothing. */
const MAX_TOPICS = 6;

let topicFinder: PhraseFinder | null = null;
let soloFinder: PhraseFinder | null = null;

/** Topics that a text names, in its order; at most six. */
export function topicsIn(text: string): string[] {
  topicFinder ??= new PhraseFinder(topics);
  return topicFinder.classesIn(titleWords(text)).slice(0, MAX_TOPICS);
}

type Words = Pick<Person, 'title' | 'headline' | 'company'>;

/**
 * What somebody's own words say of them; a dimension that they leave open is absent. The file's title counts before the
 * headline, which is asked where the title does not say. A company is of one person where the words say so; nothing else
 * about its size and nothing about places is guessed.
 */
export function categoriesInWords({
  title,
  headline,
  company,
}: Words): NonNullable<Person['categories']> {
  const found: Partial<Record<CategoryDimension, string[]>> = {};
  const texts = [...new Set([title, headline])].filter((text) => text !== '');
  for (const text of texts.length > 0 ? texts : company === '' ? [] : ['']) {
    const said = classify(text, company === '' ? null : company);
    for (const dimension of ['seniority', 'function', 'industry'] as const) {
      const value = said[dimension];
      if (value !== null) found[dimension] ??= [value];
    }
  }
  if (worksAlone(texts, company)) found.companySize = ['1'];
  const named = topicsIn(texts.join(' | '));
  if (named.length > 0) found.topic = named;
  return found;
}

function worksAlone(texts: readonly string[], company: string): boolean {
  soloFinder ??= new PhraseFinder(solo);
  const finder = soloFinder;
  // A company that only sounds like it ("Freelancer Group Ltd") has employees.
  return (
    finder.isEntry(titleWords(company)) ||
    texts.some((text) => finder.classesIn(titleWords(text)).length > 0)
  );
}

/** The row with its categories; the same row when this version has classified it already. */
export function classifiedPerson(person: Person): Person {
  if (person.classifierVersion >= CLASSIFIER_VERSION) return person;
  return {
    ...person,
    classifierVersion: CLASSIFIER_VERSION,
    categories: categoriesInWords(person),
  };
}
