import { findMatches } from './find-matches';
import type { Meanings, TitleLexicons, Turn } from './title-lexicons';
import { STOP } from './title-words';

/** One position of a headline, each word with what it may mean; what does not count means nothing. */
export interface Position {
  /** What does not speak of the person's present role is {@link STOP}. */
  words: string[];
  meanings: Meanings[];
  /** Words of the employer after "at". */
  employer: string[];
}

const NOTHING: Meanings = { word: STOP, level: null, field: null, industry: null, turn: null };

/** Takes out former roles, employers, bosses and audiences. */
export function readPosition(original: readonly string[], lexicons: TitleLexicons): Position {
  const position: Position = { ...readWords(original, lexicons), employer: [] };
  if (position.meanings.some(({ turn }) => turn !== null)) applyTurns(position);
  return position;
}

/** The words in the forms that the lists know, with all that they may mean. */
export function readWords(
  original: readonly string[],
  lexicons: TitleLexicons,
): { words: string[]; meanings: Meanings[] } {
  const words: string[] = [];
  const meanings: Meanings[] = [];
  for (const word of original) {
    const meaning = lexicons.meanings(word);
    words.push(meaning.word);
    meanings.push(meaning);
  }
  return { words, meanings };
}

function applyTurns({ words, meanings, employer }: Position): void {
  const original = [...words];
  const turns = [...meanings];
  for (const { entries, from, to } of findMatches(original, turns, 'turn')) {
    const turn = entries[0].cls;
    // An employer needs a role before it.
    if (turn === 'now' || (turn === 'at' && from === 0)) continue;
    const end = turn === 'over' ? to : clauseEnd(original, turns, to);
    for (let i = startOf(turn, original, from, to); i < end; i++) {
      if (turn === 'audience') {
        meanings[i] = { ...(meanings[i] ?? NOTHING), level: null };
        continue;
      }
      if (turn === 'at' && i >= to) employer.push(original[i] ?? STOP);
      words[i] = STOP;
      meanings[i] = NOTHING;
    }
  }
}

/** The first word that a turn takes out. */
function startOf(turn: Turn, words: readonly string[], from: number, to: number): number {
  if (turn === 'serves' || turn === 'audience') return to;
  if (turn !== 'over') return from;
  // "CFO (ret.)": the comma or bracket between belongs to it.
  const last = words[from - 1] === STOP ? from - 2 : from - 1;
  return last < 0 ? 0 : words.lastIndexOf(STOP, last) + 1;
}

/** The next comma or "now"; the end otherwise. */
function clauseEnd(words: readonly string[], meanings: readonly Meanings[], from: number): number {
  for (let i = from; i < words.length; i++) {
    const turn = meanings[i]?.turn?.phrases?.entries?.[0].cls;
    if (words[i] === STOP || turn === 'now') return i;
  }
  return words.length;
}

/** Shorter words ("of", "de", "und") say nothing anyway. */
const SHORTEST_CONTENT = 4;

/** Whether every word of weight is one that the lists know. */
export const isFullyRead = ({ words, meanings }: Position): boolean =>
  words.every(
    (word, i) =>
      word.length < SHORTEST_CONTENT ||
      (meanings[i]?.level ?? null) !== null ||
      (meanings[i]?.field ?? null) !== null ||
      (meanings[i]?.turn ?? null) !== null,
  );
