import type { Phrase } from './score';

/** What a week brought, for the reminder and the report. */
export interface WeekSummary {
  /** `quiet` = nothing moved beyond noise and nobody waits; `unknown` = nobody looked this week, so nothing can be told. */
  kind: 'news' | 'quiet' | 'unknown';
  /** In reading order, never empty. */
  phrases: Phrase[];
  /** People whose message or invitation of the last 14 days is unanswered; relevant ones while the person said who matters. */
  waiting: number;
}
