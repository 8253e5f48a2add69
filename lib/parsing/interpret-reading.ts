import type { LocalDay } from '../model/day';
import type { RawPerson, RawReading, Reading, ReadPerson } from '../model/reading';
import { readerById } from '../readers';
import type { ReaderDefinition } from '../readers/reader-definition';
import { cleanName } from './clean-name';
import { interpretFact } from './interpret-fact';
import { interpretActs, interpretPost } from './interpret-post';
import { interpretWithTaught } from './interpret-taught';
import { memberIdFrom, normaliseSlug } from './normalise-slug';
import { ownershipOf } from './ownership';
import { parseConnectedOn } from './parse-connected-on';

function interpretPerson(
  raw: RawPerson,
  reader: ReaderDefinition,
  lang: string,
  capturedDay: LocalDay,
): ReadPerson[] {
  const slug = normaliseSlug(raw.href);
  // "Robin Sample • 1st" where name and degree stand in one line.
  const name = cleanName(raw.name).replace(/\s[·•].*$/u, '');
  const relation = reader.people?.relation;
  if (!relation || !slug || !name) return [];
  const connectedOn = raw.dateText ? parseConnectedOn(raw.dateText, lang, capturedDay) : undefined;
  // A row without a headline has its date where others have theirs, and the other way round.
  const written = raw.headline || (connectedOn ? '' : raw.dateText);
  // "--" is how the site writes that there is none.
  const headline = /[\p{L}\p{N}]/u.test(written) ? written : '';
  return [
    {
      name,
      slug,
      headline,
      relation,
      connectedOn: connectedOn ?? null,
      memberId: memberIdFrom(raw.memberId) ?? null,
    },
  ];
}

/**
 * Parses a raw reading and decides whose it is. Nothing but an own page gives counts, people or posts.
 * Where a member lives and how large a company is, are said by pages that are nobody's own.
 * @param capturedDay - local day of the visit; relative dates count from it
 */
export function interpretReading(raw: RawReading, capturedDay: LocalDay): Reading {
  const { own, viewer } = ownershipOf(raw);
  const reader = readerById(raw.readerId);
  const reading: Reading = {
    pageId: raw.pageId,
    own,
    viewer,
    counts: [],
    people: [],
    posts: [],
    report: [],
    ...(own === true ? {} : interpretFact(raw)),
  };
  if (reader?.id !== raw.pageId || own !== true) return reading;
  for (const field of reader.fields) {
    const rawField = raw.fields.find((f) => f.field === field.metric);
    const { count, found, taughtDisagrees } = interpretWithTaught(
      field,
      reader.source,
      rawField,
      raw,
    );
    if (taughtDisagrees) {
      reading.taughtDisagreements = [...(reading.taughtDisagreements ?? []), field.metric];
    }
    reading.report.push({ field: field.metric, found });
    if (count) reading.counts.push(count);
  }
  reading.posts = raw.posts.flatMap((post) => interpretPost(post, raw.lang));
  if (reader.posts) {
    const isRead = reading.posts.some(({ impressions }) => impressions !== null);
    reading.report.push({ field: 'postImpressions', found: isRead ? 'selector 0' : 'missing' });
  }
  reading.people = raw.people.flatMap((p) => interpretPerson(p, reader, raw.lang, capturedDay));
  const acts = interpretActs(raw);
  if (acts.length > 0) reading.acts = acts;
  return reading;
}
