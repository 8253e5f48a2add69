/** Somebody who waits for an answer of the person's. */
export interface WaitingPerson {
  /** Person id, or what else tells the rows apart. */
  id: string;
  name: string;
  /** Normalised profile slug; `null` = not known. */
  slug: string | null;
  kind: 'message' | 'invitation';
  /** Day of what is unanswered. */
  day: string;
  /** `null` = not known. */
  isRelevant: boolean | null;
}

/** A connection found by company. */
export interface KnownPerson {
  id: string;
  name: string;
  slug: string | null;
  title: string;
  company: string;
}

/** A connection whose job differs between two lists. */
export interface JobChange {
  id: string;
  name: string;
  slug: string | null;
  before: { company: string; title: string };
  after: { company: string; title: string };
  /** Days of the two lists it happened between. */
  from: string;
  day: string;
}

/** Whom one knows at a company; the rows may be the first of more. */
export interface KnownAt {
  people: KnownPerson[];
  total: number;
}

/** A connection that a later list no longer held. */
export interface GonePerson {
  id: string;
  name: string;
  slug: string | null;
  from: string;
  day: string;
}

/** A share of invitations with its range, all 0–1. */
export interface AcceptedShare {
  sent: number;
  accepted: number;
  share: number;
  low: number;
  high: number;
}

/** How one's invitations were answered, in the months that LinkedIn's file covers. */
export interface AcceptanceRate {
  from: string;
  to: string;
  all: AcceptedShare;
  withNote: AcceptedShare | null;
  withoutNote: AcceptedShare | null;
  /** Sent after the last list of connections, so not known. */
  tooNew: number;
  received: number;
  receivedAccepted: number;
  isMassInviting: boolean;
}
