import { findMatches, textOf } from './find-matches';
import type { Position } from './read-position';
import type { Level } from './taxonomy';

/** Higher decides over lower within one position. Our judgement, 2026-11-23. */
const RANK: Record<Level, number> = {
  unpaid: -1,
  professional: 0,
  experienced: 0.25,
  entry: 0.5,
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
export function decideLevel({ words, meanings }: Position): LevelDecision | null {
  const matches = findMatches(words, meanings, 'level');
  const only = matches[0];
  if (only === undefined) return null;
  if (matches.length === 1) {
    const level = only.entries[0].cls;
    return { level, words: [textOf(only, words)], founded: level === 'owner' };
  }
  const found = new Map<Level, string[]>();
  let best: Level | null = null;
  for (const [i, match] of matches.entries()) {
    // German compounds name the role at their end: a "Vorstandsassistent" assists.
    if (match.part === 'start' && matches[i + 1]?.from === match.from) continue;
    const level = match.entries[0].cls;
    const texts = found.get(level);
    if (texts) texts.push(textOf(match, words));
    else found.set(level, [textOf(match, words)]);
    if (best === null || RANK[level] > RANK[best]) best = level;
  }
  return best && { ...combined(best, found), founded: found.has('owner') };
}

/** "Junior product manager" is junior, "senior marketing manager" neither only senior nor only manager. */
function combined(
  best: Level,
  found: ReadonlyMap<Level, string[]>,
): { level: Level; words: string[] } {
  if (best === 'training') {
    const over = (['cxo', 'owner'] as const).find((level) => found.has(level));
    return { level: over ?? best, words: said(found, over ?? best) };
  }
  if (best === 'manager' || best === 'icManager' || (best === 'lead' && isManager(found))) {
    if (found.has('junior')) return { level: 'junior', words: said(found, 'junior') };
    if (found.has('senior')) return { level: 'seniorManager', words: said(found, 'senior', best) };
  }
  return { level: best, words: said(found, best) };
}

/** "IT manager" leads people, yet takes junior and senior as any manager does. */
const isManager = (found: ReadonlyMap<Level, string[]>): boolean =>
  said(found, 'lead').every((text) => text.endsWith('manager'));

const said = (found: ReadonlyMap<Level, string[]>, ...levels: Level[]): string[] =>
  levels.flatMap((level) => found.get(level) ?? []);
