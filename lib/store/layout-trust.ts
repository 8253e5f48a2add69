import type { Count } from '../model/count';

/**
 * What the person's "Yes" covers: a metric of one reader version in one layout and language. Trust belongs to the browser,
 * not to the account: whether a reader finds the right place does not depend on who is signed in.
 */
export const layoutTrustKey = ({ metric, evidence }: Pick<Count, 'metric' | 'evidence'>): string =>
  evidence === null
    ? `none|${metric}`
    : [
        evidence.readerId,
        evidence.readerVersion,
        metric,
        evidence.layout,
        evidence.lang.toLowerCase(),
      ].join('|');
