import { findMatches, type Lexicon, type Match } from './lexicon';
import type { Field, Level } from './taxonomy';
import { splitTitle, titleWords } from './title-words';

/** Compiled lists that the classifier reads. */
export interface TitleLexicons {
  levels: Lexicon<Level>;
  fields: Lexicon<Field>;
  former: ReadonlySet<string>;
  servesOther: Lexicon<'servesOther'>;
  at: ReadonlySet<string>;
}

/** What a title says, with the words that said it. `null` = it does not say. */
export interface TitleDecision {
  level: Level | null;
  field: Field | null;
  /** Score of the best field minus the second; 0 when none. */
  margin: number;
  levelWords: string[];
  fieldWords: string[];
}

/** Higher decides over lower within one position. Our judgement, 2026-11-23. */
const RANK: Record<Level, number> = {
  professional: 0,
  junior: 1,
  senior: 2,
  icManager: 3,
  manager: 4,
  lead: 5,
  director: 6,
  vp: 7,
  partner: 8,
  owner: 9,
  cxo: 10,
  unpaid: -1,
  training: 11,
};

const NOTHING: TitleDecision = {
  level: null,
  field: null,
  margin: 0,
  levelWords: [],
  fieldWords: [],
};

/** Reads one title or headline. The first position that says something counts; later ones fill gaps. */
export function classifyTitle(title: string, lexicons: TitleLexicons): TitleDecision {
  let result = NOTHING;
  for (const position of splitTitle(title.slice(0, 400)).slice(0, 6)) {
    const words = currentWords(titleWords(position), lexicons);
    if (words.length === 0) continue;
    const level = decideLevel(words, lexicons);
    const field = decideField(words, lexicons);
    if (result.level === null && level.level !== null) {
      result = { ...result, level: level.level, levelWords: level.words };
    }
    if (result.field === null && field.field !== null) {
      result = { ...result, field: field.field, margin: field.margin, fieldWords: field.words };
    }
    if (result.level !== null && result.field !== null) break;
  }
  return result;
}

/** Without former roles, without the employer after "at", without the boss after "assistant to". */
function currentWords(words: string[], lexicons: TitleLexicons): string[] {
  let end = words.findIndex((word, i) => i > 0 && lexicons.at.has(word));
  if (end === -1) end = words.length;
  const formerAt = words.findIndex((word) => lexicons.former.has(word));
  if (formerAt !== -1) end = Math.min(end, formerAt);
  const serves = findMatches(lexicons.servesOther, words.slice(0, end))[0];
  if (serves) end = serves.to;
  return words.slice(0, end);
}

function decideLevel(
  words: string[],
  lexicons: TitleLexicons,
): { level: Level | null; words: string[] } {
  const matches = findMatches(lexicons.levels, words);
  let best: Level | null = null;
  const reasons = new Map<Level, string[]>();
  for (const match of matches) {
    for (const { cls } of match.entries) {
      const text = words.slice(match.from, match.to).join(' ');
      reasons.set(cls, [...(reasons.get(cls) ?? []), text]);
      if (best === null || RANK[cls] > RANK[best]) best = cls;
    }
  }
  if (best === null) return { level: null, words: [] };
  const has = (level: Level) => reasons.has(level);
  let level: Level = best;
  if (best === 'training' && (has('owner') || has('cxo'))) level = has('cxo') ? 'cxo' : 'owner';
  if ((best === 'icManager' || best === 'manager') && has('junior'))
    level = best === 'manager' ? 'icManager' : 'junior';
  else if (best === 'icManager' && has('senior')) level = 'senior';
  return { level, words: reasons.get(level) ?? reasons.get(best) ?? [] };
}

function decideField(
  words: string[],
  lexicons: TitleLexicons,
): { field: Field | null; margin: number; words: string[] } {
  const scores = new Map<Field, number>();
  const reasons = new Map<Field, string[]>();
  for (const match of findMatches(lexicons.fields, words)) {
    const weight = matchWeight(match, words.length);
    for (const { cls } of match.entries) {
      scores.set(cls, (scores.get(cls) ?? 0) + weight / Math.sqrt(match.entries.length));
      reasons.set(cls, [...(reasons.get(cls) ?? []), words.slice(match.from, match.to).join(' ')]);
    }
  }
  let best: Field | null = null;
  let top = 0;
  let second = 0;
  for (const [field, score] of scores) {
    if (score > top) {
      second = top;
      top = score;
      best = field;
    } else if (score > second) second = score;
  }
  return { field: best, margin: top - second, words: best ? (reasons.get(best) ?? []) : [] };
}

/** A phrase weighs more than a word, a whole word more than a part, the first and last words slightly more. */
function matchWeight(match: Match<Field>, length: number): number {
  const phrase = 1 + 0.9 * (match.to - match.from - 1);
  const part = match.part === 'whole' ? 1 : match.part === 'start' ? 0.95 : 0.85;
  const edge = match.to === length || match.from === 0 ? 0.05 : 0;
  return phrase * part + edge;
}
