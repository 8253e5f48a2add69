// What the person said or wrote: ingest and imports never touch it.
import type { Goal } from '../../model/goal';
import type { LocalDay } from '../../model/day';
import type { Answer, Question } from '../../model/question';
import type { ScoreName } from '../../model/score';
import type { StoredObservation } from './readings';

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
  /** Person id, or the company or title as `comparable` writes it. */
  subject: string;
  /** One of `CATEGORY_DIMENSIONS`. */
  dimension: string;
  /** Empty = not known after all: takes back what the classifier found. */
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

/** What the person said in the review of somebody; absent = not looked at yet. */
export interface ReviewMark {
  personId: string;
  accountId: string;
  verdict: 'keep' | 'later';
  markedAtMs: number;
}

/** Why more or fewer people came than usual, as the person said. */
export interface SpikeAnswer {
  /** `accountId|metric|from`. */
  id: string;
  accountId: string;
  metric: 'followers' | 'connections';
  from: LocalDay;
  to: LocalDay;
  answer: 'viral' | 'event' | 'other' | 'unknown';
  note: string;
  answeredAtMs: number;
}

/** An advice that was carried out, and what became of its score 28 days later. */
export interface AdviceFollowUp {
  /** `accountId|adviceId|doneAtMs`. */
  id: string;
  accountId: string;
  adviceId: string;
  doneAtMs: number;
  score: ScoreName;
  scoreBefore: number | null;
  /** `null` until it was checked. */
  scoreAfter: number | null;
  checkedAtMs: number | null;
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
