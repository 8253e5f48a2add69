import type { FrontEnd } from '../page';
import { emberCompany, emberFeed, emberMyNetwork, emberSearch } from './elsewhere';
import {
  emberConnectionCards,
  emberConnections,
  emberFollowerCards,
  emberFollowers,
} from './lists';
import { emberOtherProfile, emberOwnProfile } from './profiles';
import { emberDocument } from './shell';

/** The Ember front end, as some sessions are still served it. */
export const ember: FrontEnd = {
  document: emberDocument,
  cards: { connections: emberConnectionCards, followers: emberFollowerCards },
  parts: {
    feed: emberFeed,
    myNetwork: emberMyNetwork,
    connections: emberConnections,
    followers: emberFollowers,
    ownProfile: emberOwnProfile,
    otherProfile: emberOtherProfile,
    search: emberSearch,
    company: emberCompany,
  },
};
