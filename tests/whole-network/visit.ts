import type { Bound, Confidence, CountSource, WindowDays } from '../../lib/model/count';
import type { Metric } from '../../lib/model/metric';
import type { PageId, ReadAct, ReadPost } from '../../lib/model/reading';
import type { FrontEndName } from '../../scripts/stand-in/draw-page';
import type { Network } from '../../scripts/stand-in/network';

/** How and for whom the stand-in is drawn. */
export interface Layout {
  frontEnd: FrontEndName;
  network: Network;
  /** Rows of people on a list page at load. */
  cards: number;
}

/** A number that a page must give, and where it is found. */
export interface ExpectedCount {
  metric: Metric;
  value: number;
  low: number;
  high: number | null;
  bound: Bound;
  windowDays: WindowDays;
  source: CountSource;
  confidence: Confidence;
  readerId: PageId;
  /** See `foundBy`. */
  foundBy: string;
}

export interface ExpectedPerson {
  slug: string;
  relation: 'connection' | 'follower' | 'following';
  /** `YYYY-MM-DD`. */
  connectedOn: string | null;
}

/** Everything that one page of the stand-in must give. A list left out = nothing of it. */
export interface Expected {
  counts?: ExpectedCount[];
  people?: ExpectedPerson[];
  posts?: ReadPost[];
  acts?: ReadAct[];
  place?: { slug: string; location: string };
  company?: { name: string; size: string };
}

/** One page of the stand-in. */
export interface Visit {
  path: string;
  expected(network: Network): Expected;
}

export type Found = Partial<ExpectedCount> & Pick<ExpectedCount, 'metric' | 'value' | 'foundBy'>;

export const count = (readerId: PageId, source: CountSource, found: Found): ExpectedCount => ({
  low: found.value,
  high: found.value,
  bound: 'exact',
  windowDays: null,
  confidence: 'medium',
  source,
  readerId,
  ...found,
});

export const page = (path: string, expected: Visit['expected'] = () => ({})): Visit => ({
  path,
  expected,
});

/** Words and label for screen readers, or the text and its twin: two witnesses where a front end has them. */
export const TWICE: Record<FrontEndName, Record<'rail' | 'profile', Confidence>> = {
  ember: { rail: 'medium', profile: 'high' },
  sdui: { rail: 'high', profile: 'medium' },
};
