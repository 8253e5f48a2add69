import type { FromPage } from '../messaging/messages';
import type { LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import type { RawReading } from '../model/reading';
import { anchorKey, isTaught, TAUGHT_SELECTOR, type TaughtAnchor } from '../model/taught-anchor';
import { interpretReading } from '../parsing/interpret-reading';
import type { EvenkeelDatabase } from '../store/database';
import { isDisjoint, observationsOf } from '../store/observations';
import type { StoredObservation } from '../store/rows';
import { askToTeach, forgetAnchor } from '../store/taught-anchors';

const isTaughtWitness = ({ selector }: { selector: number }): boolean =>
  selector === TAUGHT_SELECTOR;

const anchorOf = (
  db: EvenkeelDatabase,
  { readerId, layout }: Pick<RawReading, 'readerId' | 'layout'>,
  field: string,
): Promise<TaughtAnchor | undefined> =>
  db.taughtAnchors.get(anchorKey({ readerId, layout, metric: field as Metric }));

/** The reading without what stands at places that are not confirmed, or no longer: page scripts may be of yesterday. */
export async function onlyTaught(db: EvenkeelDatabase, raw: RawReading): Promise<RawReading> {
  if (!raw.fields.some(({ witnesses }) => witnesses.some(isTaughtWitness))) return raw;
  const fields = await Promise.all(
    raw.fields.map(async (field) =>
      isTaught(await anchorOf(db, raw, field.field))
        ? field
        : { ...field, witnesses: field.witnesses.filter((witness) => !isTaughtWitness(witness)) },
    ),
  );
  return { ...raw, fields };
}

/**
 * What one own reading says about shown places: one that disagrees with the reader is given up, and one that was
 * confirmed on a single visit is asked about again. Call it inside a transaction.
 * @param message - as it came, with what stands at every place
 */
export async function learnFromReading(
  db: EvenkeelDatabase,
  accountId: string,
  { reading: raw, documentId }: FromPage['reading'],
  day: LocalDay,
  nowMs: number,
): Promise<void> {
  const all = interpretReading(raw, day);
  for (const metric of all.taughtDisagreements ?? []) {
    await forgetAnchor(db, anchorKey({ ...raw, metric }), nowMs);
  }
  for (const { metric, bound, value, evidence } of all.counts) {
    if (evidence?.selector !== TAUGHT_SELECTOR || bound !== 'exact') continue;
    const anchor = await anchorOf(db, raw, metric);
    if (!anchor || anchor.forgottenAtMs !== null || isTaught(anchor)) continue;
    await askToTeach(db, anchor, { accountId, documentId, value, text: evidence.text }, nowMs);
  }
}

/** Whether an observation stands on a place that the person showed. */
export const isFromTaughtPlace = ({ evidence }: Pick<StoredObservation, 'evidence'>): boolean =>
  evidence?.selector === TAUGHT_SELECTOR;

/** The person called a number from a shown place wrong. Call it inside a transaction. */
export async function forgetPlaceOf(
  db: EvenkeelDatabase,
  { metric, evidence }: Pick<StoredObservation, 'metric' | 'evidence'>,
  nowMs: number,
): Promise<void> {
  if (evidence?.selector !== TAUGHT_SELECTOR) return;
  const anchors = await db.taughtAnchors.toArray();
  for (const anchor of anchors) {
    if (anchor.readerId === evidence.readerId && anchor.metric === metric) {
      await forgetAnchor(db, anchor.key, nowMs);
    }
  }
}

/** A typed number against what shown places gave on its day: one that differs is given up. Call it inside a transaction. */
export async function forgetDisagreeing(
  db: EvenkeelDatabase,
  typed: { accountId: string; metric: Metric; value: number; day: LocalDay },
  nowMs: number,
): Promise<void> {
  const { accountId, metric, value, day } = typed;
  for (const standing of ['accepted', 'waiting'] as const) {
    for (const seen of await observationsOf(db, accountId, metric, standing, day)) {
      if (seen.day !== day || !isDisjoint(seen, { low: value, high: value })) continue;
      await forgetPlaceOf(db, seen, nowMs);
    }
  }
}
