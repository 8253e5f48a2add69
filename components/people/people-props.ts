import type { LocalDay } from '../../lib/model/day';
import type { CategoryDimension } from '../../lib/model/network-facts';
import type { Person } from '../../lib/model/person';
import type { SortedPerson } from '../../lib/model/sorted-person';
import type { Facets } from '../../lib/segments/facets';
import type { PeopleFilter } from '../../lib/segments/people-filter';
import type { SortKey, SortOrder } from '../../lib/segments/sort-people';

/** Whom a correction is about: one person, or everybody with the same title or company. */
export type CorrectionScope = 'person' | 'title' | 'company';

/** A correction that touches the person on show. */
export interface ShownCorrection {
  id: string;
  scope: CorrectionScope;
  dimension: string;
  /** Empty = not known after all. */
  value: string;
  correctedAtMs: number;
}

/** Acts of one kind and direction. */
export interface ShownActs {
  kind: string;
  direction: 'in' | 'out';
  count: number;
  first: LocalDay;
  last: LocalDay;
}

export interface ShownChange {
  id: string;
  kind: string;
  from: LocalDay;
  day: LocalDay;
  before: { company: string; title: string };
  after: { company: string; title: string };
}

/** Words that decided, by dimension; a dimension they said nothing about is absent. */
export type ReasonWords = Partial<Record<CategoryDimension, readonly string[]>>;

/** Everything that is known about the person who is open. */
export interface OpenPerson {
  person: SortedPerson;
  row: Person;
  files: readonly string[];
  acts: readonly ShownActs[];
  changes: readonly ShownChange[];
  corrections: readonly ShownCorrection[];
  safeSinceMs: number | null;
  notedAtMs: number | null;
  /** `null` while the word lists are being fetched. */
  reasons: ReasonWords | null;
  /** How many people have the same title and the same company, this one included. */
  alike: { title: number; company: number };
}

/** Why the row that keyboard or pointer is at is sorted as it is. */
export interface PointedReasons {
  personId: string;
  name: string;
  categories: SortedPerson['categories'];
  reasons: ReasonWords | null;
}

export interface PeopleBrowserState {
  /** `null` until they were read. */
  facets: Facets | null;
  filter: PeopleFilter;
  order: SortOrder;
  /** Those whom the filter asks for, in order. */
  rows: readonly SortedPerson[];
  /** Everybody of the account, in any state. */
  total: number;
  selected: ReadonlySet<string>;
  open: OpenPerson | null;
  pointed: PointedReasons | null;
  /** What was just done and can be undone; `null` = nothing. */
  undo: string | null;
  /** Why a segment could not be saved, or that it was; `null` = nothing to say. */
  saved: string | null;
}

export interface PersonCallbacks {
  onClose: () => void;
  onNote: (personId: string, text: string) => void;
  onSafe: (personId: string, isSafe: boolean) => void;
  onCorrect: (
    person: SortedPerson,
    scope: CorrectionScope,
    dimension: CategoryDimension,
    value: string,
  ) => void;
  onTakeBackCorrection: (correctionId: string) => void;
  onForget: (personId: string) => void;
}

export interface PeopleBrowserCallbacks extends PersonCallbacks {
  onFilter: (filter: PeopleFilter) => void;
  onClear: () => void;
  onSort: (key: SortKey) => void;
  onToggle: (personIds: readonly string[], isSelected: boolean) => void;
  onSelectAll: (isSelected: boolean) => void;
  onOpen: (personId: string) => void;
  onPoint: (person: SortedPerson | null) => void;
  onUndo: () => void;
  onSaveSegment: (name: string) => void;
}
