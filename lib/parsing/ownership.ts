import { pageOfUrl } from '../pages/page-of-url';
import type { ViewerIdentity } from '../model/account';
import type { RawProof, RawReading } from '../model/reading';

/** Whose page it is, and who is signed in as far as this document proves it. */
export interface Ownership {
  own: boolean | null;
  viewer: ViewerIdentity | null;
}

const UNPROVED = { own: null, viewer: null } as const;

/** What only the visitor of somebody else's profile is offered. */
const VISITOR: readonly RawProof['kind'][] = [
  'memberConnectionsLink',
  'messageLink',
  'otherActions',
];
const OWNER_LINKS: readonly RawProof['kind'][] = ['ownConnectionsLink', 'ownFollowersLink'];

/**
 * A profile is the viewer's own when its editors name the slug of the address, or the signed-in identity does and a
 * link only owners get stands there too; and nothing in the document says otherwise. The address alone proves nothing:
 * while the app moves on, the old profile stands at the new address.
 */
function profileOwnership(
  raw: RawReading,
  slug: string,
  signedIn: ViewerIdentity | null,
): Ownership {
  const has = (kinds: readonly RawProof['kind'][]) =>
    raw.proofs.some((proof) => kinds.includes(proof.kind));
  const named = (kind: RawProof['kind']) =>
    raw.proofs.filter((proof) => proof.kind === kind).map((proof) => proof.value);

  const edited = named('editLink');
  const isViewer = signedIn?.slug === slug;
  const someoneElse = signedIn !== null && signedIn.slug !== null && !isViewer;
  const cards = named('cardSlug');
  // Promotions of one's own analytics stand on other profiles, too: beside them the page must name its owner itself.
  const ownerLink = has(OWNER_LINKS) || (has(['ownAnalyticsLink']) && cards.includes(slug));
  const ownerSigns = edited.includes(slug) || (isViewer && ownerLink);
  const contradicted =
    someoneElse || has(VISITOR) || [...edited, ...cards].some((value) => value !== slug);

  if (ownerSigns) {
    return contradicted
      ? { own: null, viewer: signedIn }
      : { own: true, viewer: { slug, memberId: signedIn?.memberId ?? null } };
  }
  return { own: someoneElse || has(VISITOR) ? false : null, viewer: signedIn };
}

function activityOwnership(
  raw: RawReading,
  slug: string | undefined,
  signedIn: ViewerIdentity | null,
): Ownership {
  const someoneElse = Boolean(slug && signedIn?.slug && signedIn.slug !== slug);
  if (someoneElse) return { own: false, viewer: signedIn };
  const mine = raw.proofs.some((proof) => proof.kind === 'postSummaryLink');
  return { own: mine ? true : null, viewer: signedIn };
}

/** Own, another's or unproved: by links, editors and identities; never by words or degrees. */
export function ownershipOf(raw: RawReading): Ownership {
  const page = pageOfUrl(raw.url);
  if (page?.pageId !== raw.pageId) return UNPROVED;
  // Two identities in one document: an account was switched under it, and neither can be trusted.
  if (raw.viewers.length > 1 || raw.proofs.some((proof) => proof.kind === 'signIn')) {
    return UNPROVED;
  }
  const signedIn = raw.viewers[0] ?? null;
  switch (raw.pageId) {
    case 'other':
    case 'company':
      return { own: null, viewer: signedIn };
    case 'profile':
      return page.slug
        ? profileOwnership(raw, page.slug, signedIn)
        : { own: null, viewer: signedIn };
    case 'activity':
      return activityOwnership(raw, page.slug, signedIn);
    default:
      return { own: true, viewer: signedIn };
  }
}
