import { inventMember, type Member } from './people';

/** A profile that is not the viewer's, with the numbers it shows. */
export interface OtherProfile extends Member {
  followers: number;
  connections: number;
  location: string;
}

/** A post of the viewer's with its counters. */
export interface OwnPost {
  urn: string;
  impressions: number;
  reactions: number;
  comments: number;
  reposts: number;
}

/** The Social Selling Index and its four pillars. */
export interface SellingIndex {
  total: number;
  brand: number;
  people: number;
  insights: number;
  relationships: number;
}

/** Everything the stand-in knows about the network it plays. */
export interface Network {
  viewer: Member;
  followers: number;
  connections: number;
  following: number;
  profileViewers: number;
  searchAppearances: number;
  postImpressions: number;
  invitationsSent: number;
  ssi: SellingIndex;
  post: OwnPost;
  /** Day of the newest connection, `YYYY-MM-DD`; each older one is a day earlier. */
  newestConnectionOn: string;
  other: OtherProfile;
  /** `size` as LinkedIn writes it. */
  company: { slug: string; name: string; followers: number; size: string };
}

const DAY_MS = 86_400_000;

const VIEWER: Member = {
  slug: 'robin-evenhaven',
  memberId: 'ACoAAstandin00000000000000001',
  name: 'Robin Evenhaven',
  headline: 'Product lead at Fernbank Cloud',
};

/** The invented network that `npm start` opens, or the same of another member. */
export const inventNetwork = (newestConnectionOn: string, viewer = VIEWER): Network => ({
  viewer,
  followers: 4812,
  connections: 3406,
  following: 918,
  profileViewers: 241,
  searchAppearances: 88,
  postImpressions: 1010,
  invitationsSent: 14,
  ssi: { total: 42, brand: 13.118, people: 9.68, insights: 7.3, relationships: 12.6 },
  post: {
    urn: 'urn:li:activity:7388888888888888888',
    impressions: 2002,
    reactions: 1260,
    comments: 4,
    reposts: 2,
  },
  newestConnectionOn,
  other: {
    ...inventMember('others', 4),
    followers: 17_457,
    connections: 2290,
    location: 'Port Almond, Elsewhere',
  },
  company: {
    slug: 'fernbank-cloud',
    name: 'Fernbank Cloud',
    followers: 88_213,
    size: '1,001-5,000',
  },
});

export interface Connection extends Member {
  /** `YYYY-MM-DD`. */
  connectedOn: string;
}

/** The connection at a place of the list, newest first. */
export function connectionAt(network: Network, index: number): Connection {
  const atMs = Date.parse(`${network.newestConnectionOn}T00:00:00Z`) - index * DAY_MS;
  return {
    ...inventMember('connections', index),
    connectedOn: new Date(atMs).toISOString().slice(0, 10),
  };
}

/** The follower at a place of the list. */
export const followerAt = (index: number): Member => inventMember('followers', index);

/** Somebody the viewer follows. */
export const followedAt = (index: number): Member => inventMember('watched', index);

/** Somebody who has nothing to do with the viewer. */
export const strangerAt = (index: number): Member => inventMember('strangers', index);

/** Who reacted to the viewer's post, as far as its list shows: one connection and one stranger. The same commented. */
export const reactorsOf = (network: Network): Member[] => [connectionAt(network, 0), strangerAt(0)];
export const commentersOf = (network: Network): Member[] => [
  connectionAt(network, 1),
  strangerAt(1),
];

/** How many connections from the newest on have a profile of their own to open. */
const OPENED_CONNECTIONS = 50;

/** The profile at an address: a connection's, or else that of the one other member who is fully drawn. */
export function profileAt(network: Network, slug: string): OtherProfile {
  for (let index = 0; index < OPENED_CONNECTIONS; index += 1) {
    const connection = connectionAt(network, index);
    if (connection.slug === slug) return { ...network.other, ...connection };
  }
  return network.other;
}

/** The same network a little later: every count is larger by as much, so that it can be told when a number was read. */
export const grown = (network: Network, by: number): Network => ({
  ...network,
  followers: network.followers + by,
  connections: network.connections + by,
  following: network.following + by,
  profileViewers: network.profileViewers + by,
  searchAppearances: network.searchAppearances + by,
  postImpressions: network.postImpressions + by,
  invitationsSent: network.invitationsSent + by,
  ssi: { ...network.ssi, total: network.ssi.total + by },
  post: {
    ...network.post,
    impressions: network.post.impressions + by,
    reactions: network.post.reactions + by,
    comments: network.post.comments + by,
    reposts: network.post.reposts + by,
  },
});
