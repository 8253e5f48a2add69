import type { PageId } from '../model/reading';

/** A recognised address. */
export interface PageMatch {
  pageId: PageId;
  /** Slug in the address, percent-decoded, lower-cased, NFC; absent for `/in/me/` and pages without one. */
  slug?: string;
  /** `urn:li:activity:N` of pages about one post. */
  postUrn?: string;
}

/** An address of the site taken apart. */
export interface Address {
  /** Decoded path segments without empty ones, joined by `/`. */
  path: string;
  query: URLSearchParams;
}

/** One kind of page. */
export interface PageDefinition {
  id: PageId;
  /** @returns undefined when the address is another page's. */
  recognise(address: Address): Omit<PageMatch, 'pageId'> | undefined;
}

/** What a page's predicate means. Exported beside it under the same name, so that the page script does without. */
export interface PageExamples {
  /** Addresses of this page; every other page must refuse them. */
  match: readonly string[];
  /** Addresses that look alike and are not this page. */
  reject: readonly string[];
}

/** A page named by fixed paths, nothing behind them. */
export const exactly = (id: PageId, ...paths: string[]): PageDefinition => ({
  id,
  recognise: ({ path }) => (paths.includes(path) ? {} : undefined),
});
