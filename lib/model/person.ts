import type { DayRange, LocalDay } from './day';
import type { CategoryDimension } from './network-facts';

/** How somebody stands to the account: a person can be connection and follower at once. */
export type Relation = 'connection' | 'follower' | 'following';

/** Why a person is no longer simply there. */
export type PersonState = 'present' | 'closed' | 'gone';

/** What pages alone, or files alone, say of a person; kept apart so that an import can be taken back exactly. */
export type PersonPart = Pick<
  Person,
  | 'aliases'
  | 'name'
  | 'headline'
  | 'company'
  | 'title'
  | 'relations'
  | 'connectedOn'
  | 'hasEmail'
  | 'firstSeenAtMs'
  | 'lastSeenAtMs'
>;

/** A connection, follower or followed person of one account, joined from pages and files. */
export interface Person {
  /** `accountId|slug` when a slug is known, else `accountId|row:` and what the file's row says, see `listedPersonId`. */
  id: string;
  accountId: string;
  /** `slug:…` and `urn:…`; closed accounts have none. */
  aliases: string[];
  /** As written; empty for a closed account. */
  name: string;
  /** Headline from a page; empty when never seen. */
  headline: string;
  /** From a file; empty when never given. */
  company: string;
  /** Position from a file; empty when never given. */
  title: string;
  relations: Relation[];
  state: PersonState;
  /** An exact day wins over a range; `null` when never given. */
  connectedOn: LocalDay | DayRange | null;
  /** E-mail addresses are counted, not kept. */
  hasEmail: boolean;
  firstSeenAtMs: number;
  lastSeenAtMs: number;
  /** 0 = not classified yet; classification runs in a worker. */
  classifierVersion: number;
  /** What the classifier found, without corrections; a dimension it left open is absent. */
  categories?: Partial<Record<CategoryDimension, string[]>>;
  /** As LinkedIn wrote it on the person's opened profile; absent when never seen. */
  location?: string;
  /** Imports that named this person, so that an import can be taken back. */
  importIds: string[];
  /** Whether a page showed this person too. */
  seenOnPage: boolean;
  /** Both sides of somebody whom a page and a file named; absent while only one of them did. */
  parts?: { page: PersonPart; file: PersonPart };
  /** Day of the list that no longer held this person; absent while `state` is `present`. */
  absentSince?: LocalDay;
}
