import type { PageId } from '../model/reading';

/** A recognised address. */
export interface PageMatch {
  pageId: PageId;
  /** Slug in the address, percent-decoded, lower-cased, NFC; absent for `/in/me/` and pages without one. */
  slug?: string;
  /** `urn:li:activity:N` of pages about one post. */
  postUrn?: string;
}

/** An address taken apart: decoded path segments without empty ones. */
export interface Address {
  path: readonly string[];
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

/** Whether the path starts with these segments. */
export const startsWith = (path: readonly string[], ...segments: string[]): boolean =>
  segments.every((segment, i) => path[i] === segment);

/** A recognise function for pages named by a fixed path, nothing behind it. */
export const exactly =
  (...paths: string[][]) =>
  ({ path }: Address): Omit<PageMatch, 'pageId'> | undefined =>
    paths.some((p) => p.length === path.length && startsWith(path, ...p)) ? {} : undefined;
