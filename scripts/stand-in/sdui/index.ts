import type { FrontEnd } from '../page';
import { sduiCompany, sduiFeed, sduiMyNetwork, sduiSearch } from './elsewhere';
import { sduiConnectionCards, sduiConnections, sduiFollowerCards, sduiFollowers } from './lists';
import { sduiOtherProfile, sduiOwnProfile } from './profiles';
import { sduiDocument } from './shell';

/** The server-driven front end, as it has looked since late 2025. */
export const sdui: FrontEnd = {
  document: sduiDocument,
  cards: { connections: sduiConnectionCards, followers: sduiFollowerCards },
  parts: {
    feed: sduiFeed,
    myNetwork: sduiMyNetwork,
    connections: sduiConnections,
    followers: sduiFollowers,
    ownProfile: sduiOwnProfile,
    otherProfile: sduiOtherProfile,
    search: sduiSearch,
    company: sduiCompany,
  },
};
