import * as v from 'valibot';
import { day, id, list, ms, text, whole } from './backup-fields';
import type { ContentKind, ImportRecord } from './rows';

// What imports leave in a backup.

/** Kinds of files whose rows are kept. */
const CONTENT_KINDS = [
  'connections',
  'invitations',
  'messages',
  'endorsements',
  'recommendations',
  'shares',
  'reposts',
  'reactions',
  'comments',
  'votes',
  'companyFollows',
  'memberFollows',
  'hashtagFollows',
  'profile',
  'positions',
  'skills',
  'adTargeting',
  'registration',
  'analytics',
  'postAnalytics',
] as const satisfies readonly ContentKind[];

const FILE_KINDS = [
  ...CONTENT_KINDS,
  'archive',
  'protected',
  'unused',
  'unknown',
] as const satisfies readonly ImportRecord['kind'][];

const phrase = v.strictObject({
  key: id,
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});

const connectionsList = v.strictObject({
  day,
  openRows: whole,
  allRows: whole,
  connectedOn: list(day),
});

export const importRecord = v.strictObject({
  id,
  accountId: id,
  runId: id,
  fileName: text,
  kind: v.picklist(FILE_KINDS),
  importedAtMs: ms,
  utcOffsetMinutes: v.pipe(v.number(), v.integer()),
  day,
  rows: whole,
  rejected: list(v.strictObject({ line: whole, reason: phrase, kept: v.boolean() })),
  rejectedCount: whole,
  skipped: v.nullable(phrase),
  contentHash: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  isComplete: v.boolean(),
  connectionsList: v.nullable(connectionsList),
  followOnly: v.nullable(whole),
});

export const fileRows = v.strictObject({
  id,
  accountId: id,
  kind: v.picklist(CONTENT_KINDS),
  rows: list(v.record(v.string(), v.unknown())),
  forgottenRows: v.optional(whole),
});

const job = v.strictObject({ company: text, title: text });

export const personChange = v.strictObject({
  id,
  accountId: id,
  personId: id,
  kind: v.picklist(['job', 'gone', 'closed', 'back']),
  from: day,
  day,
  before: job,
  after: job,
  importId: id,
});
