import { observationKey, type Count, type Standing } from '../model/count';
import type { EvenkeelDatabase } from '../store/database';
import { layoutTrustKey } from '../store/layout-trust';
import { lastAccepted, observationsOf, putObservation } from '../store/observations';
import { askAboutCount, withdrawQuestions } from '../store/questions';
import type { PlacedReading, StoredObservation } from '../store/rows';
import { isJump, isLaterVisit, type SeenQuantity } from './quarantine';
import { isFromTaughtPlace } from './taught-readings';

/**
 * Stores the counts of a reading that belongs to an account, each with its standing, and asks about those that wait.
 * Call it inside a transaction.
 * @returns keys of the observations that were not there before
 */
export async function storeCounts(
  db: EvenkeelDatabase,
  accountId: string,
  placed: PlacedReading,
  nowMs: number,
): Promise<string[]> {
  const created: string[] = [];
  for (const count of placed.reading.counts) {
    const incoming = toObservation(accountId, count, placed);
    if ((await db.observations.get(incoming.key)) === undefined) created.push(incoming.key);
    await storeCount(db, incoming, placed, nowMs);
  }
  return created;
}

function toObservation(accountId: string, count: Count, placed: PlacedReading): StoredObservation {
  const observation: StoredObservation = {
    ...count,
    key: '',
    accountId,
    day: placed.day,
    utcOffsetMinutes: placed.utcOffsetMinutes,
    capturedAtMs: placed.capturedAtMs,
    lastSeenAtMs: placed.capturedAtMs,
    sightings: 1,
    visits: [placed.documentId],
    standing: 'waiting',
    waitingFor: 'firstInLayout',
    importId: null,
  };
  return { ...observation, key: observationKey(observation) };
}

async function storeCount(
  db: EvenkeelDatabase,
  incoming: StoredObservation,
  placed: PlacedReading,
  nowMs: number,
): Promise<void> {
  const previous = await lastAccepted(
    db,
    incoming.accountId,
    incoming.metric,
    incoming.windowDays,
    incoming.capturedAtMs,
  );
  const { standing, waitingFor } = await standingOf(db, incoming, placed, previous);
  const stored = await putObservation(db, { ...incoming, standing, waitingFor });
  if (stored.standing === 'waiting') {
    await askAboutCount(db, stored, previous?.value ?? null, nowMs);
  } else if (stored.standing === 'accepted') {
    await withdrawAnswered(db, stored);
  }
}

/** Accepted, or what it waits for. A layout whose number was called wrong is asked about again once it shows another. */
async function standingOf(
  db: EvenkeelDatabase,
  incoming: StoredObservation,
  placed: PlacedReading,
  previous: StoredObservation | undefined,
): Promise<{ standing: Standing; waitingFor: StoredObservation['waitingFor'] }> {
  const trust = await db.trustedLayouts.get(layoutTrustKey(incoming));
  if (trust?.denied?.low === incoming.low && trust.denied.high === incoming.high) {
    return { standing: 'refused', waitingFor: null };
  }
  // "500+" beside an exact number that was confirmed says nothing new, so there is nothing to ask.
  if (trust?.isTrusted !== false && isFloorBelow(incoming, previous)) {
    return { standing: 'accepted', waitingFor: null };
  }
  // A shown place was confirmed by the person already, on two visits.
  if (trust?.isTrusted !== true && !isFromTaughtPlace(incoming))
    return { standing: 'waiting', waitingFor: 'firstInLayout' };
  if (!previous || !isJump(seen(previous), seen(incoming))) {
    return { standing: 'accepted', waitingFor: null };
  }
  const witnesses = (
    await observationsOf(db, incoming.accountId, incoming.metric, 'waiting')
  ).filter(
    (o) =>
      o.waitingFor === 'jump' &&
      o.windowDays === incoming.windowDays &&
      isLaterVisit(o, placed) &&
      !isJump(seen(o), seen(incoming)),
  );
  if (witnesses.length === 0) return { standing: 'waiting', waitingFor: 'jump' };
  for (const witness of witnesses) {
    await putObservation(db, { ...witness, standing: 'accepted', waitingFor: null });
  }
  return { standing: 'accepted', waitingFor: null };
}

const isFloorBelow = (floor: StoredObservation, known: StoredObservation | undefined): boolean =>
  floor.bound === 'atLeast' && known?.bound === 'exact' && floor.low <= known.low;

/** What an observation could stand for, and when. */
export const seen = (o: StoredObservation): SeenQuantity => ({
  low: o.low,
  high: o.high,
  atMs: o.lastSeenAtMs,
});

/** An accepted count settles older questions about jumps of the same metric, and its own. */
const withdrawAnswered = (db: EvenkeelDatabase, accepted: StoredObservation): Promise<void> =>
  withdrawQuestions(
    db,
    (question, about) =>
      question.accountId === accepted.accountId &&
      question.metric === accepted.metric &&
      (about === undefined ||
        about.standing !== 'waiting' ||
        (about.waitingFor === 'jump' &&
          about.windowDays === accepted.windowDays &&
          about.lastSeenAtMs <= accepted.lastSeenAtMs)),
  );
