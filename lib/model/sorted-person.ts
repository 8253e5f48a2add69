import type { DayRange, LocalDay } from './day';
import type { CategoryDimension } from './network-facts';
import type { PersonState, Relation } from './person';

/** How much somebody does towards the person, by inbound acts alone; see `lib/scores/engagement-level.ts`. */
export const ENGAGEMENT_LEVELS = ['none', 'aware', 'occasional', 'active', 'advocate'] as const;
export type EngagementLevel = (typeof ENGAGEMENT_LEVELS)[number];

/** Somebody of the network as people are looked at, filtered and written to. */
export interface SortedPerson {
  id: string;
  /** Empty for a closed account. */
  name: string;
  /** Normalised profile slug; `null` = not known. */
  slug: string | null;
  /** From a page; empty when never seen. */
  headline: string;
  /** From a file; empty when never given. */
  title: string;
  company: string;
  relations: readonly Relation[];
  state: PersonState;
  connectedOn: LocalDay | DayRange | null;
  hasEmail: boolean;
  /** After the person's corrections; an absent dimension is unknown. Topics are many; a location comes first as written, then the places it lies in. */
  categories: Partial<Record<CategoryDimension, readonly string[]>>;
  /** `null` while no source of acts was ever read. */
  engagementLevel: EngagementLevel | null;
  /** How far they match the goal, 0–1; `null` while nobody said who matters, and for accounts that are no longer there. */
  relevance: number | null;
  /** The last act either way; `null` = none known. */
  lastActDay: LocalDay | null;
  /** Whether the person vouches for them. */
  isSafe: boolean;
  /** Empty when there is none. */
  note: string;
}
