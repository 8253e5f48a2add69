/** A word list as committed: class → language → words separated by commas; `*` at an end stands for any letters. */
export type WordList = Record<string, Record<string, string>>;

/** What one entry stands for. */
export interface Entry<Class extends string> {
  cls: Class;
  /** Words in the entry. */
  words: number;
  /** How the entry was written, for the reasons shown. */
  text: string;
}

/** Compiled word lists of one kind; looking up costs a few map accesses a word. */
export interface Lexicon<Class extends string> {
  phrases: Map<string, Entry<Class>[]>;
  prefixes: Map<string, Entry<Class>[]>;
  suffixes: Map<string, Entry<Class>[]>;
  /** Words in the longest phrase that begins with this word. */
  longestFrom: Map<string, number>;
  /** Lengths that occur, longest first. */
  prefixLengths: number[];
  suffixLengths: number[];
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const lengthsOf = (map: Map<string, unknown>): number[] =>
  [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => b - a);

/**
 * Compiles a word list.
 * @param fold - the same folding that titles go through, so that both sides meet
 */
export function compileLexicon<Class extends string>(
  list: WordList,
  fold: (text: string) => string[],
): Lexicon<Class> {
  const phrases = new Map<string, Entry<Class>[]>();
  const prefixes = new Map<string, Entry<Class>[]>();
  const suffixes = new Map<string, Entry<Class>[]>();
  const longestFrom = new Map<string, number>();
  for (const [cls, languages] of Object.entries(list)) {
    const seen = new Set<string>();
    for (const raw of Object.values(languages).flatMap((line) => line.split(','))) {
      const text = raw.trim();
      const words = fold(text.replaceAll('*', ''));
      const key = words.join(' ');
      const open = `${text.startsWith('*') ? '*' : ''}${key}${text.endsWith('*') ? '*' : ''}`;
      if (key === '' || seen.has(open)) continue;
      seen.add(open);
      const entry: Entry<Class> = { cls: cls as Class, words: words.length, text };
      if (text.startsWith('*') && words.length === 1) push(suffixes, key, entry);
      else if (text.endsWith('*') && words.length === 1) push(prefixes, key, entry);
      else {
        push(phrases, key, entry);
        const first = words[0] ?? '';
        longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
      }
    }
  }
  return {
    phrases,
    prefixes,
    suffixes,
    longestFrom,
    prefixLengths: lengthsOf(prefixes),
    suffixLengths: lengthsOf(suffixes),
  };
}

/** One match in a title: which words, and what they stand for. */
export interface Match<Class extends string> {
  from: number;
  to: number;
  entries: Entry<Class>[];
  /** Matched as part of a longer word ("Vertriebs·leiter"). */
  part: 'whole' | 'start' | 'end';
}

/**
 * All matches in a list of folded words: the longest phrase at each place, otherwise word starts and ends.
 * A phrase uses its words up; a compound word may match at both ends.
 */
export function findMatches<Class extends string>(
  lexicon: Lexicon<Class>,
  words: readonly string[],
): Match<Class>[] {
  const matches: Match<Class>[] = [];
  for (let from = 0; from < words.length;) {
    let used = 0;
    const word = words[from] ?? '';
    const longest = lexicon.longestFrom.get(word) ?? 0;
    for (let n = Math.min(longest, words.length - from); n > 0; n--) {
      const key = n === 1 ? word : words.slice(from, from + n).join(' ');
      const entries = lexicon.phrases.get(key);
      if (entries) {
        matches.push({ from, to: from + n, entries, part: 'whole' });
        used = n;
        break;
      }
    }
    if (used === 0) {
      const start = longestPart(lexicon.prefixes, lexicon.prefixLengths, word, 'start');
      if (start) matches.push({ from, to: from + 1, entries: start, part: 'start' });
      const end = longestPart(lexicon.suffixes, lexicon.suffixLengths, word, 'end');
      if (end) matches.push({ from, to: from + 1, entries: end, part: 'end' });
      used = 1;
    }
    from += used;
  }
  return matches;
}

function longestPart<Class extends string>(
  map: Map<string, Entry<Class>[]>,
  lengths: readonly number[],
  word: string,
  side: 'start' | 'end',
): Entry<Class>[] | undefined {
  for (const length of lengths) {
    if (length > word.length) continue;
    const entries = map.get(side === 'start' ? word.slice(0, length) : word.slice(-length));
    if (entries) return entries;
  }
  return undefined;
}
