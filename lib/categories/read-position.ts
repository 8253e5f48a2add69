import { findMatches } from './find-matches';
import type { Meanings, TitleLexicons, Turn } from './title-lexicons';
import { STOP } from './title-words';

/** One position of a headline, each word with what it may mean; what does not count means nothing. */
export interface Position {
  /** What does not speak of the person's present role is {@link STOP}. */
  words: string[];
  meanings: Meanings[];
  /** Words of the employer after "at". */
  employer: readonly string[];
}

const NOTHING: Meanings = { word: STOP, level: null, field: null, industry: null, turn: null };

/** Takes out former roles, employers, bosses and audiences. */
export function readPosition(original: readonly string[], lexicons: TitleLexicons): Position {
  const { words, meanings, turns } = readWords(original, lexicons);
  const position: Position = { words, meanings, employer: NOBODY };
  if (turns) applyTurns(position);
  return position;
}

const NOBODY: readonly string[] = [];

/** The words in the forms that the lists know, with all that they may mean. */
export function readWords(
  original: readonly string[],
  lexicons: TitleLexicons,
): { words: string[]; meanings: Meanings[]; turns: boolean } {
  const words = new Array<string>(original.length);
  const meanings = new Array<Meanings>(original.length);
  let turns = false;
  for (let i = 0; i < original.length; i++) {
    const meaning = lexicons.meanings(original[i] ?? STOP);
    words[i] = meaning.word;
    meanings[i] = meaning;
    if (meaning.turn !== null) turns = true;
  }
  return { words, meanings, turns };
}

function applyTurns(position: Position): void {
  const { words, meanings } = position;
  const employer: string[] = [];
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
  position.employer = employer;
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
