import type { Confidence, Standing } from '../model/count';
import type { StoredObservation } from './rows';

/** Documents remembered as visits of one observation; more say nothing new. */
const MAX_VISITS = 8;

/** A person's word is not undone by another sighting, and a sighting does not send an accepted count back to waiting. */
const STANDING_RANK: Record<Standing, number> = { waiting: 0, accepted: 1, refused: 2 };
const CONFIDENCE_RANK: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/**
 * Two rows of the same key as one. The result does not depend on their order, so that readings may arrive in any.
 */
export function mergeObservation(a: StoredObservation, b: StoredObservation): StoredObservation {
  const [first, second] = isEarlier(a, b) ? [a, b] : [b, a];
  const known = [...new Set([...first.visits, ...second.visits])];
  const added = second.visits.filter((visit) => !first.visits.includes(visit)).length;
  const standing = STANDING_RANK[a.standing] >= STANDING_RANK[b.standing] ? a : b;
  return {
    ...first,
    capturedAtMs: first.capturedAtMs,
    lastSeenAtMs: Math.max(a.lastSeenAtMs, b.lastSeenAtMs),
    visits: known.slice(0, MAX_VISITS),
    sightings:
      known.length > MAX_VISITS ? first.sightings + added : Math.max(known.length, first.sightings),
    standing: standing.standing,
    waitingFor: standing.standing === 'waiting' ? (first.waitingFor ?? second.waitingFor) : null,
    confidence:
      CONFIDENCE_RANK[a.confidence] >= CONFIDENCE_RANK[b.confidence] ? a.confidence : b.confidence,
    importId: first.importId ?? second.importId,
  };
}

/** Evidence, value and offset are those of the earliest capture; equal times fall back to the text shown. */
function isEarlier(a: StoredObservation, b: StoredObservation): boolean {
  if (a.capturedAtMs !== b.capturedAtMs) return a.capturedAtMs < b.capturedAtMs;
  return JSON.stringify(a.evidence) <= JSON.stringify(b.evidence);
}
