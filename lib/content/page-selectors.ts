import type { PageId, RawPerson, RawReading } from '../model/reading';
import type { TaughtPlace } from '../model/taught-anchor';

/** Where the document is, how it came there, and what the person showed or asks. */
export interface LookPlace {
  url: string;
  navigatedInApp: boolean;
  taught?: readonly TaughtPlace[] | undefined;
  withNumbers?: boolean;
}

/** The rows of one page's list. Asked for thousands of rows, so whatever can be known beforehand is. */
export interface ListSelectors {
  /** The rows that stand in an added piece or around it. */
  rows(root: ParentNode): Iterable<Element>;
  /** Whether an element that was put where rows of this list stand is one more of them. */
  isRow(element: Element): boolean;
  /** The person of one row, or undefined while it is not rendered or shows nobody. */
  person(row: Element): RawPerson | undefined;
}

/** What a look may ask about one page. The watcher knows no page itself; `lib/readers` answers. */
export interface PageSelectors {
  /**
   * The page at an address; `key` tells two pages of one kind apart (two profiles).
   * @returns undefined where nothing can be read, so that the watcher rests there
   */
  readablePage(url: string): { pageId: PageId; key: string } | undefined;
  /** Everything but the rows of a list. @returns undefined when no reader fits the document. */
  look(document: Document, place: LookPlace): RawReading | undefined;
  /** Names of fields that this page must show and that the look did not find. */
  missingFields(reading: RawReading): string[];
  /** The list of people that a reader's page shows; undefined for pages without one. */
  list(readerId: string): ListSelectors | undefined;
}
