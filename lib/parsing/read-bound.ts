import {
  AT_LEAST_AFTER,
  AT_LEAST_BEFORE,
  NOT_A_COUNT_AFTER,
  NOT_A_COUNT_BEFORE,
} from './bound-words';
import type { Language } from './language';

/** Finnish for "under", and "all" in four other languages: refused only where it is the former. */
const FINNISH_UNDER = 'alle';

/** Rank in Japanese, a counter of people in Chinese. */
const JAPANESE_RANK = /^\s?位/u;

const NEGATION =
  /(?:^|\P{L})(?:no|not|nicht|kein|pas|non|niet|não|nao|ikke|inte|ei|nie|nu|nem|не|ni|δεν|không|tidak|bukan|ไม่|不|לא|لا|ليس)\s*$/iu;

const GLUED_SCRIPT = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}\p{sc=Hebrew}-]$/u;

function endsWithWord(before: string, word: string): boolean {
  const text = before.trimEnd();
  if (!text.endsWith(word)) return false;
  const space = text.length < before.length;
  if (!space && !GLUED_SCRIPT.test(word)) return false;
  return (
    !/[\p{L}\p{M}]$/u.test(text.slice(0, -word.length)) || /^\p{sc=Han}|^\p{sc=Thai}/u.test(word)
  );
}

/** What the words directly beside a number say about it; the rest is what stands outside of them. */
export interface BoundMatch {
  kind: 'plain' | 'atLeast' | 'notACount';
  before: string;
  after: string;
}

/** Reads the bound words around a number; `after` starts behind its magnitude, if it has one. */
export function readBound(
  before: string,
  after: string,
  language: Language | undefined,
): BoundMatch {
  const lower = before.toLowerCase();
  const atLeast = AT_LEAST_BEFORE.filter((word) => endsWithWord(lower, word)).sort(
    (a, b) => b.length - a.length,
  )[0];
  const trailing = AT_LEAST_AFTER.map((marker) => marker.exec(after)).find((found) => found);
  const refused = language === 'fi' ? [...NOT_A_COUNT_BEFORE, FINNISH_UNDER] : NOT_A_COUNT_BEFORE;
  if (!atLeast && refused.some((word) => endsWithWord(lower, word))) {
    return { kind: 'notACount', before, after };
  }
  const rest = trailing ? after.slice(trailing[0].length) : after;
  if (
    NOT_A_COUNT_AFTER.some((marker) => marker.test(rest)) ||
    (language === 'ja' && JAPANESE_RANK.test(rest))
  ) {
    return { kind: 'notACount', before, after };
  }
  if (!atLeast && !trailing) return { kind: 'plain', before, after };
  const kept = atLeast ? before.trimEnd().slice(0, -atLeast.length) : before;
  if (NEGATION.test(kept)) return { kind: 'notACount', before, after };
  return { kind: 'atLeast', before: kept, after: rest };
}
