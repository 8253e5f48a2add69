import { daysBetween, type LocalDay } from '../model/day';
import type { Act } from '../model/network-facts';
import { ENGAGEMENT_LEVELS, type EngagementLevel } from '../model/sorted-person';

/**
 * How much an inbound act counts by its kind, after how many days it counts half, and from how many points on somebody
 * is at a level. Our judgement, 2026-11: what takes more of somebody's time counts more.
 */
export const ENGAGEMENT_LEVEL = {
  points: { recommendation: 8, message: 3, comment: 3, endorsement: 2, invitation: 1, reaction: 1 },
  halfDays: 180,
  from: { occasional: 2, active: 6, advocate: 15 },
} as const;

/** What of an act the level looks at. */
export type LevelAct = Pick<Act, 'day' | 'direction' | 'kind'>;

/**
 * Points of somebody's inbound acts: Σ kind · 2^(−age in days / 180). Several of one kind on one day count once, so that
 * a long chat is one conversation.
 */
export function engagementPoints(acts: Iterable<LevelAct>, today: LocalDay): number {
  const counted = new Set<string>();
  let points = 0;
  for (const { day, direction, kind } of acts) {
    const id = `${kind}|${day}`;
    if (direction !== 'inbound' || day > today || counted.has(id)) continue;
    counted.add(id);
    const ageDays = daysBetween(day, today);
    points += ENGAGEMENT_LEVEL.points[kind] * 2 ** (-ageDays / ENGAGEMENT_LEVEL.halfDays);
  }
  return points;
}

/** The level of so many points; `aware` is anything at all, however long ago. */
export function engagementLevel(points: number): EngagementLevel {
  const { occasional, active, advocate } = ENGAGEMENT_LEVEL.from;
  const reached = [points > 0, points >= occasional, points >= active, points >= advocate];
  return ENGAGEMENT_LEVELS[reached.filter(Boolean).length] ?? 'none';
}

/**
 * What the levels rest on. LinkedIn's files hold no reactions or comments of others: `interactions` are messages,
 * invitations, endorsements and recommendations alone.
 * @returns null while no source of acts was ever read
 */
export function engagementBasis(
  acts: Iterable<Pick<LevelAct, 'direction' | 'kind'>>,
): 'interactions' | 'interactionsAndPosts' | null {
  let basis: 'interactions' | null = null;
  for (const { direction, kind } of acts) {
    if (direction === 'inbound' && (kind === 'reaction' || kind === 'comment')) {
      return 'interactionsAndPosts';
    }
    basis = 'interactions';
  }
  return basis;
}
