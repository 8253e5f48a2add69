import { toLocalDay } from '../../../lib/model/day';
import type { StoredObservation } from '../../../lib/store/rows';

/** A count as the connections page gave it; what is told apart is given. */
export const storedObservation = (parts: Partial<StoredObservation>): StoredObservation => ({
  key: 'k',
  accountId: 'a1',
  metric: 'connections',
  windowDays: null,
  day: toLocalDay(parts.lastSeenAtMs ?? 0, 0),
  source: 'listPage',
  value: 1465,
  low: 1465,
  high: 1465,
  bound: 'exact',
  confidence: 'high',
  evidence: {
    text: '1,465 connections',
    lang: 'en',
    readerId: 'connections',
    readerVersion: 1,
    selector: 2,
    layout: 'abc123',
  },
  utcOffsetMinutes: 0,
  capturedAtMs: parts.lastSeenAtMs ?? 0,
  lastSeenAtMs: 0,
  sightings: 1,
  standing: 'accepted',
  importId: null,
  visits: [],
  waitingFor: null,
  ...parts,
});
