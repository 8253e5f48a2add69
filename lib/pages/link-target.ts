import { parseAddress } from './address';
import type { Address } from './page-definition';

/**
 * Fixed addresses that say whose page a link stands on, with everything below them; the first that fits names the link.
 * All of them lead to lists and figures of the signed-in person's own.
 */
const OWN = [
  ['ownConnections', 'mynetwork/invite-connect/connections'],
  ['ownFollowers', 'mynetwork/network-manager/people-follow/followers'],
  ['ownFollowers', 'feed/followers'],
  ['ownFollowing', 'mynetwork/network-manager/people-follow'],
  ['ownFollowing', 'feed/following'],
  ['networkManager', 'mynetwork/network-manager'], // other lists beside one's connections
  ['invitationsSent', 'mynetwork/invitation-manager/sent/connection'],
  ['invitationsReceived', 'mynetwork/invitation-manager/received/connection'],
  ['ownDashboard', 'dashboard'],
  ['profileViews', 'me/profile-views'],
  ['profileViews', 'analytics/profile-views'],
  ['searchAppearances', 'me/search-appearances'],
  ['searchAppearances', 'analytics/search-appearances'],
  ['contentAnalytics', 'analytics/creator/content'],
  ['audienceAnalytics', 'analytics/creator/audience'],
] as const;

/** The paths of all these addresses. */
export const OWN_PATHS: readonly string[] = OWN.map(([, path]) => path);

export type LinkKind =
  | (typeof OWN)[number][0]
  | 'ownNetworkSearch' // people search over the viewer's own connections
  | 'edit' // editor of the profile `value`
  | 'postSummary' // analytics of the post `value`
  | 'memberConnections' // search over the connections of member id `value`
  | 'compose' // message to member id `value`
  | 'invite' // invite the member with slug `value`
  | 'profile'; // profile with slug `value`

/** What a link of the site leads to. */
export interface LinkTarget {
  kind: LinkKind;
  /** Slug, member id or post urn that it names; empty when it names none. */
  value: string;
}

const MEMBER_ID = /ACoA[\w-]+/;
const PROFILE = /^in\/([^/]+)$/;
/** Editors that only the owner is offered. `recommendation` and `endorse` editors stand on other people's profiles. */
const EDITOR =
  /^in\/([^/]+)\/(?:(?:add-)?edit\/(?:forms\/)?(?:intro|topcard|summary|about|position|education|skill|photo|background|contact-info|headline|next-|project|course|language|certification|publication|patent|honor|volunteer|organization|test)|overlay\/create-post)/;
const POST = /^analytics\/post-summary\/([^/]+)/;

function searchTarget(query: URLSearchParams): LinkTarget | undefined {
  const of = query.get('connectionOf') ?? query.get('facetConnectionOf');
  if (of !== null) return { kind: 'memberConnections', value: MEMBER_ID.exec(of)?.[0] ?? '' };
  const network = query.get('network') ?? query.get('facetNetwork');
  const own =
    network === '["F"]' && query.get('origin')?.toUpperCase() === 'MEMBER_PROFILE_CANNED_SEARCH';
  return own ? { kind: 'ownNetworkSearch', value: '' } : undefined;
}

function targetOf({ path, query }: Address): LinkTarget | undefined {
  const named = (kind: LinkKind, value: string | null | undefined): LinkTarget | undefined =>
    value ? { kind, value } : undefined;
  if (path.startsWith('in/')) {
    const editor = EDITOR.exec(path)?.[1];
    return (
      named('profile', PROFILE.exec(path)?.[1]) ??
      (editor === 'me' ? undefined : named('edit', editor))
    );
  }
  if (path === 'search/results/people') return searchTarget(query);
  if (path === 'messaging/compose') {
    const to = query.get('profileUrn') ?? query.get('recipient');
    return to ? { kind: 'compose', value: MEMBER_ID.exec(to)?.[0] ?? '' } : undefined;
  }
  if (path === 'preload/custom-invite') return named('invite', query.get('vanityName'));
  const own = OWN.find(([, start]) => path === start || path.startsWith(`${start}/`));
  return own ? { kind: own[0], value: '' } : named('postSummary', POST.exec(path)?.[1]);
}

/** @returns undefined for links that say nothing about whose page this is, and for links elsewhere */
export function linkTarget(href: string | null): LinkTarget | undefined {
  const address = href ? parseAddress(href) : undefined;
  return address && targetOf(address);
}

/** CSS of the links that may be of a kind; {@link linkTarget} decides. */
export function linksOfKind(kind: LinkKind): string {
  const starts = OWN.filter(([own]) => own === kind).map(([, start]) => `a[href*="/${start}" i]`);
  return starts.join() || 'a[href*="/search/results/people"]';
}
