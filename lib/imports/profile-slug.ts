import { normaliseSlug, RESERVED_SLUGS } from '../parsing/normalise-slug';

/** With or without scheme, on any country's host; `/pub/` is the form of before 2014. */
const PROFILE = /^(?:https?:\/\/)?(?:[a-z-]+\.)?linkedin\.com\/(?:in|pub)\/([^/?#]+)/i;

/** Has nothing to normalise: nearly all are written so, and a file holds 30,000 of them. */
const PLAIN_SLUG = /^[a-z0-9-]{1,100}$/;

/**
 * The slug by which a person on a page and in a file are one, from an address cell of an export.
 * @returns null when the cell holds no profile address
 */
export function profileSlug(address: string): string | null {
  const [, segment] = PROFILE.exec(address) ?? [];
  if (segment === undefined) return null;
  if (PLAIN_SLUG.test(segment) && !RESERVED_SLUGS.has(segment)) return segment;
  return normaliseSlug(`/in/${segment}`) ?? null;
}
