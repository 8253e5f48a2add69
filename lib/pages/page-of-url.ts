import { parseAddress } from './address';
import {
  analyticsAudiencePage,
  analyticsContentPage,
  dashboardPage,
  postSummaryPage,
  profileViewsPage,
  searchAppearancesPage,
  ssiPage,
} from './analytics.page';
import { feedPage } from './feed.page';
import {
  connectionsPage,
  followersPage,
  followingPage,
  invitationsReceivedPage,
  invitationsSentPage,
  myNetworkPage,
} from './network.page';
import type { PageDefinition, PageMatch } from './page-definition';
import { activityPage, profilePage } from './profile.page';

/** Every page a reader or a rule knows; each refuses the others' addresses. */
export const PAGES: readonly PageDefinition[] = [
  profilePage,
  activityPage,
  connectionsPage,
  followersPage,
  followingPage,
  invitationsReceivedPage,
  invitationsSentPage,
  myNetworkPage,
  feedPage,
  dashboardPage,
  analyticsAudiencePage,
  analyticsContentPage,
  profileViewsPage,
  searchAppearancesPage,
  postSummaryPage,
  ssiPage,
];

/**
 * Which page an address is.
 * @returns `other` for the rest of the site, undefined when it is not the site
 */
export function pageOfUrl(url: string): PageMatch | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = parseAddress(url);
  if (!address) return undefined;
  for (const page of PAGES) {
    const found = page.recognise(address);
    if (found) return { pageId: page.id, ...found };
  }
  return { pageId: 'other' };
}
