/** Numbers that stand near the viewer's own and are other people's, other pages' or other counts. */
export const DECOYS = {
  puzzleSolvers: 77,
  groups: 70,
  newsletters: 5,
  waitingInvitations: 4,
  eventInvitations: 9,
  searchResults: 1240,
  /** Followers of the first member of a search; each further one has one more. */
  searchedFollowers: 1600,
  boastedConnections: 30_000,
  colleagues: 14,
  visitorsOfOwnPage: 30,
  mutualConnections: 12,
  newFollowers: 49,
  growth: 0.005,
  membersReached: 3001,
  saves: 9,
  gainedFromPost: 21,
  viewersFromPost: 35,
  viewersFromCompany: 61,
  topPostImpressions: 733,
  commentReactions: 7,
  congratulatedReactions: 500,
  /** A post of somebody else's, or one whose numbers are its first author's. */
  foreignPost: { reactions: 999, comments: 88, reposts: 66 },
  peerIndex: 31,
  indexRank: 75,
} as const;
