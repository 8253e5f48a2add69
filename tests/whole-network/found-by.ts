import type { Evidence } from '../../lib/model/count';
import type { Metric } from '../../lib/model/metric';
import { readerById } from '../../lib/readers';

/**
 * Which place a number was found in: the selector's CSS, the page its link leads to, the cell. Its index would be another
 * whenever somebody puts a selector in front.
 */
export function foundBy(metric: Metric, evidence: Evidence | null): string {
  const fields = readerById(evidence?.readerId)?.fields ?? [];
  const selector = fields.find((field) => field.metric === metric)?.selectors[
    evidence?.selector ?? -1
  ];
  if (!selector || 'flightState' in selector) return selector?.flightState ?? '';
  const { css, link, number } = selector;
  return [css, link, number].filter(Boolean).join(' ');
}
