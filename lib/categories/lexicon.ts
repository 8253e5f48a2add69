import { titleWords } from './title-words';

/**
 * A word list as committed: class → language → entries separated by commas. `*` at an end stands for any letters
 * ("vertrieb*", "*leiter"), `~` at the end marks a word that yields to others ("designer~"), `~~` one that says next to
 * nothing by itself ("support~~"). Phrases of the class `nothing` stand for no class and only use their words up
 * ("advisory board" advises nobody's department).
 */
export type WordList = Record<string, Record<string, string>>;

/** What a phrase, a word or a part of a word stands for. */
export interface Entry<Class extends string> {
  cls: Class;
  /** 1, or less for words that say little by themselves; 0 for class `nothing`. */
  weight: number;
}

/** At least one: a word or phrase may stand for several classes. */
export type Entries<Class extends string> = [Entry<Class>, ...Entry<Class>[]];

/** A word that begins phrases, with the words that may follow. */
interface PhraseNode<Class extends string> {
  entries: Entries<Class> | null;
  next: Map<string, PhraseNode<Class>> | null;
}

/** Compiled word list of one kind. */
export interface Lexicon<Class extends string> {
  phrases: Map<string, PhraseNode<Class>>;
  prefixes: Parts<Class>;
  suffixes: Parts<Class>;
}

interface Parts<Class extends string> {
  entries: Map<string, Entries<Class>>;
  /** Lengths that occur, longest first. */
  lengths: number[];
}

/** What one word may mean in one lexicon; `null` where it means nothing. */
export interface WordMeaning<Class extends string> {
  phrases: PhraseNode<Class> | null;
  start: Entries<Class> | null;
  end: Entries<Class> | null;
}

const WEIGHTS = { plain: 1, weak: 0.5, faint: 0.3 };
const NOTHING = 'nothing';

export function compileLexicon<Class extends string>(list: WordList): Lexicon<Class> {
  const lexicon: Lexicon<Class> = {
    phrases: new Map(),
    prefixes: { entries: new Map(), lengths: [] },
    suffixes: { entries: new Map(), lengths: [] },
  };
  for (const [cls, languages] of Object.entries(list)) {
    const seen = new Set<string>();
    for (const text of Object.values(languages).flatMap((line) => line.split(','))) {
      addEntry(lexicon, cls as Class, text.trim(), seen);
    }
  }
  for (const parts of [lexicon.prefixes, lexicon.suffixes]) {
    const lengths = new Set([...parts.entries.keys()].map((key) => key.length));
    parts.lengths = [...lengths].sort((a, b) => b - a);
  }
  return lexicon;
}

function addEntry<Class extends string>(
  { phrases, prefixes, suffixes }: Lexicon<Class>,
  cls: Class,
  text: string,
  seen: Set<string>,
): void {
  const bare = text.replace(/~+$/, '');
  const strength = (['plain', 'weak', 'faint'] as const)[text.length - bare.length] ?? 'faint';
  const words = titleWords(bare.replaceAll('*', ''));
  const first = words[0];
  if (first === undefined) return;
  const isPart = words.length === 1 && !bare.endsWith('-*') && !bare.startsWith('*-');
  const open =
    isPart && bare.endsWith('*') ? 'prefix' : isPart && bare.startsWith('*') ? 'suffix' : '';
  const key = `${open} ${words.join(' ')}`;
  if (seen.has(key)) return;
  seen.add(key);
  const entry: Entry<Class> = { cls, weight: (cls as string) === NOTHING ? 0 : WEIGHTS[strength] };
  if (open === 'prefix') push(prefixes.entries, first, entry);
  else if (open === 'suffix') push(suffixes.entries, first, entry);
  else {
    let node = childOf(phrases, first);
    for (const word of words.slice(1)) node = childOf((node.next ??= new Map()), word);
    if (node.entries) node.entries.push(entry);
    else node.entries = [entry];
  }
}

function childOf<Class extends string>(
  map: Map<string, PhraseNode<Class>>,
  word: string,
): PhraseNode<Class> {
  let node = map.get(word);
  if (!node) map.set(word, (node = { entries: null, next: null }));
  return node;
}

function push<V>(map: Map<string, [V, ...V[]]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Every single word that stands in a phrase, so that other forms of it can be led back to it. */
export function wordsOf(lexicon: Lexicon<string>): Set<string> {
  const words = new Set<string>();
  const visit = (map: Map<string, PhraseNode<string>>) => {
    for (const [word, node] of map) {
      words.add(word);
      if (node.next) visit(node.next);
    }
  };
  visit(lexicon.phrases);
  return words;
}

/**
 * What a word means in a lexicon, or `null`. A word in the list by itself is not also read as a compound; where
 * start and end overlap the longer one counts ("hausmeister*" over "*meister").
 */
export function meaningOf<Class extends string>(
  lexicon: Lexicon<Class>,
  word: string,
): WordMeaning<Class> | null {
  const phrases = lexicon.phrases.get(word) ?? null;
  if (phrases?.entries) return { phrases, start: null, end: null };
  let start = longestPart(lexicon.prefixes, word, false);
  let end = longestPart(lexicon.suffixes, word, true);
  if (start && end && start.length + end.length > word.length) {
    if (start.length > end.length) end = null;
    else start = null;
  }
  if (!phrases && !start && !end) return null;
  return { phrases, start: start?.entries ?? null, end: end?.entries ?? null };
}

function longestPart<Class extends string>(
  { entries, lengths }: Parts<Class>,
  word: string,
  atEnd: boolean,
): { entries: Entries<Class>; length: number } | null {
  for (const length of lengths) {
    if (length > word.length) continue;
    const found = entries.get(atEnd ? word.slice(-length) : word.slice(0, length));
    if (found) return { entries: found, length };
  }
  return null;
}
