import { parseAddress } from './address';
import {
  analyticsAudiencePage,
  analyticsContentPage,
  dashboardPage,
  postReactionsPage,
  postSummaryPage,
  profileViewsPage,
  searchAppearancesPage,
  ssiPage,
} from './analytics.page';
import { companyPage } from './company.page';
import { feedPage } from './feed.page';
import {
  connectionsPage,
  followersPage,
  followingPage,
  invitationsReceivedPage,
  invitationsSentPage,
  myNetworkPage,
} from './network.page';
import type { Address, PageDefinition, PageMatch } from './page-definition';
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
  postReactionsPage,
  ssiPage,
  companyPage,
];

/** Which page an address of the site is; `other` for what nobody knows. */
export function pageOfAddress(address: Address): PageMatch {
  for (const { id, recognise } of PAGES) {
    const found = recognise(address);
    if (found) return { pageId: id, ...found };
  }
  return { pageId: 'other' };
}

/**
 * Which page an address is.
 * @returns `other` for the rest of the site, undefined when it is not the site
 */
export function pageOfUrl(url: string): PageMatch | undefined {
  const address = URL.canParse(url) ? parseAddress(url) : undefined;
  return address && pageOfAddress(address);
}
