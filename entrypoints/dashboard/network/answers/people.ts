import type { LocalDay } from '../../../../lib/model/day';
import type { Goal } from '../../../../lib/model/goal';
import type { Facets } from '../../../../lib/segments/facets';
import { filterPeople, type IndexedPerson } from '../../../../lib/segments/filter-people';
import { reviewList, type ReviewList } from '../../../../lib/segments/review';
import { segmentFigures, type SegmentFigures } from '../../../../lib/segments/segment-figures';
import { orderOf, type SortOrder } from '../../../../lib/segments/sort-people';
import { shownReview, type ShownReview } from '../../../../lib/segments/shown-review';
import { scoresWithout, type ScoreChange } from '../../../../lib/segments/without-people';
import { reviewMarksOf } from '../../../../lib/store/authored/person-words';
import { segmentsOf, type KnownSegment } from '../../../../lib/store/authored/segments';
import { judgedInvitations } from '../../../../lib/store/lists/judged-invitations';
import type { Desk } from '../network-desk';
import type { NetworkPlace } from '../network';

/** Everybody, without their rows, which are fetched slice by slice. */
export interface PeopleAnswer {
  version: number;
  total: number;
  goal: Goal;
  today: LocalDay;
  facets: Facets;
}

export async function people({ db, held }: Desk, place: NetworkPlace): Promise<PeopleAnswer> {
  const { version, index, goal, today, facets } = await held.peopleOf(db, place);
  return { version, total: index.length, goal, today, facets };
}

/** Some of them, in the order of names. @returns null when they were read anew since */
export const peopleSlice = (
  { held }: Pick<Desk, 'held'>,
  { version, from, to }: { version: number; from: number; to: number },
): IndexedPerson[] | null => held.peopleAt(version)?.index.slice(from, to) ?? null;

/** Where among the order of names each stands in another order. @returns null when they were read anew since */
export function peopleOrder(
  { held }: Pick<Desk, 'held'>,
  { version, order }: { version: number; order: SortOrder },
): Uint32Array | null {
  const known = held.peopleAt(version);
  return known ? orderOf(known.index, order) : null;
}

/** A saved filter with the places, among the order of names, of those it finds, the best match first. */
export interface FoundSegment extends KnownSegment {
  places: Uint32Array;
  figures: SegmentFigures;
}

/** @returns null when they were read anew since */
export async function segments(
  { db, held }: Desk,
  { version, accountId }: { version: number; accountId: string },
): Promise<FoundSegment[] | null> {
  const saved = await segmentsOf(db, accountId);
  const invitations = saved.length > 0 ? await judgedInvitations(db, accountId) : [];
  const known = held.peopleAt(version);
  if (!known) return null;
  const placeOf = new Map(known.index.map((entry, place) => [entry, place]));
  const everybody = known.index.map(({ person }) => person);
  // Who is written to first matters most.
  const order = saved.length > 0 ? orderOf(known.index, BEST_FIRST) : [];
  const ordered = Array.from(order, (place) => known.index[place] as IndexedPerson);
  return saved.map((segment) => {
    const found = segment.filter ? filterPeople(ordered, segment.filter) : [];
    return {
      ...segment,
      places: Uint32Array.from(found, (entry) => placeOf.get(entry) ?? 0),
      figures: segmentFigures(
        found.map(({ person }) => person),
        everybody,
        invitations,
      ),
    };
  });
}

const BEST_FIRST: SortOrder = { key: 'relevance', isDescending: true };

/** The review as it is on show. */
export const review = async (desk: Desk, place: NetworkPlace): Promise<ShownReview> =>
  shownReview(await listToReview(desk, place));

/** What removing everybody on the review list would do. */
export async function reviewEffect(desk: Desk, place: NetworkPlace): Promise<ScoreChange[]> {
  const { again } = await listToReview(desk, place);
  const { facts, goal } = await desk.held.networkOf(desk.db, place);
  const ids = new Set(again.map(({ person }) => person.id));
  return scoresWithout(facts, ids, goal, place.nowMs);
}

async function listToReview({ db, held }: Desk, place: NetworkPlace): Promise<ReviewList> {
  const { index, goal } = await held.peopleOf(db, place);
  const { facts } = await held.networkOf(db, place);
  const marks = await reviewMarksOf(db, place.accountId);
  const everybody = index.map(({ person }) => person);
  return reviewList(everybody, facts, goal, marks, place.nowMs);
}

/** Tells that a write after which everybody is as they were took the database from one state to the next. */
export function keepPeople(
  { held }: Pick<Desk, 'held'>,
  { before, after }: { before: number; after: number },
): void {
  held.keep(before, after);
}
