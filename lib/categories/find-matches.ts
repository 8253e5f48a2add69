import type { Entries, WordMeaning } from './lexicon';
import type { ClassOf, Meanings } from './title-lexicons';

/** One match in a title: words `from` to `to` (exclusive), and what they stand for. */
export interface Match<Class extends string> {
  from: number;
  to: number;
  entries: Entries<Class>;
  /** Matched as part of a longer word ("Vertriebs·leiter"). */
  part: 'whole' | 'start' | 'end';
}

/**
 * All matches among the words: at each place the longest phrase, otherwise the parts of the word.
 * A phrase uses its words up; a compound may match at both ends, then the end comes last.
 * @param key - which of the lexicons that `meanings` speak of
 */
export function findMatches<Key extends keyof ClassOf>(
  words: readonly string[],
  meanings: readonly Meanings[],
  key: Key,
): readonly Match<ClassOf[Key]>[] {
  let matches: Match<ClassOf[Key]>[] | null = null;
  for (let from = 0; from < words.length;) {
    const meaning = (meanings[from]?.[key] ?? null) as WordMeaning<ClassOf[Key]> | null;
    if (meaning === null) {
      from++;
      continue;
    }
    let to = from + 1;
    let node = meaning.phrases;
    let entries = node?.entries ?? null;
    for (let at = from + 1; at < words.length && node?.next; at++) {
      node = node.next.get(words[at] ?? '') ?? null;
      if (node?.entries) {
        entries = node.entries;
        to = at + 1;
      }
    }
    if (entries) {
      if (entries[0].weight > 0) (matches ??= []).push({ from, to, entries, part: 'whole' });
    } else {
      if (meaning.start) (matches ??= []).push({ from, to, entries: meaning.start, part: 'start' });
      if (meaning.end) (matches ??= []).push({ from, to, entries: meaning.end, part: 'end' });
    }
    from = to;
  }
  return matches ?? NONE;
}

const NONE: readonly never[] = [];

/** The words of a match, as they stand. */
export const textOf = ({ from, to }: Match<string>, words: readonly string[]): string =>
  to === from + 1 ? (words[from] ?? '') : words.slice(from, to).join(' ');
