import type { Quantity } from './count';
import type { CountSource } from './count';
import type { Band, GoalName } from './goal';
import type { Metric } from './metric';
import type { Question } from './question';
import type { PageId } from './reading';
import type { Phrase, Score } from './score';

/** A count on show: what it is, how old, how sure. */
export interface ShownCount extends Quantity {
  capturedAtMs: number;
  source: CountSource;
  confidence: 'high' | 'medium' | 'low';
}

/** One point of the sparkline; `null` = nothing known that day (a gap, never 0). */
export interface TrendPoint {
  day: string;
  followers: number | null;
  connections: number | null;
}

/** Everything the popup's first paint needs, precomputed by the background into `storage.local`. */
export interface PopupView {
  /** The database generation it was computed from. */
  generation: number;
  computedAtMs: number;
  /** After this the ages and ranges inside are out of date. */
  validUntilMs: number;
  account: { id: string; label: string; origin: 'page' | 'file' | 'typed' | 'example' } | null;
  accountCount: number;
  /** Every account, the one on show included, so that the popup can switch without the database. */
  accounts: { id: string; label: string }[];
  goal: GoalName;
  band: Band;
  consented: boolean;
  followers: ShownCount | null;
  connections: ShownCount | null;
  /** People followed without being connected; `null` = not known (drawn hatched). */
  followOnly: number | null;
  balance: Score;
  relevance: Score;
  engagement: Score;
  health: Score;
  trend: TrendPoint[];
  /** Net change over the trend; `null` with fewer than two readings 7 days apart. */
  followersChange: number | null;
  connectionsChange: number | null;
  question: Question | null;
  /** A page that could not be read, worst first. */
  brokenReader: {
    readerId: string;
    pageId: PageId;
    sinceMs: number;
    /** `contradiction` = the page showed two numbers that disagree, so none was kept. */
    why: 'missing' | 'unparsable' | 'contradiction';
    /** Metric of `lastGood`; `null` when nothing of that page was ever read. */
    metric: Metric | null;
    lastGood: ShownCount | null;
  } | null;
  nextAction: NextAction | null;
  /** People of the account whom the classifier has not seen; an extension page that opens sorts them. */
  unsortedPeople: number;
}

/** The one thing to do next. */
export interface NextAction {
  id: string;
  title: Phrase;
  why: Phrase;
  /** What the main button does; `url` for `openPage`. */
  act:
    | 'openPage'
    | 'typeNumbers'
    | 'bringFile'
    | 'consent'
    | 'answer'
    | 'seePeople'
    | 'copySample'
    | 'chooseGoal'
    | 'none';
  url?: string;
  minutes: number;
}
