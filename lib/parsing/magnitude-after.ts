import type { Language } from './language';
import {
  COMMON_MAGNITUDES,
  DOTTED_MAGNITUDES,
  DOUBTFUL_MAGNITUDES,
  MAGNITUDES,
  REFUSED_MAGNITUDES,
} from './magnitudes';

/** A word that multiplies, found directly after a number. */
export interface MagnitudeMatch {
  factor: number;
  /** What follows the word. */
  rest: string;
  /** Whether it could as well be a unit of time, so that a label must confirm it. */
  doubtful: boolean;
}

interface Word {
  text: string;
  factor: number;
  doubtful: boolean;
}

/** Written without spaces, so that the next word may follow at once. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]/u;
const WORD_GOES_ON = /^[\p{L}\p{M}\p{Nd}]/u;

const wordsOf = (table: Readonly<Record<string, readonly string[]>>, doubtful = false): Word[] =>
  Object.entries(table).flatMap(([factor, words]) =>
    words.map((text) => ({ text, factor: Number(factor), doubtful })),
  );

const longestFirst = (words: Word[]): Word[] => words.sort((a, b) => b.text.length - a.text.length);

const ALL_WORDS = longestFirst([
  ...Object.values(MAGNITUDES).flatMap((table) => wordsOf(table)),
  ...Object.values(DOUBTFUL_MAGNITUDES).flatMap((table) => wordsOf(table)),
  ...wordsOf(COMMON_MAGNITUDES),
]);

const byLanguage = new Map<Language | undefined, Word[]>();

function wordsFor(language: Language | undefined): Word[] {
  const known = byLanguage.get(language);
  if (known) return known;
  const refused = (language && REFUSED_MAGNITUDES[language]) ?? [];
  const words = longestFirst([
    ...(language
      ? [
          ...wordsOf(MAGNITUDES[language]),
          ...wordsOf(DOTTED_MAGNITUDES[language] ?? {}),
          ...wordsOf(DOUBTFUL_MAGNITUDES[language] ?? {}, true),
        ]
      : []),
    ...wordsOf(COMMON_MAGNITUDES).filter((word) => !refused.includes(word.text)),
  ]);
  byLanguage.set(language, words);
  return words;
}

/** One and two letters keep their case ("M" is no metre); longer words are the same in capitals. */
function startsWith(text: string, word: string): boolean {
  const head = text.slice(0, word.length);
  return head === word || (word.length > 2 && head.toLowerCase() === word.toLowerCase());
}

function match(after: string, words: readonly Word[]): MagnitudeMatch | undefined {
  const text = after.replace(/^\s/u, '');
  for (const word of words) {
    if (!startsWith(text, word.text)) continue;
    const rest = text.slice(word.text.length);
    if (WORD_GOES_ON.test(rest) && !UNSPACED.test(word.text)) continue;
    return {
      factor: word.factor,
      doubtful: word.doubtful,
      rest: UNSPACED.test(word.text) ? rest : rest.replace(/^\./, ''),
    };
  }
  return undefined;
}

/**
 * The magnitude that follows a number ("k abonnés", "Tsd. Kontakte", "万人").
 * @returns `none` when no such word follows, `foreign` when one does that this language does not use
 */
export function magnitudeAfter(
  after: string,
  language: Language | undefined,
): MagnitudeMatch | 'none' | 'foreign' {
  const own = match(after, wordsFor(language));
  if (own) return match(own.rest, ALL_WORDS) ? 'foreign' : own;
  return match(after, ALL_WORDS) ? 'foreign' : 'none';
}
