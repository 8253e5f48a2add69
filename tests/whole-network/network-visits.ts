import type { PageId } from '../../lib/model/reading';
import { connectionAt, followedAt, followerAt } from '../../scripts/stand-in/network';
import {
  count,
  type ExpectedCount,
  type ExpectedPerson,
  type Found,
  type Layout,
  page,
  type Visit,
} from './visit';

const listed = (
  relation: ExpectedPerson['relation'],
  cards: number,
  slugAt: (index: number) => { slug: string; connectedOn?: string },
): ExpectedPerson[] =>
  Array.from({ length: cards }, (_, i) => {
    const { slug, connectedOn = null } = slugAt(i);
    return { slug, relation, connectedOn };
  });

/** Where each front end shows the number of connections. */
const PLACE = {
  ember: { connections: '.mn-connections__header', myNetwork: 'connections' },
  sdui: { connections: '[componentkey="ConnectionsPage_ConnectionsListHeader"]', myNetwork: 'li' },
} as const;
const MAIN = 'main, [role="main"]';

/** My Network and its lists. */
export function networkPages({ cards, frontEnd }: Layout): Visit[] {
  const list = (readerId: PageId, found: Found): ExpectedCount[] => [
    count(readerId, 'listPage', found),
  ];
  const place = PLACE[frontEnd];
  return [
    page('/mynetwork/invite-connect/connections/', (network) => ({
      counts: list('connections', {
        metric: 'connections',
        value: network.connections,
        foundBy: place.connections,
      }),
      people: listed('connection', cards, (i) => connectionAt(network, i)),
    })),
    page('/mynetwork/', ({ connections }) => ({
      counts: list('myNetwork', {
        metric: 'connections',
        value: connections,
        foundBy: place.myNetwork,
        confidence: 'high',
      }),
    })),
    page('/mynetwork/network-manager/people-follow/followers/', ({ followers }) => ({
      counts: list('followers', { metric: 'followers', value: followers, foundBy: MAIN }),
      people: listed('follower', cards, followerAt),
    })),
    page('/mynetwork/network-manager/people-follow/following/', ({ following }) => ({
      counts: list('following', { metric: 'following', value: following, foundBy: MAIN }),
      people: listed('following', cards, followedAt),
    })),
    page('/mynetwork/invitation-manager/sent/', ({ invitationsSent }) => ({
      counts: list('invitationsSent', {
        metric: 'invitationsSent',
        value: invitationsSent,
        foundBy: 'a[href*="/sent/connection" i] invitationsSent',
      }),
    })),
    page('/mynetwork/invitation-manager/received/'),
  ];
}
