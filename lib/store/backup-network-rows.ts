import * as v from 'valibot';
import { COMPANY_SIZES } from '../model/company-size';
import { count, day, id, importId, list, ms, text, whole } from './backup-fields';

// People, companies and posts in a backup.

const personPart = v.strictObject({
  aliases: list(id),
  name: text,
  headline: text,
  company: text,
  title: text,
  relations: list(v.picklist(['connection', 'follower', 'following'])),
  connectedOn: v.nullable(v.union([day, v.strictObject({ from: day, to: day })])),
  hasEmail: v.boolean(),
  firstSeenAtMs: ms,
  lastSeenAtMs: ms,
});

const found = v.exactOptional(v.pipe(list(id), v.minLength(1)));

/** An empty list has no wrong field, but is none. */
const noList = v.custom<object>((value) => !Array.isArray(value), 'is a list');

const categories = v.pipe(
  noList,
  v.strictObject({
    seniority: found,
    function: found,
    industry: found,
    companySize: found,
    location: found,
    topic: found,
  }),
);

export const person = v.strictObject({
  ...personPart.entries,
  id,
  accountId: id,
  state: v.picklist(['present', 'closed', 'gone']),
  classifierVersion: whole,
  categories: v.exactOptional(categories),
  location: v.exactOptional(id),
  importIds: list(id),
  seenOnPage: v.boolean(),
  parts: v.exactOptional(v.strictObject({ page: personPart, file: personPart })),
  absentSince: v.exactOptional(day),
});

export const company = v.strictObject({
  id,
  accountId: id,
  name: id,
  size: v.picklist(COMPANY_SIZES),
  capturedAtMs: ms,
});

const postPart = v.strictObject({
  postedAtMs: v.nullable(ms),
  reactions: v.nullable(count),
  comments: v.nullable(count),
  reposts: v.nullable(count),
  impressions: v.nullable(count),
  day,
  capturedAtMs: ms,
});

export const post = v.strictObject({
  ...postPart.entries,
  id,
  accountId: id,
  urn: id,
  engagements: v.exactOptional(v.nullable(v.pipe(v.number(), v.finite()))),
  source: v.picklist(['page', 'file']),
  importId,
  page: v.exactOptional(postPart),
});
