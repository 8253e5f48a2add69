import type { LocalDay } from './day';

/**
 * Rows of LinkedIn's own exports, one interface a table. Texts are cleaned (NFC, trimmed, no control characters) and
 * empty when the cell was empty. Times are UTC epochs in milliseconds; where LinkedIn names no zone, UTC is assumed.
 * `null` = the file did not say, or said it in a way nobody could read (then the line is in the report).
 */

/** Somebody as an interaction names them: the slug joins, the name is the fallback. */
export interface PersonRef {
  /** Normalised profile slug; `null` where the file carries no address. */
  slug: string | null;
  name: string;
}

/** A line of Connections.csv. A closed account has only `connectedOn`. */
export interface ConnectionRow {
  firstName: string;
  lastName: string;
  slug: string | null;
  /** Whether the cell held an address; the address itself is not kept. */
  hasEmail: boolean;
  company: string;
  position: string;
  connectedOn: LocalDay | null;
}

/** `unknown` = the file does not tell and nothing else proves it. */
export type Direction = 'sent' | 'received' | 'unknown';

/** Invitations of roughly the last 6 to 9 months, accepted ones included. */
export interface InvitationRow {
  direction: Direction;
  person: PersonRef;
  sentAtMs: number | null;
  /** Whether a note was attached; the note is not kept. */
  hasNote: boolean;
}

/** Who wrote to whom and when. Subject and text are never kept. */
export interface MessageRow {
  conversationId: string;
  direction: Direction;
  /** The sender of a received message, the recipients of a sent one; empty when neither has a name. */
  people: PersonRef[];
  sentAtMs: number | null;
  /** A draft is no contact. */
  isDraft: boolean;
  /** Sponsored or mass mail: written as HTML, or by a sender without a profile. Not engagement. */
  isPromotion: boolean;
}

export interface EndorsementRow {
  direction: Direction;
  person: PersonRef;
  skill: string;
  endorsedAtMs: number | null;
  /** `ACCEPTED`, `PENDING` … as written. */
  status: string;
}

export interface RecommendationRow {
  direction: Direction;
  person: PersonRef;
  company: string;
  position: string;
  createdAtMs: number | null;
  /** `VISIBLE` … as written; often empty. */
  status: string;
}

/** A post of the person's own. Edits appear as rows of their own with new URNs. */
export interface ShareRow {
  sharedAtMs: number | null;
  urn: string | null;
  /** The person's own words, for topics; at most 3,000 characters. */
  text: string;
  hasLink: boolean;
  hasMedia: boolean;
  visibility: string;
}

/** A post passed on without words. */
export interface RepostRow {
  repostedAtMs: number | null;
  urn: string | null;
}

/** The person's own reaction; LinkedIn does not say to whom. */
export interface ReactionRow {
  reactedAtMs: number | null;
  /** LIKE, PRAISE, EMPATHY, APPRECIATION, INTEREST, ENTERTAINMENT, MAYBE … as written. */
  type: string;
  urn: string | null;
}

export interface CommentRow {
  commentedAtMs: number | null;
  urn: string | null;
  /** The person's own words, for topics; at most 3,000 characters. */
  text: string;
}

export interface VoteRow {
  votedAtMs: number | null;
  urn: string | null;
}

export interface CompanyFollowRow {
  company: string;
  followedAtMs: number | null;
}

/** Somebody the person follows without being connected. The file carries no address. */
export interface MemberFollowRow {
  name: string;
  followedAtMs: number | null;
  isActive: boolean;
}

export interface HashtagFollowRow {
  hashtag: string;
  followedAtMs: number | null;
  isActive: boolean;
}

/** The person's own profile, as far as it says what is relevant to them. */
export interface ProfileRow {
  firstName: string;
  lastName: string;
  headline: string;
  industry: string;
  location: string;
}

/** A month as a profile writes it; `month` is 1–12, or `null` when only the year is given. */
export interface YearMonth {
  year: number;
  month: number | null;
}

export interface PositionRow {
  company: string;
  title: string;
  location: string;
  startedIn: YearMonth | null;
  /** `null` = still there, or not said. */
  finishedIn: YearMonth | null;
}

export interface SkillRow {
  name: string;
}

/** LinkedIn's own labels for the person: one row a column, only columns about work and interests. */
export interface AdTargetingRow {
  label: string;
  values: string[];
}

export interface RegistrationRow {
  registeredAtMs: number | null;
}
