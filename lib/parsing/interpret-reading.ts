import type { LocalDay } from '../model/day';
import type {
  RawPerson,
  RawPost,
  RawReading,
  Reading,
  ReadPerson,
  ReadPost,
} from '../model/reading';
import { readerById } from '../readers';
import type { ReaderDefinition } from '../readers/reader-definition';
import { cleanName } from './clean-name';
import { interpretWithTaught } from './interpret-taught';
import { memberIdFrom, normaliseSlug } from './normalise-slug';
import { parseCounter, type Counter } from './parse-counter';
import { ownershipOf } from './ownership';
import { parseConnectedOn } from './parse-connected-on';

function interpretPerson(
  raw: RawPerson,
  reader: ReaderDefinition,
  lang: string,
  capturedDay: LocalDay,
): ReadPerson[] {
  const slug = normaliseSlug(raw.href);
  const name = cleanName(raw.name);
  if (!reader.people || !slug || !name) return [];
  const connectedOn = raw.dateText ? parseConnectedOn(raw.dateText, lang, capturedDay) : undefined;
  // A row without a headline has its date where others have theirs, and the other way round.
  const headline = raw.headline || (connectedOn ? '' : raw.dateText);
  return [
    {
      name,
      slug,
      headline,
      relation: reader.people.relation,
      connectedOn: connectedOn ?? null,
      memberId: memberIdFrom(raw.memberId) ?? null,
    },
  ];
}

function interpretPost(raw: RawPost, lang: string): ReadPost {
  // A rounded counter ("1.2K") has no single value, and a post's row has room for one only.
  const exact = (counter: Counter) => {
    const quantity = parseCounter(raw[counter] ?? '', lang, counter);
    return quantity?.bound === 'exact' ? quantity.value : null;
  };
  return {
    urn: raw.urn,
    reactions: exact('reactions'),
    comments: exact('comments'),
    reposts: exact('reposts'),
    impressions: exact('impressions'),
  };
}

/**
 * Parses a raw reading and decides whose it is. Nothing but an own page gives counts, people or posts.
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
  reading.posts = raw.posts.map((post) => interpretPost(post, raw.lang));
  reading.people = raw.people.flatMap((p) => interpretPerson(p, reader, raw.lang, capturedDay));
  return reading;
}
