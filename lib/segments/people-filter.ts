import type { LocalDay } from '../model/day';
import type { CategoryDimension } from '../model/network-facts';
import type { PersonState, Relation } from '../model/person';
import type { EngagementLevel } from '../model/sorted-person';

/** Stands among the values of a dimension for everybody in whom it is not known. */
export const UNKNOWN = 'unknown';

/** How far somebody matches the goal, in three steps; `unknown` while nobody said who matters. */
export const RELEVANCE_STEPS = ['high', 'some', 'low', UNKNOWN] as const;
export type RelevanceStep = (typeof RELEVANCE_STEPS)[number];

/**
 * Which people. Every part that is set must hold; within a part any of its values is enough. An empty part asks nothing.
 */
export interface PeopleFilter {
  /** Every word must stand somewhere in name, title, company, headline, place, topics or note. Empty = anything. */
  text: string;
  /** Values by dimension, `unknown` among them. */
  categories: Partial<Record<CategoryDimension, readonly string[]>>;
  engagement: readonly (EngagementLevel | typeof UNKNOWN)[];
  relevance: readonly RelevanceStep[];
  relations: readonly Relation[];
  states: readonly PersonState[];
  /** First and last day of connecting, both inclusive; `null` = open. Who has no day is left out when one is set. */
  connectedFrom: LocalDay | null;
  connectedTo: LocalDay | null;
  /** Picked by hand: these and nobody else; `null` asks nothing. */
  personIds: readonly string[] | null;
}

/** More people than this are no choice by hand. */
export const MAX_PICKED = 5_000;

/** Asks nothing: everybody. */
export const EVERYBODY: PeopleFilter = {
  text: '',
  categories: {},
  engagement: [],
  relevance: [],
  relations: [],
  states: [],
  connectedFrom: null,
  connectedTo: null,
  personIds: null,
};

/** What the table begins with: those who are there. */
export const PRESENT: PeopleFilter = { ...EVERYBODY, states: ['present'] };

/** From this match on somebody is relevant; the same border as the scores draw. */
export const RELEVANT_FROM = 0.5;
/** Below this match hardly anything fits. */
export const SOME_FROM = 0.25;

export const relevanceStep = (relevance: number | null): RelevanceStep =>
  relevance === null
    ? UNKNOWN
    : relevance >= RELEVANT_FROM
      ? 'high'
      : relevance >= SOME_FROM
        ? 'some'
        : 'low';
