import type { EvenkeelDatabase } from '../database';
import type { ContentKind } from '../rows';
import { deriveActs } from './derive-acts';
import { deriveCounts } from './derive-counts';
import { deriveFigures } from './derive-figures';
import { derivePeople } from './derive-people';
import { derivePosts } from './derive-posts';
import type { WriteSteps } from './reconcile';

const ACTS: readonly ContentKind[] = ['messages', 'invitations', 'endorsements', 'recommendations'];
const POSTS: readonly ContentKind[] = ['shares', 'analytics', 'postAnalytics'];

/** Everything that anything is derived from. */
export const DERIVED_FROM: readonly ContentKind[] = ['connections', ...ACTS, ...POSTS];

/**
 * Brings the tables in line with the contents of these kinds that an account has now. Because every row is derived from
 * all contents, neither order nor repetition of imports matters, and taking one back leaves what the others say.
 * Call it inside a transaction over all tables.
 */
export async function deriveFrom(
  db: EvenkeelDatabase,
  accountId: string,
  kinds: readonly ContentKind[],
  steps: WriteSteps = {},
): Promise<void> {
  const hasAny = (group: readonly ContentKind[]): boolean =>
    group.some((kind) => kinds.includes(kind));
  if (hasAny(['connections'])) await derivePeople(db, accountId, steps);
  if (hasAny(['connections', ...ACTS])) await deriveActs(db, accountId, steps);
  if (hasAny(POSTS)) await derivePosts(db, accountId, steps);
  if (hasAny(['analytics'])) await deriveFigures(db, accountId);
  if (hasAny(['analytics', 'connections'])) await deriveCounts(db, accountId);
}
