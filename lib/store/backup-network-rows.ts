import * as v from 'valibot';
import { count, day, id, importId, list, ms, text, whole } from './backup-fields';

// People and posts in a backup.

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

export const person = v.strictObject({
  ...personPart.entries,
  id,
  accountId: id,
  state: v.picklist(['present', 'closed', 'gone']),
  classifierVersion: whole,
  importIds: list(id),
  seenOnPage: v.boolean(),
  parts: v.exactOptional(v.strictObject({ page: personPart, file: personPart })),
  absentSince: v.exactOptional(day),
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
