import type { Band } from '../model/goal';
import { BALANCE, COUNTS } from './constants';

/** ln(F/C) at an audience-only share a = 1 − C/F. */
export const logRatioAtShare = (share: number): number => -Math.log(1 - share);

/**
 * How far the cap of connections excuses a large audience, 0–1.
 * @param mostConnections - highest connections of the last 365 days
 */
export const capEase = (mostConnections: number): number =>
  Math.min(
    1,
    Math.max(0, (mostConnections - BALANCE.capFrom) / (COUNTS.connectionCap - BALANCE.capFrom)),
  );

/** Distance in ln(F/C) below the band that costs half the points. */
export const halfBelow = (band: Band): number =>
  Math.max(logRatioAtShare(band.low) / 2, BALANCE.minHalfBelow);

/**
 * Signed distance from the band in half-lives: negative below, positive above, 0 inside.
 * @param logRatio - ln(F/C); infinite when nothing bounds the followers
 * @param ease - how far the cap excuses a large audience, 0–1
 */
export function bandDistance(logRatio: number, band: Band, ease: number): number {
  const low = logRatioAtShare(band.low);
  const high = logRatioAtShare(band.high);
  if (logRatio < low) return (logRatio - low) / halfBelow(band);
  if (logRatio <= high || ease === 1) return 0;
  return ((1 - ease) * (logRatio - high)) / BALANCE.halfAbove;
}

/** Balance in points, 0–100, at a distance in half-lives: one half-life is 50, two are 20. */
export const pointsAtDistance = (distance: number): number => 100 / (1 + distance * distance);
