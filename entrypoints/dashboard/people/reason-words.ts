import type { ReasonWords } from '../../../components/people/people-props';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { titleOf } from '../../../lib/categories/known-categories';

/**
 * The words of a title and company that decide its categories. The word lists are fetched at the first call.
 * A value that the words do not give today has no reason: it was set by hand, or by an earlier version.
 */
export async function reasonWords(person: SortedPerson): Promise<ReasonWords> {
  const { classify } = await import('../../../lib/categories');
  const found = classify(titleOf(person), person.company || null);
  const words: ReasonWords = {};
  for (const dimension of ['seniority', 'function', 'industry'] as const) {
    const value = found[dimension];
    if (value !== null && person.categories[dimension]?.includes(value)) {
      words[dimension] = found.reasons[dimension];
    }
  }
  return words;
}
