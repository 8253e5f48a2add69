import { addDays, type LocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import { CATEGORY_DIMENSIONS, type ReferenceShare } from '../model/network-facts';
import { ENGAGEMENT_LEVELS, type SortedPerson } from '../model/sorted-person';
import { SENIORITY_ORDER } from '../scores/match';

/** Everything a network is put together by. */
export const COMPOSITION_DIMENSIONS = [...CATEGORY_DIMENSIONS, 'engagement'] as const;
export type CompositionDimension = (typeof COMPOSITION_DIMENSIONS)[number];

/** Days that "lately" means. */
export const LATELY_DAYS = 90;

/** One value of a dimension: how many have it, and how that stands to goal, reference and the past. */
export interface CompositionPart {
  value: string;
  count: number;
  /** Among those in whom the dimension is known, 0–1. Shares of topics add up to more than 1: somebody has several. */
  share: number;
  /** The same share among those who were connected before the last 90 days; `null` when nobody known was. */
  shareBefore: number | null;
  /** Among professionals at large, 0–1; `null` where no table says. */
  reference: number | null;
  /** Whether the goal asks for it; `null` when the goal says nothing about this dimension. */
  isWanted: boolean | null;
}

/** What one's connections are made of, in one dimension. */
export interface Composition {
  dimension: CompositionDimension;
  /** Connections that are there. */
  people: number;
  /** Of them, those in whom it is known. */
  known: number;
  /** Connected in the last 90 days, and known. */
  lately: number;
  /** Of those known, the share that the goal asks for, 0–1; `null` when it says nothing about this dimension. */
  wantedShare: number | null;
  /** Levels in their own order, everything else the most frequent first. */
  parts: CompositionPart[];
}

/** @param reference - `null` when no table is at hand */
export function composition(
  people: readonly SortedPerson[],
  dimension: CompositionDimension,
  goal: Goal,
  reference: readonly ReferenceShare[] | null,
  today: LocalDay,
): Composition {
  const present = people.filter(
    ({ state, relations }) => state === 'present' && relations.includes('connection'),
  );
  const since = addDays(today, -LATELY_DAYS);
  const counts = new Map<string, { now: number; before: number }>();
  const target = goal.targets.find((one) => one.dimension === dimension);
  let known = 0;
  let knownBefore = 0;
  let wanted = 0;
  for (const person of present) {
    const values = valuesOf(person, dimension);
    if (values.length === 0) continue;
    const wasThere = !isSince(person, since);
    known += 1;
    if (wasThere) knownBefore += 1;
    if (target && values.some((value) => target.values.includes(value))) wanted += 1;
    for (const value of values) {
      const count = counts.get(value) ?? { now: 0, before: 0 };
      count.now += 1;
      if (wasThere) count.before += 1;
      counts.set(value, count);
    }
  }
  const shares = referenceShares(reference, dimension);
  const parts = [...counts].map(([value, { now, before }]) => ({
    value,
    count: now,
    share: now / known,
    shareBefore: knownBefore > 0 ? before / knownBefore : null,
    reference: shares ? (shares.get(value) ?? 0) : null,
    isWanted: target ? target.values.includes(value) : null,
  }));
  return {
    dimension,
    people: present.length,
    known,
    lately: known - knownBefore,
    wantedShare: target && known > 0 ? wanted / known : null,
    parts: parts.sort(inOrderOf(dimension)),
  };
}

const valuesOf = (
  { categories, engagementLevel }: SortedPerson,
  dimension: CompositionDimension,
): readonly string[] =>
  dimension === 'engagement'
    ? engagementLevel === null
      ? []
      : [engagementLevel]
    : (categories[dimension] ?? []);

/** A range of days counts as recent only when all of it is. */
const isSince = ({ connectedOn }: SortedPerson, since: LocalDay): boolean =>
  connectedOn !== null &&
  (typeof connectedOn === 'string' ? connectedOn : connectedOn.from) > since;

/** Shares by value among those whom the table itself could place; `null` for a dimension it does not know. */
function referenceShares(
  reference: readonly ReferenceShare[] | null,
  dimension: CompositionDimension,
): Map<string, number> | null {
  if (!reference || (dimension !== 'seniority' && dimension !== 'function')) return null;
  const shares = new Map<string, number>();
  let all = 0;
  for (const cell of reference) {
    const value = cell[dimension];
    if (value === null) continue;
    all += cell.share;
    shares.set(value, (shares.get(value) ?? 0) + cell.share);
  }
  return all > 0 ? new Map([...shares].map(([value, share]) => [value, share / all])) : null;
}

const SIZES_FIRST_NUMBER = /\d[\d,]*/;

function inOrderOf(
  dimension: CompositionDimension,
): (a: CompositionPart, b: CompositionPart) => number {
  const byCount = (a: CompositionPart, b: CompositionPart): number =>
    b.count - a.count || (a.value < b.value ? -1 : 1);
  const ranked = (rank: (value: string) => number) => (a: CompositionPart, b: CompositionPart) =>
    rank(a.value) - rank(b.value) || byCount(a, b);
  if (dimension === 'seniority') return ranked((value) => SENIORITY_ORDER.indexOf(value));
  if (dimension === 'engagement') {
    return ranked((value) => (ENGAGEMENT_LEVELS as readonly string[]).indexOf(value));
  }
  if (dimension === 'companySize') {
    return ranked((value) =>
      Number(SIZES_FIRST_NUMBER.exec(value)?.[0].replaceAll(',', '') ?? Infinity),
    );
  }
  return byCount;
}

/** A share of the audience as LinkedIn's file gives it. */
export interface AudienceShare {
  day: LocalDay;
  /** As the file writes both, in its own language. */
  category: string;
  value: string;
  /** 0–1; "< 1%" leaves 0 to .01. */
  low: number;
  high: number;
}

/** One category of one's followers, as LinkedIn reports it. */
export interface AudiencePicture {
  category: string;
  day: LocalDay;
  /** Largest first. */
  parts: { value: string; low: number; high: number }[];
  /** Share that the file does not list, 0–1: LinkedIn names only the largest. */
  unlisted: number;
}

/** What LinkedIn's newest file says about the followers, category by category; connections are among them. */
export function audiencePictures(shares: readonly AudienceShare[]): AudiencePicture[] {
  const pictures = new Map<string, AudiencePicture>();
  const newest = shares.reduce((day, one) => (one.day > day ? one.day : day), '');
  for (const { day, category, value, low, high } of shares) {
    if (day !== newest) continue;
    const picture = pictures.get(category) ?? { category, day, parts: [], unlisted: 1 };
    picture.parts.push({ value, low, high });
    picture.unlisted = Math.max(0, picture.unlisted - low);
    pictures.set(category, picture);
  }
  for (const { parts } of pictures.values()) {
    parts.sort((a, b) => b.high - a.high || (a.value < b.value ? -1 : 1));
  }
  return [...pictures.values()];
}
