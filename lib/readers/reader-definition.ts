import type { LinkKind } from '../pages/link-target';
import type { CountSource, WindowDays } from '../model/count';
import type { Metric } from '../model/metric';
import type { Relation } from '../model/person';
import type { PageId } from '../model/reading';

/**
 * Where a number may stand, most stable way first. Steps apply in the order of the properties:
 * find, check the link, check the neighbourhood, climb, reach down or stay, read.
 */
export interface Selector {
  /** CSS from the region; never a hashed class. `{slug}` stands for the slug in the address. Left out = all links. */
  css?: string;
  /** What the found link must lead to; the address decides, not its text. */
  link?: LinkKind;
  /** The closest such list must also hold a link of one of these kinds, which proves what list it is. */
  beside?: { within: string; kinds: readonly LinkKind[] };
  /** Links inside the found element may lead to these kinds only, and an element without links is fine. */
  onlyLinks?: readonly LinkKind[];
  /** Go up to the closest such element. */
  climb?: string;
  /** From here on look at these elements inside. */
  reach?: string;
  /** Of the reached elements only those right after the heading, or those before the first person of the page. */
  pick?: 'afterHeading' | 'beforePeople';
  /** Look at these elements before the found one and before the first person, in no link. */
  before?: string;
  /** `text` with its screen reader twin (default), `aria` = text and accessible label, `value` = the attribute. */
  read?: 'text' | 'aria' | 'value';
  /** CSS of the cell that names the number, inside the element climbed to. */
  label?: string;
  /** CSS of the cell that holds the number beside `label`, inside the element climbed to. */
  number?: string;
  /** The page must show rows of people for this to count. */
  withPeople?: true;
}

/** Data embedded in the page, by the key that stands before its number. */
export interface JsonSelector {
  /** Id of a model state in the server-driven front end's rehydration script. */
  flightState: string;
}

/** A number of the page. */
export interface FieldDefinition {
  metric: Metric;
  /** A visit on which it was not found is told to the person. */
  required?: true;
  /** `shown` = the page names the days in a text of its own; left out = a state. */
  windowDays?: Exclude<WindowDays, null> | 'shown';
  selectors: readonly (Selector | JsonSelector)[];
  /**
   * How words take part. Left out, the text, or the cell that names the number, must be the metric's name and nothing else;
   * `structure` = no word stands there, the structure alone names it.
   */
  words?: 'structure';
}

/** Rows of a list page. */
export interface PeopleDefinition {
  /** How they stand to the viewer; `null` = they acted on a post, and strangers are among them. */
  relation: Relation | null;
  /** CSS of what may be a row. */
  row: string;
  /** CSS of rows that name themselves; any other needs a link that writes to the person. */
  namedRow: string;
  /** Every row tells since when. */
  dated?: true;
}

/** One kind of page, as data. */
export interface ReaderDefinition {
  /** The page that it reads. */
  id: PageId;
  /** Counts the changes of what it reads; left out = 1. */
  version?: number;
  source: CountSource;
  /** Nobody has captured this page yet: all it reads waits for the person's yes. */
  uncaptured?: true;
  /** The page may be another member's: whose it is must be proved by what stands on it. */
  aboutMember?: true;
  /** Where the page's own content stands; left out = the main part. The rest is navigation and advertising. */
  region?: string;
  /** Parts of the region that hold other people's or other pages' numbers. */
  exclude: string;
  /** Server-driven screens that belong to this page, by part of their name; any other screen's content is not read. */
  screens: readonly string[];
  fields: readonly FieldDefinition[];
  people?: PeopleDefinition;
  /** Own posts with their counters: of the post that the address names, else of each that is shown. */
  posts?: true;
  /** What the page says in words: where a member lives, how large a company is. */
  fact?: 'location' | 'companySize';
}
