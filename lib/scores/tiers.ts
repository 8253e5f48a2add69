import { RESPONSE } from './constants';
import { normalCdf } from './statistics';

/**
 * Published quartiles of the engagement rate by impressions (share, not percent), by followers.
 * A vendor's figures over 40,000 profiles, the only ones with quartiles by size: shown as theirs, never as a norm.
 * @see https://sociavault.com/blog/good-engagement-rate-linkedin-2026
 */
export const PUBLISHED_TIERS = [
  { from: 1_000, to: 5_000, lower: 0.0321, middle: 0.0542, upper: 0.0814 },
  { from: 5_000, to: 25_000, lower: 0.0254, middle: 0.0387, upper: 0.0563 },
  { from: 25_000, to: 100_000, lower: 0.0183, middle: 0.0274, upper: 0.0402 },
  { from: 100_000, to: 500_000, lower: 0.0114, middle: 0.0189, upper: 0.0294 },
  // "500K+": counts as 1,000,000.
  { from: 1_000_000, to: 1_000_000, lower: 0.0067, middle: 0.0108, upper: 0.0174 },
] as const;

/** Distance of a quartile from the middle of a normal distribution. */
const QUARTILE = 0.6744897501960817;

/** A log-normal distribution of rates with a different spread on each side of its middle. */
export interface PublishedRates {
  /** ln of the middle rate. */
  middle: number;
  spreadBelow: number;
  spreadAbove: number;
}

/**
 * Published rates for so many followers, between the tiers' geometric middles in ln F.
 * @returns null under 1,000 followers, where nothing is published
 */
export function publishedRates(followers: number): PublishedRates | null {
  if (followers < RESPONSE.tierMinFollowers) return null;
  const points = PUBLISHED_TIERS.map(({ from, to, lower, middle, upper }) => ({
    at: (Math.log(from) + Math.log(to)) / 2,
    lower: Math.log(lower),
    middle: Math.log(middle),
    upper: Math.log(upper),
  }));
  const at = Math.log(followers);
  const right = points.find((point) => point.at >= at) ?? points.at(-1);
  const left = points.findLast((point) => point.at <= at) ?? points[0];
  if (!left || !right) return null;
  const share = right.at === left.at ? 0 : (at - left.at) / (right.at - left.at);
  const between = (from: number, to: number): number => from + share * (to - from);
  const middle = between(left.middle, right.middle);
  return {
    middle,
    spreadBelow: (middle - between(left.lower, right.lower)) / QUARTILE,
    spreadAbove: (between(left.upper, right.upper) - middle) / QUARTILE,
  };
}

/** Share of published profiles below a rate. @param logRate - ln of the rate */
export const shareBelow = (rates: PublishedRates, logRate: number): number =>
  normalCdf(
    (logRate - rates.middle) / (logRate < rates.middle ? rates.spreadBelow : rates.spreadAbove),
  );
