import { addDays, type DayRange, type LocalDay } from '../model/day';
import type { Person } from '../model/person';

/** The same person seen twice, or in two places, as one. The later sighting wins where they differ; known beats empty. */
export function mergePerson(a: Person, b: Person): Person {
  const [older, newer] = a.lastSeenAtMs <= b.lastSeenAtMs ? [a, b] : [b, a];
  const merged: Person = {
    ...older,
    id: a.id,
    accountId: a.accountId,
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    name: newer.name || older.name,
    headline: newer.headline || older.headline,
    company: newer.company || older.company,
    title: newer.title || older.title,
    relations: [...new Set([...a.relations, ...b.relations])].sort(),
    state: newer.state,
    connectedOn: mergeConnectedOn(older.connectedOn, newer.connectedOn),
    hasEmail: a.hasEmail || b.hasEmail,
    firstSeenAtMs: Math.min(a.firstSeenAtMs, b.firstSeenAtMs),
    lastSeenAtMs: newer.lastSeenAtMs,
    importIds: [...new Set([...a.importIds, ...b.importIds])],
    seenOnPage: a.seenOnPage || b.seenOnPage,
  };
  const sameWords =
    merged.headline === a.headline && merged.company === a.company && merged.title === a.title;
  return { ...merged, classifierVersion: sameWords ? a.classifierVersion : 0 };
}

/**
 * "Connected 2 weeks ago" is a range of days; an exact day inside it, or a day beside it (time zones), wins. Ranges that
 * meet narrow each other. Where two cannot both be true, the newer stands.
 */
export function mergeConnectedOn(
  older: LocalDay | DayRange | null,
  newer: LocalDay | DayRange | null,
): LocalDay | DayRange | null {
  if (older === null || newer === null) return newer ?? older;
  const a = asRange(older);
  const b = asRange(newer);
  if (typeof older === 'string' && typeof newer !== 'string' && isNear(older, b)) return older;
  if (typeof newer === 'string') return newer;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : newer;
}

const asRange = (day: LocalDay | DayRange): DayRange =>
  typeof day === 'string' ? { from: day, to: day } : day;

const isNear = (day: LocalDay, { from, to }: DayRange): boolean =>
  day >= addDays(from, -1) && day <= addDays(to, 1);
