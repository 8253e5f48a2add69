import { observationKey, type CountSource, type Observation } from '../../../lib/model/count';
import { addDays, type LocalDay } from '../../../lib/model/day';
import type { Metric } from '../../../lib/model/metric';
import type { NetworkFacts } from '../../../lib/model/network-facts';

/** The day on which invented networks are looked at. */
export const TODAY = '2026-11-23' as LocalDay;
export const NOW_MS = Date.parse(`${TODAY}T12:00:00Z`);

interface Shown {
  metric: Metric;
  low: number;
  /** Left out = exact; `null` = "500+". */
  high?: number | null;
  value?: number;
  daysAgo?: number;
  source?: CountSource;
  utcOffsetMinutes?: number;
  /** Hours after UTC midnight of its day. */
  hour?: number;
}

/** An accepted observation as a reader would have stored it. */
export function seen(shown: Shown): Observation {
  const { metric, low, daysAgo = 0, source = 'profile', utcOffsetMinutes = 0, hour = 9 } = shown;
  const high = shown.high === undefined ? low : shown.high;
  const day = addDays(TODAY, -daysAgo);
  const atMs = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 - utcOffsetMinutes * 60_000;
  const base = { accountId: 'a', metric, windowDays: null, day, source, low, high };
  return {
    ...base,
    key: observationKey(base),
    value: shown.value ?? low,
    bound: high === null ? 'atLeast' : high === low ? 'exact' : 'rounded',
    confidence: 'high',
    evidence: null,
    utcOffsetMinutes,
    capturedAtMs: atMs,
    lastSeenAtMs: atMs,
    sightings: 1,
    standing: 'accepted',
    importId: null,
  };
}

export const followers = (low: number, more: Partial<Shown> = {}): Observation =>
  seen({ metric: 'followers', low, ...more });
export const connections = (low: number, more: Partial<Shown> = {}): Observation =>
  seen({ metric: 'connections', low, source: 'listPage', ...more });
/** What a profile shows from 500 connections on. */
export const hiddenConnections = (more: Partial<Shown> = {}): Observation =>
  seen({ metric: 'connections', low: 500, high: null, ...more });

/** A network of which only the given parts are known. */
export const facts = (
  observations: readonly Observation[],
  more: Partial<NetworkFacts> = {},
): NetworkFacts => ({
  utcOffsetMinutes: 0,
  observations,
  connectionsList: null,
  posts: [],
  dailyFigures: null,
  people: null,
  acts: null,
  brokenReaders: [],
  ...more,
});
