import type { CompanySize } from './company-size';
import type { Metric } from './metric';
import type { ReadPost } from './reading';

/** What a page says beside its counts, to be held against the page. */
export type PageFacts =
  | ({ of: 'post' } & Omit<ReadPost, 'urn'>)
  | { of: 'acts'; people: number }
  | { of: 'company'; name: string; size: CompanySize };

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
    }
  | {
      /** A page of a kind that nobody has captured says this; such pages count from the person's yes on. */
      kind: 'confirmFacts';
      id: string;
      accountId: string;
      /** What the answer covers: one version of a reader in one layout and language. */
      trustKey: string;
      facts: PageFacts;
      askedAtMs: number;
    };

/** What the person said. `correction` = "No, it is …". */
export type Answer = { kind: 'yes' } | { kind: 'no' } | { kind: 'correction'; value: number };
