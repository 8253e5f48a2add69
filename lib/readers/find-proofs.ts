import type { LinkKind } from '../pages/link-target';
import { decodeSegment } from '../pages/address';
import type { RawProof } from '../model/reading';
import { all, attribute, targetOf } from './elements';
import { belongs } from './find-witnesses';
import type { Scope } from './find-witnesses';

const CARD_WITH_SLUG =
  /^(?:com\.linkedin\.sdui\.profile\.card\.ref((?:%..|[^A-Z])+)[A-Z]|profileCardsAboveActivity(.+)$)/;

/** The part of the profile that names its owner: the section of the first heading. */
function topCard(regions: readonly Element[]): Element | null {
  for (const region of regions) {
    const named = region.querySelector('h1') ?? region.querySelector('h2');
    if (named) return named.closest('section') ?? region;
  }
  return null;
}

const OWN_ANALYTICS = 'ownAnalyticsLink';

/** What only the owner of a profile is offered, and what names the owner to everybody. */
const OWNERS: Partial<Record<LinkKind, RawProof['kind']>> = {
  edit: 'editLink',
  card: 'cardSlug',
  connections: 'ownConnectionsLink',
  ownNetworkSearch: 'ownConnectionsLink',
  followers: 'ownFollowersLink',
  dashboard: OWN_ANALYTICS,
  profileViews: OWN_ANALYTICS,
  searchAppearances: OWN_ANALYTICS,
  postSummary: 'postSummaryLink',
};

/** What in the top card only the visitor of somebody else's profile is offered. */
const VISITORS: Partial<Record<LinkKind, RawProof['kind']>> = {
  memberConnections: 'memberConnectionsLink',
  compose: 'messageLink',
  invite: 'otherActions',
};

function* linkProofs(
  root: Element,
  kinds: Partial<Record<LinkKind, RawProof['kind']>>,
  scope: Scope,
): Generator<RawProof> {
  for (const a of all(root, 'a[href]')) {
    const target = targetOf(a);
    const kind = target && kinds[target.kind];
    if (kind && belongs(a, scope)) yield { kind, value: target.value };
  }
}

/** A field that asks for a password, whatever the address: nobody is signed in. */
const asksForPassword = (document: Document): boolean =>
  [...document.getElementsByTagName('input')].some((input) => input.type === 'password');

/** Links and cards that say whose page it is; only pages of members can be somebody else's. */
function memberProofs(scope: Scope, add: (proof: RawProof) => void): void {
  for (const region of scope.regions) {
    for (const proof of linkProofs(region, OWNERS, scope)) add(proof);
    for (const card of all(region, '[componentkey]')) {
      const [, bySection, byGroup] = CARD_WITH_SLUG.exec(attribute(card, 'componentkey')) ?? [];
      const slug = bySection ?? byGroup;
      if (slug) add({ kind: 'cardSlug', value: decodeSegment(slug) });
    }
  }
  const card = topCard(scope.regions);
  if (!card) return;
  for (const proof of linkProofs(card, VISITORS, scope)) {
    // Suggestions may stand in the same section: only an invitation to this very member counts.
    if (proof.kind !== 'otherActions' || decodeSegment(proof.value) === scope.slug) add(proof);
  }
}

/** Everything in the document that says whose page it is. Each proof once. */
export function findProofs(scope: Scope): RawProof[] {
  const proofs = new Map<string, RawProof>();
  const add = (proof: RawProof) => proofs.set(`${proof.kind} ${proof.value}`, proof);
  if (asksForPassword(scope.document)) add({ kind: 'signIn', value: '' });
  if (scope.reader.aboutMember) memberProofs(scope, add);
  return [...proofs.values()].slice(0, 60);
}
