import type { Quantity } from '../../lib/model/count';

/** What a stretch of the three-way bar stands for. */
export type BarPartKind =
  | 'audience' // follow you only
  | 'unsure' // audience or mutual, the counts do not say
  | 'mutual'
  | 'unfollowed' // connections who do not follow you
  | 'followOnly'
  | 'unknown'; // how many you follow without being connected is not known

export interface BarPart {
  kind: BarPartKind;
  /** Width as a share of the bar, 0–1. */
  share: number;
}

export interface Bar {
  parts: BarPart[];
  /** The goal's band on the same scale; `null` without both counts. */
  band: { start: number; width: number } | null;
}

/** Width of the hatched stub that stands for a number nobody has read. */
const UNKNOWN_SHARE = 0.07;

/**
 * Lays out the three-way bar. The border between audience and mutual is at 1 − C/F; where the counts leave it open,
 * the stretch it may lie in is `unsure`.
 * @param band - audience-only shares that suit the goal, 0–1
 * @returns undefined when neither count is known or both are 0
 */
export function barParts(
  followers: Quantity | null,
  connections: Quantity | null,
  followOnly: number | null,
  band: { low: number; high: number },
): Bar | undefined {
  const f = followers?.value ?? 0;
  const c = connections?.value ?? 0;
  const known = Math.max(f, c);
  if (known === 0) return undefined;
  const scale = followOnly === null ? (1 - UNKNOWN_SHARE) / known : 1 / (known + followOnly);

  const amounts: [BarPartKind, number][] = [];
  if (followers && connections) {
    const sureAudience = Math.max(0, followers.low - (connections.high ?? Infinity));
    const sureMutual = Math.min(connections.low, f);
    amounts.push(
      ['audience', Math.min(sureAudience, f)],
      ['unsure', Math.max(0, f - sureAudience - sureMutual)],
      ['mutual', sureMutual],
      ['unfollowed', Math.max(0, c - f)],
    );
  } else {
    amounts.push([followers ? 'unsure' : 'mutual', known]);
  }
  amounts.push(['followOnly', followOnly ?? 0]);

  const parts = amounts
    .filter(([, amount]) => amount > 0)
    .map(([kind, amount]) => ({ kind, share: amount * scale }));
  if (followOnly === null) parts.push({ kind: 'unknown', share: UNKNOWN_SHARE });
  return {
    parts,
    band:
      followers && connections && f > 0
        ? { start: band.low * f * scale, width: (band.high - band.low) * f * scale }
        : null,
  };
}
