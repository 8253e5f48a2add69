import type { Observation } from './count';
import type { DayRange, LocalDay } from './day';
import type { Person, PersonState } from './person';
import type { Post } from './post';

/**
 * Everything the scores look at, for one account. Built by `factsFromTables`, so that popup and lab see the same.
 * A part that nothing has filled yet is `null` (not known), never empty or 0.
 */
export interface NetworkFacts {
  /** Offset of the latest capture, so that "today" is the person's day on whatever machine this runs. */
  utcOffsetMinutes: number;
  /** Accepted observations of the account, in any order. */
  observations: readonly Observation[];
  /** The latest complete list of connections; `null` before there is one. */
  connectionsList: ConnectionsList | null;
  /** Own posts; empty when none was seen. */
  posts: readonly Post[];
  /** Figures by day from analytics files; `null` without one. */
  dailyFigures: readonly DailyFigures[] | null;
  /** Connections as far as they are known one by one; `null` before any list or card was seen. */
  people: readonly ScoredPerson[] | null;
  /** Acts between the person and connections; `null` when no source of acts was ever read. */
  acts: ActRecord | null;
  /** Readers that fail now, worst first. */
  brokenReaders: readonly BrokenReader[];
  /** How common levels and functions are among professionals at large; absent = not known. */
  reference?: readonly ReferenceShare[];
  /** Days on which more people came than usual and the person did not know why; absent = never asked. */
  unexplainedSpikes?: readonly DayRange[];
}

/** A cell of the shipped table of levels × functions; what the classifier left open is `null`. Shares add up to 1. */
export interface ReferenceShare {
  seniority: string | null;
  function: string | null;
  share: number;
}

/** The total of a list of connections on its day. */
export interface ConnectionsList {
  /** The day the list was made: a file's own day. */
  day: LocalDay;
  /** Rows of accounts that are open. */
  openRows: number;
  /** All rows, closed accounts included. */
  allRows: number;
  /** "Connected On" of the rows, any order; rows without a date are left out. */
  connectedOn: readonly LocalDay[];
}

/** One day of an analytics file. */
export interface DailyFigures {
  day: LocalDay;
  impressions: number | null;
  engagements: number | null;
  newFollowers: number | null;
}

/** What a person can be classified by. */
export const CATEGORY_DIMENSIONS = [
  'seniority',
  'function',
  'industry',
  'companySize',
  'location',
  'topic',
] as const;
export type CategoryDimension = (typeof CATEGORY_DIMENSIONS)[number];

/** What of a stored person the scores are worked out from. */
export type FactPerson = Pick<
  Person,
  | 'id'
  | 'accountId'
  | 'headline'
  | 'company'
  | 'title'
  | 'relations'
  | 'state'
  | 'connectedOn'
  | 'hasEmail'
  | 'categories'
  | 'location'
>;

/** A connection as the scores see it: no name, no text. */
export interface ScoredPerson {
  id: string;
  state: PersonState;
  connectedOn: LocalDay | DayRange | null;
  /** Normalised for comparison; empty when unknown. */
  company: string;
  hasTitle: boolean;
  hasEmail: boolean;
  /** Values by dimension; an absent dimension is unknown. Only `topic` and `location` have more than one. */
  categories: Partial<Record<CategoryDimension, readonly string[]>>;
  /** Signs beside acts that stand behind an account: shared employer or school, a changed job, the safelist. */
  isVouchedFor: boolean;
}

/** What passed between the person and connections. Never the text. */
export interface ActRecord {
  acts: readonly Act[];
  /** Without messages most acts are missing: what is counted is only a low end. */
  hasMessages: boolean;
}

export interface Act {
  personId: string;
  day: LocalDay;
  direction: 'inbound' | 'outbound';
  kind: 'message' | 'reaction' | 'comment' | 'endorsement' | 'recommendation' | 'invitation';
  /** An inbound message or invitation that the person has not answered. */
  isUnanswered: boolean;
}

/** A reader whose last visits gave nothing. */
export interface BrokenReader {
  readerId: string;
  pageId: string;
  sinceMs: number;
}
