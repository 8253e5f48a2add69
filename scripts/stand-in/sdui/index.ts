import type { FrontEnd } from '../page';
import { sduiCompany, sduiFeed, sduiMyNetwork, sduiSearch } from './elsewhere';
import { sduiInvitationsReceived, sduiInvitationsSent } from './invitations';
import {
  sduiConnectionCards,
  sduiConnections,
  sduiFollowerCards,
  sduiFollowers,
  sduiFollowing,
  sduiFollowingCards,
} from './lists';
import { sduiPostReactions, sduiPostSummary } from './post-analytics';
import { sduiOtherActivity, sduiOwnActivity } from './posts';
import { sduiOtherProfile, sduiOwnProfile } from './profiles';
import { sduiDocument } from './shell';

/** The server-driven front end, as it has looked since late 2025. */
export const sdui: FrontEnd = {
  document: sduiDocument,
  cards: {
    connections: sduiConnectionCards,
    followers: sduiFollowerCards,
    following: sduiFollowingCards,
  },
  parts: {
    feed: sduiFeed,
    myNetwork: sduiMyNetwork,
    connections: sduiConnections,
    followers: sduiFollowers,
    following: sduiFollowing,
    ownProfile: sduiOwnProfile,
    otherProfile: sduiOtherProfile,
    ownActivity: sduiOwnActivity,
    otherActivity: sduiOtherActivity,
    postSummary: sduiPostSummary,
    postReactions: sduiPostReactions,
    invitationsSent: sduiInvitationsSent,
    invitationsReceived: sduiInvitationsReceived,
    search: sduiSearch,
    company: sduiCompany,
  },
};
