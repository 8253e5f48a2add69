// What pages brought, and what says whose it is.
import type { Account } from '../../model/account';
import type { CompanySize } from '../../model/company-size';
import type { Observation, WindowDays } from '../../model/count';
import type { LocalDay } from '../../model/day';
import type { Metric } from '../../model/metric';
import type { ReaderHealth } from '../../model/reader-health';
import type { Reading } from '../../model/reading';

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

/** Reader health with what the person said about its numbers. */
export interface StoredReaderHealth extends ReaderHealth {
  /** The last number of this reader that the person called wrong; `null` = none. */
  lastDenied: { metric: Metric; layout: string; lang: string; atMs: number } | null;
}

/** How large a company is, as its opened page showed it. */
export interface StoredCompany {
  /** `accountId|` and the name as `comparable` writes it. */
  id: string;
  accountId: string;
  /** As written. */
  name: string;
  size: CompanySize;
  capturedAtMs: number;
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
