import { findMatches } from './lexicon';
import type { Position } from './read-position';
import type { Level } from './taxonomy';

/** Higher decides over lower within one position. Our judgement, 2026-11-23. */
const RANK: Record<Level, number> = {
  unpaid: -1,
  professional: 0,
  junior: 1,
  senior: 2,
  icManager: 3,
  seniorManager: 4,
  manager: 5,
  freelance: 6,
  lead: 7,
  director: 8,
  vp: 9,
  signatory: 10,
  partner: 11,
  owner: 12,
  cxo: 13,
  training: 14,
};

/** A rank with the words that said it. */
export interface LevelDecision {
  level: Level;
  words: string[];
  /** Owns or founded it, whatever else ("CEO & Founder"). */
  founded: boolean;
}

/** The rank that a position names, or `null`. */
export function decideLevel({ words, levels }: Position): LevelDecision | null {
  const found = new Map<Level, string[]>();
  let best: Level | null = null;
  const matches = findMatches(words, levels, words.length);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    // German compounds name the role at their end: a "Vorstandsassistent" assists.
    if (match.part === 'start' && matches[i + 1]?.from === match.from) continue;
    const level = match.entries[0]!.cls;
    const text = words.slice(match.from, match.to).join(' ');
    const texts = found.get(level);
    if (texts) texts.push(text);
    else found.set(level, [text]);
    if (best === null || RANK[level] > RANK[best]) best = level;
  }
  if (best === null) return null;
  return { ...combined(best, found), founded: found.has('owner') };
}

/** "Junior product manager" is junior, "senior marketing manager" neither only senior nor only manager. */
function combined(
  best: Level,
  found: ReadonlyMap<Level, string[]>,
): { level: Level; words: string[] } {
  const said = (...levels: Level[]): string[] => levels.flatMap((level) => found.get(level) ?? []);
  if (best === 'training') {
    const over = (['cxo', 'owner'] as const).find((level) => found.has(level));
    return { level: over ?? best, words: said(over ?? best) };
  }
  if (best === 'manager' || best === 'icManager') {
    if (found.has('junior')) return { level: 'junior', words: said('junior') };
    if (found.has('senior')) return { level: 'seniorManager', words: said('senior', best) };
  }
  return { level: best, words: said(best) };
}
