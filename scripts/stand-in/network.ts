import { inventMember, type Member } from './people';

/** A profile that is not the viewer's, with the numbers it shows. */
export interface OtherProfile extends Member {
  followers: number;
  connections: number;
}

/** Everything the stand-in knows about the network it plays. */
export interface Network {
  viewer: Member;
  followers: number;
  connections: number;
  following: number;
  profileViewers: number;
  postImpressions: number;
  /** Day of the newest connection, `YYYY-MM-DD`; each older one is a day earlier. */
  newestConnectionOn: string;
  other: OtherProfile;
  company: { slug: string; name: string; followers: number };
}

const DAY_MS = 86_400_000;

/** The invented network that `npm start` opens. */
export const inventNetwork = (newestConnectionOn: string): Network => ({
  viewer: {
    slug: 'robin-evenhaven',
    memberId: 'ACoAAstandin00000000000000001',
    name: 'Robin Evenhaven',
    headline: 'Product lead at Fernbank Cloud',
  },
  followers: 4812,
  connections: 3406,
  following: 918,
  profileViewers: 241,
  postImpressions: 1010,
  newestConnectionOn,
  other: { ...inventMember('others', 4), followers: 17_457, connections: 2290 },
  company: { slug: 'fernbank-cloud', name: 'Fernbank Cloud', followers: 88_213 },
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
