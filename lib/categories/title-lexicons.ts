import {
  compileLexicon,
  meaningOf,
  wordsOf,
  type Lexicon,
  type WordList,
  type WordMeaning,
} from './lexicon';
import type { Field, Industry, Level } from './taxonomy';
import { MEMORY_WORDS, remembered } from './remembered';
import { otherForms } from './word-forms';

/** The word lists as committed under `assets/words`. */
export interface WordLists {
  levels: WordList;
  fields: WordList;
  industries: WordList;
  /** Words that say whose role, when, or where; see {@link Turn}. */
  turns: WordList;
}

/**
 * Words that turn the reading of what follows. `former`: a role no longer (or not yet) held, until the next comma.
 * `over`: the same said behind the role ("a.D."). `now`: back to the present. `at`: the employer. `serves`: another person's role. `audience`: whom the work is for.
 */
export type Turn = 'former' | 'over' | 'now' | 'at' | 'serves' | 'audience';

/** What the entries of each list stand for. */
export interface ClassOf {
  level: Level;
  field: Field;
  industry: Industry;
  turn: Turn;
}

/** What a word means in each list. */
export type Meanings = {
  [Key in keyof ClassOf]: WordMeaning<ClassOf[Key]> | null;
} & {
  /** The word, or the form of it that the lists know. */
  word: string;
};

/** Compiled lists; each word is looked up in all of them once and remembered. */
export class TitleLexicons {
  readonly #levels: Lexicon<Level>;
  readonly #fields: Lexicon<Field>;
  readonly #industries: Lexicon<Industry>;
  readonly #turns: Lexicon<Turn>;
  readonly #known: Set<string>;
  readonly meanings = remembered(MEMORY_WORDS, (word) => this.#look(word));

  constructor(lists: WordLists) {
    this.#levels = compileLexicon(lists.levels);
    this.#fields = compileLexicon(lists.fields);
    this.#industries = compileLexicon(lists.industries);
    this.#turns = compileLexicon(lists.turns);
    this.#known = new Set(
      [this.#levels, this.#fields, this.#industries, this.#turns].flatMap((lexicon) => [
        ...wordsOf(lexicon as Lexicon<string>),
      ]),
    );
  }

  #look(word: string): Meanings {
    let found = this.#read(word);
    if (!this.#known.has(word)) {
      const other = otherForms(word).find((form) => this.#known.has(form));
      const ofOther = other === undefined ? found : this.#read(other);
      // A form that only stands inside phrases says less than a compound of its own.
      if (isEmpty(found) || !isEmpty(ofOther)) found = ofOther;
    }
    return found;
  }

  #read(word: string): Meanings {
    return {
      word,
      level: meaningOf(this.#levels, word),
      field: meaningOf(this.#fields, word),
      industry: meaningOf(this.#industries, word),
      turn: meaningOf(this.#turns, word),
    };
  }
}

const isEmpty = ({ level, field, industry, turn }: Meanings): boolean =>
  level === null && field === null && industry === null && turn === null;
