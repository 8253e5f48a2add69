// What files brought, and what was derived from them.
import type { LocalDay } from '../../model/day';
import type { FileKind, RejectedLine, TableKind } from '../../model/import-result';
import type { ConnectionsList } from '../../model/network-facts';
import type { Phrase } from '../../model/score';

/**
 * Something that passed between the person and somebody else. Never its text. All messages one way between two people on
 * one day are one, at the time of the last of them.
 */
export interface Interaction {
  id: string;
  accountId: string;
  /** `null` while nobody in the people table matches. */
  personId: string | null;
  kind: 'message' | 'reaction' | 'comment' | 'endorsement' | 'recommendation' | 'invitation';
  direction: 'in' | 'out';
  day: LocalDay;
  /** UTC epoch; `null` where the file gives only a day. */
  atMs: number | null;
  importId: string | null;
  /** Profile slug of the other side as the file gives it; `null` = it gives none. */
  slug: string | null;
  /** Name of the other side as written; empty when not given. */
  name: string;
  /** Whether an invitation carried a note; `null` for everything else. */
  hasNote: boolean | null;
}

/** One figure of one day of LinkedIn's analytics. Engagements can be negative: LinkedIn corrects itself. */
export interface DailyFigure {
  accountId: string;
  day: LocalDay;
  metric: 'impressions' | 'engagements' | 'newFollowers';
  value: number;
  importId: string;
}

/** A share of the audience by one category, 0–1, as the range that "< 1%" leaves. */
export interface Demographic {
  id: string;
  accountId: string;
  day: LocalDay;
  /** `audience` = followers, `content` = whoever saw the posts. */
  of: 'audience' | 'content';
  /** As written, in the file's language. */
  category: string;
  value: string;
  shareLow: number;
  shareHigh: number;
  importId: string;
}

/** One file of an import, read or not. What it held stands in `fileRows` under its content. */
export interface ImportRecord {
  id: string;
  accountId: string;
  /** The import: all files that were brought in one go, taken back as a whole. */
  runId: string;
  /** Path inside the archive, the archive first. */
  fileName: string;
  kind: FileKind;
  importedAtMs: number;
  utcOffsetMinutes: number;
  /** The file's own day. */
  day: LocalDay;
  rows: number;
  /** The first lines that were not understood. */
  rejected: RejectedLine[];
  /** All of them. */
  rejectedCount: number;
  /** Why nothing of it was taken; `null` when it was. */
  skipped: Phrase | null;
  /** SHA-256 of the rows: the same content brought twice is kept once. `null` when nothing was taken. */
  contentHash: string | null;
  /** Whether every line was understood, so that absence from a list means something. */
  isComplete: boolean;
  /** Totals of a connections file; `null` for other kinds. */
  connectionsList: ConnectionsList | null;
  /** People followed without being connected, counted when a list of all of them was read; `null` for other kinds. */
  followOnly: number | null;
}

/** What one file held, once for every content. Everything that files add to other tables is derived from these. */
export interface FileRows {
  /** `accountId|contentHash`. */
  id: string;
  accountId: string;
  kind: ContentKind;
  /** Rows of the table; one workbook for `analytics` and `postAnalytics`. */
  rows: unknown[];
  /** Rows that named somebody who is to be forgotten: LinkedIn counts them, nothing else is kept. Absent = none. */
  forgottenRows?: number;
}

/** Kinds of files that are kept. */
export type ContentKind = TableKind | 'analytics' | 'postAnalytics';

/** What became of a connection between two lists. */
export interface PersonChange {
  /** `personId|kind|day`. */
  id: string;
  accountId: string;
  personId: string;
  /** `job` = company or title differ; `gone` = no longer listed; `closed` = account closed or hidden; `back` = listed again. */
  kind: 'job' | 'gone' | 'closed' | 'back';
  /** Days of the two lists it happened between. */
  from: LocalDay;
  day: LocalDay;
  /** Job before and after; the same for other kinds. */
  before: { company: string; title: string };
  after: { company: string; title: string };
  importId: string;
}
