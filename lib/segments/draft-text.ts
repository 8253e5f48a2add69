import { fail, ok, type Result } from '../model/result';
import type { SortedPerson } from '../model/sorted-person';
import { firstNameOf } from './first-name';

/** What a draft can say about the person it is for. */
export const PLACEHOLDERS = ['firstName', 'name', 'company', 'title', 'headline'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a draft: text, or a place for a fact with what stands there when it is not known. */
export type DraftPart = string | { placeholder: Placeholder; fallback: string | null };

/** Why a draft cannot be filled. `at` counts characters from 0. */
export type DraftFault =
  | { kind: 'unknownPlaceholder'; name: string; at: number }
  | { kind: 'unclosed'; at: number }
  | { kind: 'tooLong'; max: number };

/** Longer than any message of the network may be. */
export const MAX_DRAFT = 8_000;

/**
 * Reads a draft: `{company}` is a place, `{company|your team}` one with a fallback, `{{` a brace.
 * A lone `}` is itself. Names of places are read without regard to case.
 */
export function parseDraft(text: string): Result<DraftPart[], DraftFault> {
  if (text.length > MAX_DRAFT) return fail({ kind: 'tooLong', max: MAX_DRAFT });
  const parts: DraftPart[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char !== '{') {
      plain += char;
    } else if (text.charAt(at + 1) === '{') {
      plain += '{';
      at += 1;
    } else {
      const end = text.indexOf('}', at);
      if (end === -1) return fail({ kind: 'unclosed', at });
      const [, name = '', , fallback] =
        /^([^|]*)(\|([\s\S]*))?$/.exec(text.slice(at + 1, end)) ?? [];
      const placeholder = placeholderOf(name);
      if (!placeholder) return fail({ kind: 'unknownPlaceholder', name: name.trim(), at });
      if (plain) parts.push(plain);
      plain = '';
      parts.push({ placeholder, fallback: fallback === undefined ? null : fallback.trim() });
      at = end;
    }
  }
  if (plain) parts.push(plain);
  return ok(parts);
}

/** A draft for one person, and what it wanted to say but nobody knows. */
export interface FilledDraft {
  text: string;
  /** Places without a value and without a fallback, each once; they stand in the text as they were written. */
  missing: Placeholder[];
}

/** Puts the facts of one person into a draft. What people wrote about themselves is text and never read as a place. */
export function fillDraft(parts: readonly DraftPart[], person: SortedPerson): FilledDraft {
  const missing = new Set<Placeholder>();
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = VALUE[part.placeholder](person) || part.fallback;
      if (value !== null) return value;
      missing.add(part.placeholder);
      return `{${part.placeholder}}`;
    })
    .join('');
  return { text, missing: [...missing] };
}

const VALUE: Record<Placeholder, (person: SortedPerson) => string> = {
  firstName: ({ name }) => firstNameOf(oneLine(name)),
  name: ({ name }) => oneLine(name),
  company: ({ company }) => oneLine(company),
  title: ({ title }) => oneLine(title),
  headline: ({ headline }) => oneLine(headline),
};

/** A fact is part of a sentence: it brings no line breaks and nothing that turns the text around it. */
const oneLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

const placeholderOf = (name: string): Placeholder | undefined =>
  PLACEHOLDERS.find((known) => known.toLowerCase() === name.trim().toLowerCase());
