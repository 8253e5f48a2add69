import type { Count } from '../model/count';
import type { RawReading } from '../model/reading';

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

/** The same for what a reader says beside its counts. */
export const factsTrustKey = ({
  readerId,
  readerVersion,
  layout,
  lang,
}: Pick<RawReading, 'readerId' | 'readerVersion' | 'layout' | 'lang'>): string =>
  [readerId, readerVersion, 'facts', layout, lang.toLowerCase()].join('|');
