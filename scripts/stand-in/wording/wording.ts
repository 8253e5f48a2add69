/** What the pages say in one language. Numbers arrive formatted. */
export interface Wording {
  /** Locale of numbers and dates. */
  locale: string;
  network: string;
  manageNetwork: string;
  connectionsTitle: string;
  connections(n: string): string;
  /** "500+ connections". */
  manyConnections: string;
  showConnections(n: string): string;
  followingAndFollowers: string;
  followers(n: string): string;
  connectedOn(date: string): string;
  profileViewers: string;
  postImpressions: string;
  activity: string;
  editIntro: string;
  connect: string;
  message: string;
  /** What leads from a part of a page to the whole. */
  all: string;
  followingTab: string;
  followersTab: string;
  following(n: string): string;
  profileViewsOf(n: string): string;
  appearancesOf(n: string): string;
  analytics: string;
  totalFollowers: string;
  newFollowers: string;
  allAppearances: string;
  impressions: string;
  membersReached: string;
  pastDays(n: string): string;
  /** A change, as it stands under a figure. */
  vsPrior(p: string): string;
  reactions: string;
  comments: string;
  reposts: string;
  saves: string;
  gainedFromPost: string;
  viewersFromPost: string;
  reactionsOf(n: string): string;
  commentsOf(n: string): string;
  repostsOf(n: string): string;
  impressionsOf(n: string): string;
  /** A comment with somebody's number in it. */
  congratulations(n: string): string;
  invitations: string;
  /** "People (2)". */
  invitedPeople(n: string): string;
  invitedEvents(n: string): string;
  /** The bucket in which invitations to connect and to follow pages stand together. */
  focused(n: string): string;
  sentTwoWeeksAgo: string;
  mutual(n: string): string;
  /** @param range - as LinkedIn writes a company's size, "51-200" */
  employees(range: string): string;
  contactInfo: string;
}
