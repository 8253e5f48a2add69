import type { Account } from '../model/account';
import type { Observation, WindowDays } from '../model/count';
import type { LocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import type { FileKind, RejectedLine, TableKind } from '../model/import-result';
import type { Metric } from '../model/metric';
import type { ConnectionsList } from '../model/network-facts';
import type { Answer, Question } from '../model/question';
import type { ReaderHealth } from '../model/reader-health';
import type { Reading } from '../model/reading';
import type { Phrase } from '../model/score';

/** An account with what only the store needs to know about it. */
export interface StoredAccount extends Account {
  /** When a page last proved it to be the one signed in, UTC epoch; `null` = never. */
  lastProvedAtMs: number | null;
}

/** An observation with the visits that showed it, so that resent and repeated looks count once. */
export interface StoredObservation extends Observation {
  /** Documents that showed it, at most 8, oldest first; empty for files and typed numbers. */
  visits: string[];
  /** Why it waits; `null` when it does not. */
  waitingFor: 'firstInLayout' | 'jump' | null;
}

/** Something that passed between the person and somebody else. Never its text. */
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

/** Reader health with what the person said about its numbers. */
export interface StoredReaderHealth extends ReaderHealth {
  /** The last number of this reader that the person called wrong; `null` = none. */
  lastDenied: { metric: Metric; layout: string; lang: string; atMs: number } | null;
}

/** Proof that a message was taken in; kept 30 days so that a resent one changes nothing. */
export interface Receipt {
  id: string;
  receivedAtMs: number;
}

/** What the person said about a metric in one layout and language of one reader version. */
export interface LayoutTrust {
  /** `readerId|version|metric|layout|lang`. */
  key: string;
  isTrusted: boolean;
  decidedAtMs: number;
  /** The number that was called wrong, so that it is not asked about again; `null` when trusted. */
  denied: { low: number; high: number | null } | null;
}

/** What one document of one tab said about who is signed in. Kept 7 days. */
export interface DocumentViewer {
  /** `tabId|documentId`. */
  id: string;
  tabId: number;
  documentId: string;
  /** `viewer` = proved; `contradiction` = proofs disagree, nothing of it is kept; `signIn` = somebody may sign in here. */
  kind: 'viewer' | 'contradiction' | 'signIn';
  /** `''` unless `kind` is `viewer`. */
  accountId: string;
  slug: string | null;
  memberId: string | null;
  /** First and last capture that said so, UTC epoch. */
  firstAtMs: number;
  lastAtMs: number;
}

/** A reading on its way to the tables, with where and when it was made. */
export interface PlacedReading {
  /** Id of the message that brought it. */
  id: string;
  tabId: number;
  documentId: string;
  capturedAtMs: number;
  utcOffsetMinutes: number;
  day: LocalDay;
  reading: Reading;
}

/**
 * A reading whose owner the document itself did not prove. Without an account it waits: never shown, never scored. With
 * one it was stored on the word of an earlier document of the tab and can be moved when its own proves somebody else.
 * Kept 7 days.
 */
export interface UnprovedReading extends PlacedReading {
  /** `''` while nobody is known. */
  accountId: string;
}

/** Two observations of one day that cannot both be true. */
export interface DayConflict {
  /** Both keys, sorted, joined by a line break. */
  id: string;
  accountId: string;
  metric: Metric;
  windowDays: WindowDays;
  day: LocalDay;
  keys: [string, string];
  notedAtMs: number;
}

/** An observation that the person corrected or removed, as it was. */
export interface ObservationEdit {
  id: string;
  /** Key of the observation. */
  key: string;
  before: StoredObservation;
  /** Key of what took its place; `null` when it was removed. */
  replacedBy: string | null;
  reason: string;
  editedAtMs: number;
}

/** An answered question, so that answering twice is answering once. */
export interface StoredAnswer {
  /** Id of the question. */
  id: string;
  question: Question;
  answer: Answer;
  answeredAtMs: number;
}

/** A goal as the person edited it; presets are code. */
export interface StoredGoal extends Goal {
  accountId: string;
}

/** A category set by hand, for one person or for everyone with the same company or title. */
export interface CategoryCorrection {
  id: string;
  accountId: string;
  scope: 'person' | 'company' | 'title';
  /** Person id, or the normalised company or title. */
  subject: string;
  dimension: string;
  value: string;
  correctedAtMs: number;
}

/** Somebody the person vouches for: never on the review list. */
export interface SafelistEntry {
  personId: string;
  accountId: string;
  addedAtMs: number;
}

export interface Note {
  personId: string;
  accountId: string;
  text: string;
  writtenAtMs: number;
}

/** A saved filter over people. */
export interface Segment {
  id: string;
  accountId: string;
  name: string;
  /** The filter as the segments module writes it. */
  filter: unknown;
  createdAtMs: number;
}

/** A message text with placeholders, for a segment. Nothing is ever sent. */
export interface Draft {
  id: string;
  accountId: string;
  segmentId: string | null;
  text: string;
  /** People it was marked done for. */
  donePersonIds: string[];
  changedAtMs: number;
}

/** An advice put away until a day. */
export interface Dismissal {
  /** `accountId|actionId`. */
  id: string;
  accountId: string;
  dismissedAtMs: number;
  untilMs: number;
}

/** Somebody to be forgotten for good: a salted hash, from which no name comes back. */
export interface Tombstone {
  hash: string;
  forgottenAtMs: number;
}

/** Facts about the database itself. */
export type MetaRow =
  | {
      key: 'generation';
      /** Counts changes; other contexts compare it. */
      value: number;
    }
  | {
      key: 'salt';
      /** 32 random hex digits; made anew when everything is deleted. */
      value: string;
    };
