import { compileLexicon, meaningOf, wordsOf, type Lexicon, type WordList } from './lexicon';
import { MEMORY_WORDS, remembered } from './remembered';
import { otherForms } from './word-forms';

/** Which entries of one word list stand in a text; `~` marks are ignored. */
export class PhraseFinder {
  readonly #lexicon: Lexicon<string>;
  readonly #known: Set<string>;
  private readonly meaning = remembered(MEMORY_WORDS, (word) => this.look(word));

  constructor(list: WordList) {
    this.#lexicon = compileLexicon(list);
    this.#known = wordsOf(this.#lexicon);
  }

  /** The classes named by the words, in the order of the text, each once. A phrase uses its words up. */
  classesIn(words: readonly string[]): string[] {
    const found = new Set<string>();
    for (const { classes } of this.matches(words)) for (const cls of classes) found.add(cls);
    return [...found];
  }

  /** The classes of an entry that is all of the words; empty otherwise. */
  entry(words: readonly string[]): string[] {
    const [first] = this.matches(words, true);
    return first?.from === 0 && first.to === words.length ? first.classes : [];
  }

  private matches(
    words: readonly string[],
    onlyFirst = false,
  ): { from: number; to: number; classes: string[] }[] {
    const found: { from: number; to: number; classes: string[] }[] = [];
    for (let from = 0; from < words.length;) {
      const { meaning } = this.meaning(words[from] ?? '');
      let to = from + 1;
      let node = meaning?.phrases ?? null;
      let entries = node?.entries ?? null;
      for (let at = to; at < words.length && node?.next; at++) {
        const next = words[at] ?? '';
        node = node.next.get(next) ?? node.next.get(this.meaning(next).word) ?? null;
        if (node?.entries) {
          entries = node.entries;
          to = at + 1;
        }
      }
      const named = entries ?? meaning?.end ?? meaning?.start;
      if (named) {
        found.push({ from, to, classes: named.map(({ cls }) => cls) });
        if (onlyFirst) break;
      }
      from = to;
    }
    return found;
  }

  private look(word: string) {
    const known = this.#known.has(word)
      ? word
      : (otherForms(word).find((form) => this.#known.has(form)) ?? word);
    return { word: known, meaning: meaningOf(this.#lexicon, known) };
  }
}
