import table from '../../assets/words/reference-shares.json' with { type: 'json' };
import type { ReferenceShare } from '../model/network-facts';

/** The classifier that the table was counted with; see docs/categories.md. */
export const REFERENCE_CLASSIFIER_VERSION: number = table.classifierVersion;

/**
 * How common levels and functions are among the connections of other people, as far as titles say. Shares add up to 1.
 * Carries only the table, none of the word lists.
 */
export const REFERENCE_SHARES: readonly ReferenceShare[] = table.rows.map((row) => {
  const [seniority, work, share] = row as [string | null, string | null, number];
  return { seniority, function: work, share };
});
