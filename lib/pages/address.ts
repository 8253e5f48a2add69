import type { Address } from './page-definition';

/** The one origin whose pages are read; country sites and other products are other sites. */
export const SITE_ORIGIN = 'https://www.linkedin.com';

/** Decodes a path segment the way LinkedIn writes slugs: lower-cased, NFC. Broken escapes and escaped slashes stay as written. */
export function decodeSegment(segment: string): string {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A half escape is somebody's typo, not an error of ours.
  }
  return text.normalize('NFC').toLowerCase().replaceAll('/', '%2f');
}

/** An address or a link of the site as a URL; undefined when it leads elsewhere or is no address. */
export function siteUrl(href: string): URL | undefined {
  try {
    const url = new URL(href, SITE_ORIGIN);
    return url.origin === SITE_ORIGIN ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes an address or a link of the site apart.
 * @returns undefined when it leads elsewhere or is no address
 */
export function parseAddress(href: string): Address | undefined {
  const url = siteUrl(href);
  return (
    url && {
      path: url.pathname.split('/').filter(Boolean).map(decodeSegment).join('/'),
      query: url.searchParams,
    }
  );
}
