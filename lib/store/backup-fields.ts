import * as v from 'valibot';
import { COUNT_SOURCES } from '../model/count';
import { isLocalDay, type LocalDay } from '../model/day';
import { METRICS } from '../model/metric';

// The parts that rows of a backup are made of.

export const text = v.string();
export const id = v.pipe(v.string(), v.minLength(1));
export const ms = v.pipe(v.number(), v.safeInteger());
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const count = v.pipe(v.number(), v.finite(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const day = v.custom<LocalDay>(isLocalDay, 'is no day');
export const metric = v.picklist(METRICS);
export const windowDays = v.nullable(v.union([whole, v.literal('unknown')]));
export const importId = v.nullable(id);
/** A list of whatever length. */
export const list = <T extends v.GenericSchema>(item: T) => v.array(item);

const evidence = v.strictObject({
  text,
  lang: text,
  readerId: text,
  readerVersion: whole,
  selector: whole,
  layout: text,
});

/** A stored observation; it stands in two tables. */
export const observation = v.strictObject({
  key: id,
  accountId: text,
  metric,
  windowDays,
  source: v.picklist(COUNT_SOURCES),
  value: count,
  low: count,
  high: v.nullable(count),
  bound: v.picklist(['exact', 'atLeast', 'rounded']),
  confidence: v.picklist(['high', 'medium', 'low']),
  evidence: v.nullable(evidence),
  day,
  utcOffsetMinutes: v.pipe(v.number(), v.integer()),
  capturedAtMs: ms,
  lastSeenAtMs: ms,
  sightings: whole,
  visits: list(text),
  standing: v.picklist(['accepted', 'waiting', 'refused']),
  waitingFor: v.nullable(v.picklist(['firstInLayout', 'jump'])),
  importId,
});
