/** Aliases of one's own profile, and paths under `/in/` that are no member. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(['me', 'edit', 'unavailable']);

const PROFILE_PATH = /^\/in\/([^/]+)/i;
/** Member ids look like `ACoAAB…` and keep their case; a slug is case-insensitive. */
const MEMBER_ID = /^AC[A-Za-z]A[A-Za-z0-9_-]{5,}$/;
const MAX_SLUG_LENGTH = 120;
const LINKEDIN_HOST = /^(?:[a-z0-9-]+\.)*linkedin\.com$/i;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The path segment behind `/in/`, as written; undefined when the address is no profile on the site. */
function profileSegment(href: string): string | undefined {
  const address = href.trim();
  const absolute = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/i.exec(address);
  if (absolute && !LINKEDIN_HOST.test(absolute[1] ?? '')) return undefined;
  const path = absolute ? (absolute[2] ?? '') : address.replace(/[?#].*$/s, '');
  return PROFILE_PATH.exec(path)?.[1];
}

const looksLikeAddress = (text: string): boolean => /[/:?#]/.test(text);

/**
 * The slug of a profile, from its address (absolute, relative, any language host) or from itself:
 * percent-decoded, NFC, lower-case, so that the same person is the same key everywhere.
 * @returns undefined for one's own alias `/in/me`, member ids, other pages, other sites and broken encodings
 */
export function normaliseSlug(hrefOrSlug: string): string | undefined {
  const raw = profileSegment(hrefOrSlug) ?? (looksLikeAddress(hrefOrSlug) ? '' : hrefOrSlug.trim());
  const plain = decoded(raw)?.normalize('NFC').trim();
  if (!plain || plain.length > MAX_SLUG_LENGTH || MEMBER_ID.test(plain)) return undefined;
  const slug = plain.toLowerCase().normalize('NFC');
  // Joiners belong to words of some scripts; every other invisible character is refused.
  const joined = slug.replace(/[\u200c\u200d]/g, '');
  if (RESERVED_SLUGS.has(slug) || /[\s/\\?#:@<>"'`\p{Cc}\p{Cf}\p{Cs}\ufffd]|^\.+$/u.test(joined)) {
    return undefined;
  }
  return slug;
}

/**
 * The member id (`ACoA…`) that an address or URN names: `profileUrn=`, `recipient=`, `connectionOf=`,
 * `urn:li:fsd_profile:`, `/in/ACoA…`.
 * @returns undefined when there is none, or when two different ones stand in it
 */
export function memberIdFrom(href: string): string | undefined {
  const text = decoded(href) ?? href;
  const ids = new Set(
    [...text.matchAll(/(?<![A-Za-z0-9_-])AC[A-Za-z]A[A-Za-z0-9_-]{5,}/g)].map(([id]) => id),
  );
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}
