import { normaliseSlug } from '../parsing/normalise-slug';

/** With or without scheme, on any country's host; `/pub/` is the form of before 2014. */
const PROFILE = /^(?:https?:\/\/)?(?:[a-z-]+\.)?linkedin\.com\/(?:in|pub)\/([^/?#]+)/i;

/**
 * The slug by which a person on a page and in a file are one, from an address cell of an export.
 * @returns null when the cell holds no profile address
 */
export function profileSlug(address: string): string | null {
  const [, segment] = PROFILE.exec(address) ?? [];
  return segment === undefined ? null : (normaliseSlug(`/in/${segment}`) ?? null);
}
