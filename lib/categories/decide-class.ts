import { findMatches, textOf, type Match } from './find-matches';
import type { ClassOf, Meanings } from './title-lexicons';
import { STOP } from './title-words';

/** The class that the words speak for, how clearly, and which words. */
export interface ClassDecision<Class extends string> {
  cls: Class;
  /** Sum of the weights of its words; one plain word weighs about 1. */
  score: number;
  /** Score minus that of the second. */
  margin: number;
  words: string[];
}

/** Weighs every word that says something about a class against the others. `null` when none does. */
export function decideClass<Key extends keyof ClassOf>(
  words: readonly string[],
  meanings: readonly Meanings[],
  key: Key,
): ClassDecision<ClassOf[Key]> | null {
  const matches = findMatches(words, meanings, key);
  const only = matches[0];
  if (only === undefined) return null;
  if (matches.length === 1 && only.entries.length === 1) {
    const [{ cls, weight }] = only.entries;
    const score = matchWeight(only, words) * weight;
    return { cls, score, margin: score, words: [textOf(only, words)] };
  }
  // Few classes ever compete: walking two short lists costs less than a map.
  const classes: ClassOf[Key][] = [];
  const scores: number[] = [];
  for (const match of matches) {
    const weight = matchWeight(match, words) / Math.sqrt(match.entries.length);
    for (const { cls, weight: own } of match.entries) {
      const at = classes.indexOf(cls);
      if (at === -1) {
        classes.push(cls);
        scores.push(weight * own);
      } else scores[at] = (scores[at] ?? 0) + weight * own;
    }
  }
  let best: ClassOf[Key] | null = null;
  let top = 0;
  let second = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > top) {
      second = top;
      top = score;
      best = classes[i] ?? null;
    } else if (score > second) second = score;
  }
  if (best === null) return null;
  return { cls: best, score: top, margin: top - second, words: reasons(best, matches, words) };
}

function reasons<Class extends string>(
  best: Class,
  matches: readonly Match<Class>[],
  words: readonly string[],
): string[] {
  const texts: string[] = [];
  for (const match of matches) {
    if (match.entries.some(({ cls }) => cls === best)) texts.push(textOf(match, words));
  }
  return texts;
}

/**
 * A phrase weighs more than a word, a whole word more than a part; the first word of a position a little more (of two
 * equal fields the first counts), the last of a clause too, where English names the occupation.
 */
function matchWeight(match: Match<string>, words: readonly string[]): number {
  const phrase = 1 + 0.9 * (match.to - match.from - 1);
  const part = match.part === 'whole' ? 1 : match.part === 'start' ? 0.95 : 0.85;
  const first = match.from === 0 ? 0.1 : 0;
  const last = match.to === words.length || words[match.to] === STOP ? 0.1 : 0;
  return phrase * part + first + last;
}
