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

/** Which selector of a reader finds the number in which front end; the readers list the newer one first. */
const SELECTOR = {
  ember: { connections: 1, myNetwork: 0 },
  sdui: { connections: 0, myNetwork: 1 },
} as const;

/** My Network and its lists. */
export function networkPages({ cards, frontEnd }: Layout): Visit[] {
  const list = (readerId: PageId, found: Found): ExpectedCount[] => [
    count(readerId, 'listPage', found),
  ];
  const selector = SELECTOR[frontEnd];
  return [
    page('/mynetwork/invite-connect/connections/', (network) => ({
      counts: list('connections', {
        metric: 'connections',
        value: network.connections,
        selector: selector.connections,
      }),
      people: listed('connection', cards, (i) => connectionAt(network, i)),
    })),
    page('/mynetwork/', ({ connections }) => ({
      counts: list('myNetwork', {
        metric: 'connections',
        value: connections,
        selector: selector.myNetwork,
        confidence: 'high',
      }),
    })),
    page('/mynetwork/network-manager/people-follow/followers/', ({ followers }) => ({
      counts: list('followers', { metric: 'followers', value: followers }),
      people: listed('follower', cards, followerAt),
    })),
    page('/mynetwork/network-manager/people-follow/following/', ({ following }) => ({
      counts: list('following', { metric: 'following', value: following }),
      people: listed('following', cards, followedAt),
    })),
    page('/mynetwork/invitation-manager/sent/', ({ invitationsSent }) => ({
      counts: list('invitationsSent', { metric: 'invitationsSent', value: invitationsSent }),
    })),
    page('/mynetwork/invitation-manager/received/'),
  ];
}
