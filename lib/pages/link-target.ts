import { parseAddress } from './address';
import type { Address } from './page-definition';

/** What a link of the site leads to, as far as it says whose page it stands on. */
export type LinkTarget =
  | { kind: 'edit'; value: string } // editor of the profile `value`
  | { kind: 'ownConnections'; value: '' } // the viewer's list of connections
  | { kind: 'ownNetworkSearch'; value: '' } // people search over the viewer's own connections
  | { kind: 'ownFollowers'; value: '' }
  | { kind: 'ownFollowing'; value: '' }
  | { kind: 'networkManager'; value: '' } // other lists beside one's connections
  | { kind: 'ownDashboard'; value: '' }
  | { kind: 'profileViews'; value: '' }
  | { kind: 'searchAppearances'; value: '' }
  | { kind: 'contentAnalytics'; value: '' }
  | { kind: 'audienceAnalytics'; value: '' }
  | { kind: 'postSummary'; value: string } // analytics of the post `value`
  | { kind: 'invitationsSent'; value: '' } // the bucket of connection invitations sent
  | { kind: 'invitationsReceived'; value: '' }
  | { kind: 'memberConnections'; value: string } // search over the connections of member id `value`
  | { kind: 'compose'; value: string } // message to member id `value`
  | { kind: 'invite'; value: string } // invite the member `value`
  | { kind: 'profile'; value: string }; // profile with slug `value`

export type LinkKind = LinkTarget['kind'];

const MEMBER_ID = /ACoA[\w-]+/;
/** Editors that only the owner is offered. `recommendation` and `endorse` editors stand on other people's profiles. */
const OWNER_EDITOR =
  /^(?:intro|topcard|summary|about|position|education|skill|photo|background|contact-info|headline|next-|project|course|language|certification|publication|patent|honor|volunteer|organization|test)/;

const plain = <K extends LinkKind>(kind: K) => ({ kind, value: '' as const });

function profileTarget([, slug = '', below, ...rest]: readonly string[]): LinkTarget | undefined {
  if (!slug) return undefined;
  if (below === undefined) return { kind: 'profile', value: slug };
  const editor = rest[0] === 'forms' ? (rest[1] ?? '') : (rest[0] ?? '');
  const owners =
    (below === 'edit' && OWNER_EDITOR.test(editor)) ||
    (below === 'add-edit' && OWNER_EDITOR.test(editor)) ||
    (below === 'overlay' && rest[0] === 'create-post');
  return owners && slug !== 'me' ? { kind: 'edit', value: slug } : undefined;
}

function searchTarget(query: URLSearchParams): LinkTarget | undefined {
  const of = query.get('connectionOf') ?? query.get('facetConnectionOf');
  if (of !== null) return { kind: 'memberConnections', value: MEMBER_ID.exec(of)?.[0] ?? '' };
  const network = query.get('network') ?? query.get('facetNetwork');
  const own =
    network === '["F"]' && query.get('origin')?.toUpperCase() === 'MEMBER_PROFILE_CANNED_SEARCH';
  return own ? plain('ownNetworkSearch') : undefined;
}

function networkTarget(path: readonly string[]): LinkTarget | undefined {
  const [, second, third, fourth] = path;
  if (second === 'invite-connect' && third === 'connections') return plain('ownConnections');
  if (second === 'network-manager') {
    if (third !== 'people-follow') return plain('networkManager');
    return fourth === 'followers' ? plain('ownFollowers') : plain('ownFollowing');
  }
  if (second === 'invitation-manager' && fourth === 'connection') {
    return plain(third === 'sent' ? 'invitationsSent' : 'invitationsReceived');
  }
  return undefined;
}

function analyticsTarget([first, second, third]: readonly string[]): LinkTarget | undefined {
  if (first === 'dashboard') return plain('ownDashboard');
  if (second === 'profile-views') return plain('profileViews');
  if (second === 'search-appearances') return plain('searchAppearances');
  if (first !== 'analytics') return undefined;
  if (second === 'creator' && third === 'content') return plain('contentAnalytics');
  if (second === 'creator' && third === 'audience') return plain('audienceAnalytics');
  if (second === 'post-summary' && third) return { kind: 'postSummary', value: third };
  return undefined;
}

function targetOf({ path, query }: Address): LinkTarget | undefined {
  switch (path[0]) {
    case 'in':
      return profileTarget(path);
    case 'mynetwork':
      return networkTarget(path);
    case 'search':
      return path[2] === 'people' ? searchTarget(query) : undefined;
    case 'feed':
      if (path[1] === 'followers') return plain('ownFollowers');
      return path[1] === 'following' ? plain('ownFollowing') : undefined;
    case 'messaging': {
      const to = query.get('profileUrn') ?? query.get('recipient') ?? '';
      return path[1] === 'compose' && to
        ? { kind: 'compose', value: MEMBER_ID.exec(to)?.[0] ?? '' }
        : undefined;
    }
    case 'preload':
      return path[1] === 'custom-invite'
        ? { kind: 'invite', value: query.get('vanityName') ?? '' }
        : undefined;
    default:
      return ['me', 'analytics', 'dashboard'].includes(path[0] ?? '')
        ? analyticsTarget(path)
        : undefined;
  }
}

/** @returns undefined for links that say nothing about whose page this is, and for links elsewhere */
export function linkTarget(href: string | null): LinkTarget | undefined {
  const address = href ? parseAddress(href) : undefined;
  return address && targetOf(address);
}
