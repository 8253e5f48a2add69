import type { Quantity } from '../../lib/model/count';

/**
 * Followers who are not connected, as the range that both counts leave. Below 0 some connections do not follow.
 * @returns `high` is `null` when nothing bounds it
 */
export const audienceRange = (
  followers: Quantity,
  connections: Quantity,
): { low: number; high: number | null } => ({
  low: followers.low - (connections.high ?? Infinity),
  high: followers.high === null ? null : followers.high - connections.low,
});
