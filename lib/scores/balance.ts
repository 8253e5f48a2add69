import type { Band } from '../model/goal';
import { BALANCE } from './constants';

/** ln(F/C) at an audience-only share a = 1 − C/F. */
export const logRatioAtShare = (share: number): number => -Math.log(1 - share);

/**
 * How far the cap of connections excuses a large audience, 0–1, even in ln C.
 * @param mostConnections - highest connections of the last 365 days
 */
export const capEase = (mostConnections: number): number =>
  Math.min(
    1,
    Math.max(
      0,
      Math.log(mostConnections / BALANCE.capFrom) / Math.log(BALANCE.capWhole / BALANCE.capFrom),
    ),
  );

/** Distance in ln(F/C) below the band that costs half the points. */
export const halfBelow = (band: Band): number =>
  Math.max(logRatioAtShare(band.low) / 2, BALANCE.minHalfBelow);

/**
 * Signed distance from the band in half-lives: negative below, positive above, 0 inside.
 * @param logRatio - ln(F/C); infinite when nothing bounds the followers
 */
export function bandDistance(logRatio: number, band: Band): number {
  const low = logRatioAtShare(band.low);
  const high = logRatioAtShare(band.high);
  if (logRatio < low) return (logRatio - low) / halfBelow(band);
  return logRatio <= high ? 0 : (logRatio - high) / BALANCE.halfAbove;
}

/**
 * Balance, 0–100: 100 / (1 + d²), so one half-life from the band is 50 and two are 20. Above the band the cap gives back
 * its share of what is missing, since nobody there can add connections.
 * @param ease - how far the cap excuses a large audience, 0–1
 */
export function balancePoints(logRatio: number, band: Band, ease: number): number {
  const distance = bandDistance(logRatio, band);
  const points = 100 / (1 + distance * distance);
  return distance > 0 ? points + ease * (100 - points) : points;
}
