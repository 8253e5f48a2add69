import type { Metric } from './metric';

/** Something only the person can tell. Shown one at a time; answering is idempotent. */
export type Question =
  | {
      kind: 'confirmCount';
      /** Stable: the same waiting value asks once. */
      id: string;
      accountId: string;
      observationKey: string;
      metric: Metric;
      /** The number as shown on the page, digits ungrouped. */
      value: number;
      bound: 'exact' | 'atLeast' | 'rounded';
      /** `firstInLayout` = never seen in this layout or language, `jump` = far from the last value. */
      reason: 'firstInLayout' | 'jump';
      /** Last accepted value; `null` when there is none. */
      previous: number | null;
      askedAtMs: number;
    }
  | {
      kind: 'joinAccount';
      id: string;
      /** Unnamed account that holds typed or file numbers. */
      fromAccountId: string;
      /** Account proved by a page. */
      accountId: string;
      slug: string;
      askedAtMs: number;
    }
  | {
      /** "Is this the number?" A place on the page where the number that the person typed stands. */
      kind: 'teachAnchor';
      id: string;
      accountId: string;
      anchorKey: string;
      /** The document in which it stood: two visits have to agree. */
      documentId: string;
      metric: Metric;
      value: number;
      /** The text as shown, at most 120 characters. */
      text: string;
      askedAtMs: number;
    };

/** What the person said. `correction` = "No, it is …". */
export type Answer = { kind: 'yes' } | { kind: 'no' } | { kind: 'correction'; value: number };
