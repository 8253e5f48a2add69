import { findMatches, type WordMeaning } from './lexicon';
import type { Field, Industry, Level } from './taxonomy';
import type { Meanings, TitleLexicons } from './title-lexicons';
import { STOP } from './title-words';

/** One position of a headline, each word with what it may mean; what does not count means nothing. */
export interface Position {
  /** What does not speak of the person's present role is {@link STOP}. */
  words: string[];
  levels: (WordMeaning<Level> | null)[];
  fields: (WordMeaning<Field> | null)[];
  industries: (WordMeaning<Industry> | null)[];
  /** Words of the employer after "at". */
  employer: string[];
}

/** Takes out former roles, employers, bosses and audiences. */
export function readPosition(words: readonly string[], lexicons: TitleLexicons): Position {
  const meanings: Meanings[] = [];
  let turns = false;
  for (const word of words) {
    const meaning = lexicons.meanings(word);
    meanings.push(meaning);
    turns ||= meaning.turn !== null;
  }
  const position: Position = {
    words: meanings.map(({ word }) => word),
    levels: meanings.map(({ level }) => level),
    fields: meanings.map(({ field }) => field),
    industries: meanings.map(({ industry }) => industry),
    employer: [],
  };
  if (turns) applyTurns(position, meanings);
  return position;
}

function applyTurns(position: Position, meanings: readonly Meanings[]): void {
  const { words } = position;
  const original = [...words];
  const turns = meanings.map(({ turn }) => turn);
  for (const match of findMatches(original, turns, original.length)) {
    const turn = match.entries[0]!.cls;
    if (turn === 'now') continue;
    // "at", "for" and the like need something before them that they belong to.
    if (turn !== 'former' && match.from === 0 && turn !== 'serves' && turn !== 'audience') continue;
    const end = clauseEnd(original, turns, match.to);
    const from = turn === 'serves' || turn === 'audience' ? match.to : match.from;
    for (let i = from; i < end; i++) {
      if (turn === 'audience') {
        position.levels[i] = null;
        continue;
      }
      if (turn === 'at' && i >= match.to) position.employer.push(original[i]!);
      words[i] = STOP;
      position.levels[i] = position.fields[i] = position.industries[i] = null;
    }
  }
}

/** The next comma or "now"; the end otherwise. */
function clauseEnd(
  words: readonly string[],
  turns: readonly Meanings['turn'][],
  from: number,
): number {
  for (let i = from; i < words.length; i++) {
    if (words[i] === STOP || turns[i]?.phrases?.entries?.[0]?.cls === 'now') return i;
  }
  return words.length;
}

/** Shorter words ("of", "de", "und") say nothing anyway. */
const SHORTEST_CONTENT = 4;

/** Whether every word of weight is one that the lists know. */
export const isFullyRead = ({ words, levels, fields }: Position): boolean =>
  words.every(
    (word, i) => word.length < SHORTEST_CONTENT || levels[i] !== null || fields[i] !== null,
  );
