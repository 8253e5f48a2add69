import { addDays, toLocalDay, type DayRange, type LocalDay } from '../model/day';
import type { Person, PersonPart } from '../model/person';
import { withoutFields } from './without-fields';

/** The same person seen twice, or in two places, as one. The later sighting wins where they differ; known beats empty. */
export function mergePerson(a: Person, b: Person): Person {
  const page = mergeIfBoth(pagePart(a), pagePart(b));
  const file = mergeIfBoth(filePart(a), filePart(b));
  const verdict = (a.absentSince ?? '') >= (b.absentSince ?? '') ? a : b;
  const merged = wholePerson(
    {
      id: a.id,
      accountId: a.accountId,
      importIds: [...new Set([...a.importIds, ...b.importIds])],
    },
    page,
    file,
    verdict,
  );
  const sameWords =
    merged.headline === a.headline && merged.company === a.company && merged.title === a.title;
  return {
    ...keptOf(a, sameWords),
    ...placeOf(a, b),
    ...merged,
    classifierVersion: sameWords ? a.classifierVersion : 0,
  };
}

/** What stays of a row that is built anew: categories only while the words they came from are the same. */
export const keptOf = (
  row: Person,
  hasSameWords: boolean,
): Omit<Person, 'parts' | 'absentSince'> =>
  hasSameWords
    ? withoutFields(row, 'parts', 'absentSince')
    : withoutFields(row, 'parts', 'absentSince', 'categories');

/** Where an opened profile said they are; the later sighting where both did. */
function placeOf(a: Person, b: Person): Pick<Person, 'location'> {
  const [older, newer] = a.lastSeenAtMs <= b.lastSeenAtMs ? [a, b] : [b, a];
  const location = newer.location ?? older.location;
  return location === undefined ? {} : { location };
}

/**
 * A row from what pages and files say; at least one of them must say something.
 * @param verdict - what the lists conclude; a page that showed the person on that day or later knows better
 */
export function wholePerson(
  identity: Pick<Person, 'id' | 'accountId' | 'importIds'>,
  page: PersonPart | undefined,
  file: PersonPart | undefined,
  verdict: Pick<Person, 'state' | 'absentSince'>,
): Person {
  const part = mergeIfBoth(page, file);
  if (!part) throw new Error('a person that neither a page nor a file named');
  const { state, absentSince } = verdict;
  const isPresent =
    absentSince === undefined ||
    (page !== undefined && toLocalDay(page.lastSeenAtMs, 0) >= absentSince);
  const isNobody = page === undefined && part.name === '' && part.aliases.length === 0;
  return {
    ...part,
    ...identity,
    state: isPresent && !isNobody ? 'present' : state,
    ...(isPresent ? {} : { absentSince }),
    classifierVersion: 0,
    seenOnPage: page !== undefined,
    ...(page && file ? { parts: { page, file } } : {}),
  };
}

/** What pages say of a row; undefined when only files named it. */
export const pagePart = (row: Person): PersonPart | undefined =>
  row.parts?.page ?? (row.seenOnPage || row.importIds.length === 0 ? partOf(row) : undefined);

/** What files say of a row; undefined when only pages named it. */
export const filePart = (row: Person): PersonPart | undefined =>
  row.parts?.file ?? (row.importIds.length > 0 ? partOf(row) : undefined);

const partOf = (row: Person): PersonPart => ({
  aliases: row.aliases,
  name: row.name,
  headline: row.headline,
  company: row.company,
  title: row.title,
  relations: row.relations,
  connectedOn: row.connectedOn,
  hasEmail: row.hasEmail,
  firstSeenAtMs: row.firstSeenAtMs,
  lastSeenAtMs: row.lastSeenAtMs,
});

function mergeIfBoth(a: PersonPart | undefined, b: PersonPart | undefined): PersonPart | undefined {
  if (!a || !b) return a ?? b;
  const [older, newer] = a.lastSeenAtMs <= b.lastSeenAtMs ? [a, b] : [b, a];
  return {
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    name: newer.name || older.name,
    headline: newer.headline || older.headline,
    company: newer.company || older.company,
    title: newer.title || older.title,
    relations: [...new Set([...a.relations, ...b.relations])].sort(),
    connectedOn: mergeConnectedOn(older.connectedOn, newer.connectedOn),
    hasEmail: a.hasEmail || b.hasEmail,
    firstSeenAtMs: Math.min(a.firstSeenAtMs, b.firstSeenAtMs),
    lastSeenAtMs: newer.lastSeenAtMs,
  };
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
