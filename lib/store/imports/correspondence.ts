import type { MessageRow, PersonRef } from '../../model/import-rows';
import { compare } from './list-rows';

/**
 * What is kept of all messages with one person: when the last message of each day was sent, either way. Years of messages
 * are hundreds of thousands, on tens of thousands of days, and nothing that is shown looks closer.
 */
export interface Correspondence {
  person: PersonRef;
  /** UTC epochs, one for each UTC day, rising. */
  sentAtMs: number[];
  receivedAtMs: number[];
}

const DAY_MS = 86_400_000;

interface Days {
  person: PersonRef;
  /** The last moment of each day, by the number of the day. */
  sent: Map<number, number>;
  received: Map<number, number>;
}

/**
 * Drafts, advertisements and messages without time, direction or person are no contact. The order of the rows changes
 * nothing.
 */
export function correspondences(rows: readonly MessageRow[]): Correspondence[] {
  const people = new Map<string, Days>();
  for (const { direction, people: others, sentAtMs, isDraft, isPromotion } of rows) {
    if (isDraft || isPromotion || direction === 'unknown' || sentAtMs === null) continue;
    const day = Math.floor(sentAtMs / DAY_MS);
    for (const { slug, name } of others) {
      const key = slug ?? `row:${name}`;
      let known = people.get(key);
      if (!known) {
        known = { person: { slug, name }, sent: new Map(), received: new Map() };
        people.set(key, known);
      }
      const days = known[direction];
      days.set(day, Math.max(days.get(day) ?? sentAtMs, sentAtMs));
      // A message to several people gives their addresses alone.
      if (compare(known.person.name, name) < 0) known.person.name = name;
    }
  }
  const rising = (days: Map<number, number>): number[] => [...days.values()].sort((a, b) => a - b);
  return [...people]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { person, sent, received }]) => ({
      person,
      sentAtMs: rising(sent),
      receivedAtMs: rising(received),
    }));
}
