import type { Observation } from './count';
import type { PageId } from './reading';

/** What stands in the tab beside the side panel. */
export interface TabInView {
  tabId: number;
  url: string;
  /** `other` = on the site, nothing to read. */
  pageId: PageId;
  /** Whose profile it is; `null` on other pages and for `/in/me/`. */
  slug: string | null;
}

/** A number that was read from this page in the last minutes. */
export type ReadNow = Pick<
  Observation,
  'key' | 'metric' | 'value' | 'low' | 'high' | 'bound' | 'standing' | 'confidence' | 'lastSeenAtMs'
> & {
  /** The text as it stood there, and which selector of which version found it. */
  text: string;
  place: number;
  readerVersion: number;
};

/** What a single look at an unknown profile gave. Never stored. */
export interface PersonSeen {
  url: string;
  name: string;
  /** Empty when none was found. */
  headline: string;
  /** Finished sentences: what they seem to be and how that fits the goal. */
  lines: string[];
}
