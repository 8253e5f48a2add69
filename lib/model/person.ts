import type { DayRange, LocalDay } from './day';

/** How somebody stands to the account: a person can be connection and follower at once. */
export type Relation = 'connection' | 'follower' | 'following';

/** Why a person is no longer simply there. */
export type PersonState = 'present' | 'closed' | 'gone';

/** A connection, follower or followed person of one account, joined from pages and files. */
export interface Person {
  /** `accountId|slug` when the slug is known, else `accountId|row:` and a random id. */
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
  /** Imports that named this person, so that an import can be taken back. */
  importIds: string[];
  /** Whether a page showed this person too. */
  seenOnPage: boolean;
}
