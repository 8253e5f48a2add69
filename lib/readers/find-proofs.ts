import { linkTarget } from '../pages/link-target';
import { decodeSegment } from '../pages/address';
import type { RawProof } from '../model/reading';
import { belongs } from './find-witnesses';
import type { Scope } from './find-witnesses';

const CARD_WITH_SLUG =
  /^(?:com\.linkedin\.sdui\.profile\.card\.ref([^A-Z]+)[A-Z]|profileCardsAboveActivity(.+)$)/;

/** The part of the profile that names its owner: the section of the first heading. */
function topCard(regions: readonly Element[]): Element | null {
  for (const region of regions) {
    const named = region.querySelector('h1') ?? region.querySelector('h2');
    if (named) return named.closest('section') ?? region;
  }
  return null;
}

/** What in the top card only the visitor of somebody else's profile is offered. */
function visitorProofs(card: Element, slug: string): RawProof[] {
  const proofs: RawProof[] = [];
  for (const a of card.querySelectorAll('a[href]')) {
    const target = linkTarget(a.getAttribute('href'));
    if (target?.kind === 'memberConnections') {
      proofs.push({ kind: 'memberConnectionsLink', value: target.value });
    } else if (target?.kind === 'compose') {
      proofs.push({ kind: 'messageLink', value: target.value });
    } else if (target?.kind === 'invite' && decodeSegment(target.value) === slug) {
      proofs.push({ kind: 'otherActions', value: '' });
    }
  }
  return proofs;
}

function ownerProof(a: Element): RawProof | undefined {
  const target = linkTarget(a.getAttribute('href'));
  switch (target?.kind) {
    case 'edit':
      return { kind: 'editLink', value: target.value };
    case 'ownConnections':
    case 'ownNetworkSearch':
      return { kind: 'ownConnectionsLink', value: '' };
    case 'ownFollowers':
      return { kind: 'ownFollowersLink', value: '' };
    case 'ownDashboard':
    case 'profileViews':
    case 'searchAppearances':
      return { kind: 'ownAnalyticsLink', value: '' };
    case 'postSummary':
      return { kind: 'postSummaryLink', value: target.value };
    default:
      return undefined;
  }
}

/** A field that asks for a password, whatever the address: nobody is signed in. */
const asksForPassword = (document: Document): boolean =>
  [...document.getElementsByTagName('input')].some((input) => input.type === 'password');

/** Links and cards that say whose page it is; only pages of members can be somebody else's. */
function memberProofs(scope: Scope, add: (proof: RawProof) => void): void {
  for (const region of scope.regions) {
    for (const a of region.querySelectorAll('a[href]')) {
      const proof = ownerProof(a);
      if (proof && belongs(a, scope)) add(proof);
    }
    for (const card of region.querySelectorAll('[componentkey]')) {
      const [, bySection, byGroup] =
        CARD_WITH_SLUG.exec(card.getAttribute('componentkey') ?? '') ?? [];
      const slug = bySection ?? byGroup;
      if (slug) add({ kind: 'cardSlug', value: decodeSegment(slug) });
    }
  }
  const card = topCard(scope.regions);
  if (card) visitorProofs(card, scope.slug).forEach(add);
}

/** Everything in the document that says whose page it is. Each proof once. */
export function findProofs(scope: Scope): RawProof[] {
  const proofs = new Map<string, RawProof>();
  const add = (proof: RawProof) => proofs.set(`${proof.kind} ${proof.value}`, proof);
  if (asksForPassword(scope.document)) add({ kind: 'signIn', value: '' });
  if (scope.reader.aboutMember) memberProofs(scope, add);
  return [...proofs.values()].slice(0, 60);
}
