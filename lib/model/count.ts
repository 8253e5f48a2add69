import type { LocalDay } from './day';
import type { Metric } from './metric';

/** `exact`; `atLeast` ("500+"); `rounded` = anything rounding or truncation could have shown ("1.2K"). */
export type Bound = 'exact' | 'atLeast' | 'rounded';

/** A number as it was shown, with every value it may stand for. Never NaN, never negative. */
export interface Quantity {
  /** The number as written: 500 for "500+", 1200 for "1.2K". */
  value: number;
  /** Smallest true value that could be shown like this. */
  low: number;
  /** Largest one; `null` when nothing bounds it. */
  high: number | null;
  bound: Bound;
}

/** Days the count sums over; `null` for a state; `unknown` where the page names no window. */
export type WindowDays = number | 'unknown' | null;

/**
 * Where a count came from, best first: of two that disagree on one day at the same moment, the earlier in this list wins.
 * `listPage` = a page that is the list itself (connections, My Network, followers).
 */
export const COUNT_SOURCES = ['listPage', 'analytics', 'profile', 'file', 'typed'] as const;
export type CountSource = (typeof COUNT_SOURCES)[number];

/** Two independent witnesses = high, one = medium; typed is at most medium. */
export type Confidence = 'high' | 'medium' | 'low';

/** What proves a stored count, about 80 bytes, so that a fixed parser can read it again. */
export interface Evidence {
  /** Raw text as shown, at most 120 characters. */
  text: string;
  /** `<html lang>` of the page; empty when it had none. */
  lang: string;
  readerId: string;
  readerVersion: number;
  /** Index of the selector that found it, counted from 0. */
  selector: number;
  /** Short hash of the page's layout. */
  layout: string;
}

/** One count before it is attributed to an account. */
export interface Count extends Quantity {
  metric: Metric;
  windowDays: WindowDays;
  source: CountSource;
  confidence: Confidence;
  /** `null` for typed numbers. */
  evidence: Evidence | null;
}

/**
 * `accepted` counts for scores; `waiting` was seen but not yet confirmed by the person or by a second sighting;
 * `refused` was answered "No".
 */
export type Standing = 'accepted' | 'waiting' | 'refused';

/** A stored count. Append-only; unique by account, metric, window, day, source and the quantity shown. */
export interface Observation extends Count {
  /** `accountId|metric|window|day|source|low-high`, see `observationKey`. */
  key: string;
  /** `''` while it belongs to nobody yet (kept 7 days, never shown, never scored). */
  accountId: string;
  /** Local day at capture, frozen with its offset. A file's day is the file's own. */
  day: LocalDay;
  utcOffsetMinutes: number;
  /** First time this quantity was seen on this day, UTC epoch. */
  capturedAtMs: number;
  /** Last time this quantity was seen on this day, UTC epoch. */
  lastSeenAtMs: number;
  /** Visits that showed it; a resent message is not a sighting. */
  sightings: number;
  standing: Standing;
  /** Import that brought it, so that the import can be taken back; `null` otherwise. */
  importId: string | null;
}

/** The identity of an observation: the same visit or file stored twice gives one row. */
export function observationKey(
  o: Pick<Observation, 'accountId' | 'metric' | 'windowDays' | 'day' | 'source' | 'low' | 'high'>,
): string {
  return [
    o.accountId,
    o.metric,
    o.windowDays ?? 'state',
    o.day,
    o.source,
    `${o.low}-${o.high ?? ''}`,
  ].join('|');
}
