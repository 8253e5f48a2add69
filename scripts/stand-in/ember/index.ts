import type { FrontEnd } from '../page';
import {
  emberAudience,
  emberContent,
  emberDashboard,
  emberProfileViews,
  emberSearchAppearances,
} from './analytics';
import { emberCompany, emberFeed, emberMyNetwork, emberSearch } from './elsewhere';
import {
  emberConnectionCards,
  emberConnections,
  emberFollowerCards,
  emberFollowers,
  emberFollowing,
  emberFollowingCards,
} from './lists';
import { emberPostReactions, emberPostSummary } from './post-analytics';
import { emberOtherActivity, emberOwnActivity } from './posts';
import { emberOtherProfile, emberOwnProfile } from './profiles';
import { emberDocument } from './shell';
import { ssi } from './ssi';

/** The Ember front end, as some sessions are still served it. */
export const ember: FrontEnd = {
  document: emberDocument,
  cards: {
    connections: emberConnectionCards,
    followers: emberFollowerCards,
    following: emberFollowingCards,
  },
  parts: {
    feed: emberFeed,
    myNetwork: emberMyNetwork,
    connections: emberConnections,
    followers: emberFollowers,
    following: emberFollowing,
    ownProfile: emberOwnProfile,
    otherProfile: emberOtherProfile,
    ownActivity: emberOwnActivity,
    otherActivity: emberOtherActivity,
    dashboard: emberDashboard,
    analyticsAudience: emberAudience,
    analyticsContent: emberContent,
    profileViews: emberProfileViews,
    searchAppearances: emberSearchAppearances,
    postSummary: emberPostSummary,
    postReactions: emberPostReactions,
    ssi,
    search: emberSearch,
    company: emberCompany,
  },
};
