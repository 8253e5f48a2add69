import type { Observation, Standing, WindowDays } from '../model/count';
import type { LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import { METRICS } from '../model/metric';
import type { EvenkeelDatabase } from './database';
import { mergeObservation } from './merge-observation';
import type { StoredObservation } from './rows';

/** Stores a sighting: a new row, or the known one seen again. Call it inside a transaction. */
export async function putObservation(
  db: EvenkeelDatabase,
  incoming: StoredObservation,
): Promise<StoredObservation> {
  const existing = await db.observations.get(incoming.key);
  const stored = existing ? mergeObservation(existing, incoming) : incoming;
  await db.observations.put(stored);
  if (stored.standing === 'accepted') await noteConflicts(db, stored);
  return stored;
}

/** Counts of one metric with one standing, oldest day first. */
export const observationsOf = (
  db: EvenkeelDatabase,
  accountId: string,
  metric: Metric,
  standing: Standing,
  fromDay: LocalDay | '' = '',
): Promise<StoredObservation[]> =>
  db.observations
    .where('[accountId+metric+standing+day]')
    .between([accountId, metric, standing, fromDay], [accountId, metric, standing, []])
    .toArray();

/** Everything of an account that waits to be confirmed. */
export async function waitingObservations(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<StoredObservation[]> {
  const byMetric = await Promise.all(
    METRICS.map((metric) => observationsOf(db, accountId, metric, 'waiting')),
  );
  return byMetric.flat();
}

/** The accepted count of this metric and window seen last at or before a moment; undefined when there is none. */
export async function lastAccepted(
  db: EvenkeelDatabase,
  accountId: string,
  metric: Metric,
  windowDays: WindowDays,
  atMs: number,
): Promise<StoredObservation | undefined> {
  const matches = (o: StoredObservation): boolean =>
    o.windowDays === windowDays && o.capturedAtMs <= atMs;
  const accepted = db.observations
    .where('[accountId+metric+standing+day]')
    .between([accountId, metric, 'accepted', ''], [accountId, metric, 'accepted', []]);
  const newest = await accepted.clone().reverse().filter(matches).first();
  if (!newest) return undefined;
  const sameDay = await accepted
    .clone()
    .filter((o) => o.day === newest.day && matches(o))
    .toArray();
  return sameDay.reduce((a, b) => (b.lastSeenAtMs > a.lastSeenAtMs ? b : a), newest);
}

/** Whether no number could have been shown as both. */
export const isDisjoint = (
  a: Pick<Observation, 'low' | 'high'>,
  b: Pick<Observation, 'low' | 'high'>,
): boolean => (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);

/** Notes every accepted count of the same day that cannot be true beside this one. */
export async function noteConflicts(
  db: EvenkeelDatabase,
  observation: StoredObservation,
): Promise<void> {
  const { accountId, metric, windowDays, day } = observation;
  const sameDay = await db.observations
    .where('[accountId+metric+standing+day]')
    .equals([accountId, metric, 'accepted', day])
    .toArray();
  for (const other of sameDay) {
    if (other.windowDays !== windowDays || !isDisjoint(other, observation)) continue;
    const keys = [observation.key, other.key].sort() as [string, string];
    await db.dayConflicts.put({
      id: keys.join('\n'),
      accountId,
      metric,
      windowDays,
      day,
      keys,
      notedAtMs: Math.max(observation.lastSeenAtMs, other.lastSeenAtMs),
    });
  }
}
