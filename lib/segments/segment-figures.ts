import type { SortedPerson } from '../model/sorted-person';
import { RELEVANT_FROM } from './people-filter';

/** An invitation that the person sent, as far as the newest list of connections tells. */
export interface JudgedInvitation {
  /** `null` while nobody in the people table matches: nearly always somebody who has not accepted. */
  personId: string | null;
  isAccepted: boolean;
}

/** A share of people, with how many it was counted among. */
export interface ShareOf {
  count: number;
  of: number;
}

/** What a segment is like, beside the network it is part of. */
export interface SegmentFigures {
  people: number;
  /** People of the network who are there. */
  network: number;
  /** Came to the person of their own accord more than once or lately: occasional, active or advocate. `null` = no acts read. */
  engaged: ShareOf | null;
  engagedInNetwork: ShareOf | null;
  /** Match the goal by half or more; `null` while nobody said who matters. */
  relevant: ShareOf | null;
  relevantInNetwork: ShareOf | null;
  /** `null` without invitations that can be judged. */
  acceptance: SegmentAcceptance | null;
}

/** How the person's invitations into a segment were answered. */
export interface SegmentAcceptance {
  accepted: number;
  /** Invited, known to belong here, and not a connection. */
  notAccepted: number;
  /** Not accepted, and no file says who they are: they may have belonged here or not. */
  unplaced: number;
  /** The share accepted, 0–1: at the low end all unplaced belong here, at the high end none. */
  low: number;
  high: number;
}

const ENGAGED = new Set(['occasional', 'active', 'advocate']);

/**
 * @param segment - the people of the segment
 * @param network - everybody; those who are gone or closed are not counted in it
 */
export function segmentFigures(
  segment: readonly SortedPerson[],
  network: readonly SortedPerson[],
  invitations: readonly JudgedInvitation[],
): SegmentFigures {
  const present = network.filter(({ state }) => state === 'present');
  return {
    people: segment.length,
    network: present.length,
    engaged: engagedOf(segment),
    engagedInNetwork: engagedOf(present),
    relevant: relevantOf(segment),
    relevantInNetwork: relevantOf(present),
    acceptance: acceptanceOf(segment, invitations),
  };
}

/** Who is counted must be known: an empty group has no share. */
function shareOf(
  people: readonly SortedPerson[],
  isKnown: (person: SortedPerson) => boolean,
  isCounted: (person: SortedPerson) => boolean,
): ShareOf | null {
  const known = people.filter(isKnown);
  return known.length === 0 ? null : { count: known.filter(isCounted).length, of: known.length };
}

const engagedOf = (people: readonly SortedPerson[]): ShareOf | null =>
  shareOf(
    people,
    ({ engagementLevel }) => engagementLevel !== null,
    ({ engagementLevel }) => ENGAGED.has(engagementLevel ?? ''),
  );

const relevantOf = (people: readonly SortedPerson[]): ShareOf | null =>
  shareOf(
    people,
    ({ relevance }) => relevance !== null,
    ({ relevance }) => (relevance ?? 0) >= RELEVANT_FROM,
  );

function acceptanceOf(
  segment: readonly SortedPerson[],
  invitations: readonly JudgedInvitation[],
): SegmentAcceptance | null {
  const ids = new Set(segment.map(({ id }) => id));
  const here = invitations.filter(({ personId }) => personId !== null && ids.has(personId));
  const accepted = here.filter(({ isAccepted }) => isAccepted).length;
  const notAccepted = here.length - accepted;
  if (here.length === 0) return null;
  const unplaced = invitations.filter(
    ({ personId, isAccepted }) => personId === null && !isAccepted,
  ).length;
  return {
    accepted,
    notAccepted,
    unplaced,
    low: accepted / (here.length + unplaced),
    high: accepted / here.length,
  };
}
