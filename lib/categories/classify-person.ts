import solo from '../../assets/words/solo.json' with { type: 'json' };
import topics from '../../assets/words/topics.json' with { type: 'json' };
import type { CategoryDimension } from '../model/network-facts';
import type { Person } from '../model/person';
import { classify, CLASSIFIER_VERSION } from './index';
import { PhraseFinder } from './phrase-finder';
import { MEMORY_TEXTS, remembered } from './remembered';
import { titleWords } from './title-words';

// Carries all word lists: for the workers only.

/** The topics that texts are sorted into. */
export const TOPICS: readonly string[] = Object.keys(topics);

/** Nobody stands for more than this many; a headline that lists everything says nothing. */
const MAX_TOPICS = 6;

/** Stands among the topics for who works alone, so that one look finds both. */
const ALONE = '1';
let finder: PhraseFinder | null = null;
const phrases = (): PhraseFinder => (finder ??= new PhraseFinder({ ...topics, ...solo }));

const namedIn = remembered(MEMORY_TEXTS, (text) => phrases().classesIn(titleWords(text)));

/** Topics that a text names, in its order; at most six. */
export const topicsIn = (text: string): string[] => topicsOf(namedIn(text));

const topicsOf = (named: readonly string[]): string[] =>
  named.filter((one) => one !== ALONE).slice(0, MAX_TOPICS);

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
  const named = [...new Set(texts.flatMap(namedIn))];
  if (named.includes(ALONE) || isAlone(company)) found.companySize = [ALONE];
  const topic = topicsOf(named);
  if (topic.length > 0) found.topic = topic;
  return found;
}

/** A company that only sounds like it ("Freelancer Group Ltd") has employees. */
const isAlone = remembered(MEMORY_TEXTS, (company) =>
  phrases().entry(titleWords(company)).includes(ALONE),
);

/** The row with its categories; the same row when this version has classified it already. */
export function classifiedPerson(person: Person): Person {
  if (person.classifierVersion >= CLASSIFIER_VERSION) return person;
  return {
    ...person,
    classifierVersion: CLASSIFIER_VERSION,
    categories: categoriesInWords(person),
  };
}
