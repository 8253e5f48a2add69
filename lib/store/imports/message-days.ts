import { toLocalDay, type LocalDay } from '../../model/day';
import type { MessageRow, PersonRef } from '../../model/import-rows';
import { compare } from './list-rows';

/**
 * What is kept of all messages that went one way between two people on one day. A network of many years holds hundreds of
 * thousands of messages on tens of thousands of such days, and nothing that is shown looks closer.
 */
export interface MessageDay {
  direction: 'sent' | 'received';
  person: PersonRef;
  /** UTC, as everything in the file. */
  day: LocalDay;
  /** When the last of them was sent, UTC epoch. */
  lastAtMs: number;
}

const DAY_MS = 86_400_000;

/**
 * The days on which something passed; drafts, advertisements and messages without time, direction or person are no
 * contact. The order of the rows changes nothing.
 */
export function messageDays(rows: readonly MessageRow[]): MessageDay[] {
  const days = new Map<string, MessageDay>();
  const dayNames = new Map<number, LocalDay>();
  const dayOf = (ms: number): LocalDay => {
    const index = Math.floor(ms / DAY_MS);
    let day = dayNames.get(index);
    if (day === undefined) dayNames.set(index, (day = toLocalDay(ms, 0)));
    return day;
  };
  for (const { direction, people, sentAtMs, isDraft, isPromotion } of rows) {
    if (isDraft || isPromotion || direction === 'unknown' || sentAtMs === null) continue;
    for (const { slug, name } of people) {
      const day = dayOf(sentAtMs);
      const key = `${day}|${direction}|${slug ?? `row:${name}`}`;
      const known = days.get(key);
      if (!known) days.set(key, { direction, person: { slug, name }, day, lastAtMs: sentAtMs });
      else {
        known.lastAtMs = Math.max(known.lastAtMs, sentAtMs);
        // A message to several people gives their addresses alone.
        if (compare(known.person.name, name) < 0) known.person.name = name;
      }
    }
  }
  return [...days].sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
}
