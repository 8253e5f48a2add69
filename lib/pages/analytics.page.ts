import { exactly, startsWith } from './page-definition';
import type { PageDefinition, PageExamples } from './page-definition';

/** The overview of one's own analytics. */
export const dashboardPage: PageDefinition = {
  id: 'dashboard',
  recognise: exactly(['dashboard']),
};

export const dashboardExamples: PageExamples = {
  match: ['https://www.linkedin.com/dashboard/'],
  reject: ['https://www.linkedin.com/company/1234/admin/dashboard/'],
};

/** Followers over time. */
export const analyticsAudiencePage: PageDefinition = {
  id: 'analyticsAudience',
  recognise: exactly(['analytics', 'creator', 'audience']),
};

export const analyticsAudienceExamples: PageExamples = {
  match: ['https://www.linkedin.com/analytics/creator/audience/?timeRange=past_28_days'],
  reject: ['https://www.linkedin.com/analytics/company/1234/audience/'],
};

/** Impressions over time. */
export const analyticsContentPage: PageDefinition = {
  id: 'analyticsContent',
  recognise: exactly(['analytics', 'creator', 'content']),
};

export const analyticsContentExamples: PageExamples = {
  match: ['https://www.linkedin.com/analytics/creator/content/'],
  reject: ['https://www.linkedin.com/analytics/creator/top-posts/'],
};

/** Who viewed one's profile. */
export const profileViewsPage: PageDefinition = {
  id: 'profileViews',
  recognise: exactly(['analytics', 'profile-views'], ['me', 'profile-views']),
};

export const profileViewsExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/analytics/profile-views/',
    'https://www.linkedin.com/me/profile-views/',
  ],
  reject: ['https://www.linkedin.com/me/'],
};

/** How often one appeared in searches. */
export const searchAppearancesPage: PageDefinition = {
  id: 'searchAppearances',
  recognise: exactly(['analytics', 'search-appearances'], ['me', 'search-appearances']),
};

export const searchAppearancesExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/analytics/search-appearances/',
    'https://www.linkedin.com/me/search-appearances/',
  ],
  reject: ['https://www.linkedin.com/search/results/all/'],
};

const POST_URN = /^urn:li:(?:activity|share|ugcpost):\d+$/;

/** Analytics of one post; only its author is shown anything. */
export const postSummaryPage: PageDefinition = {
  id: 'postSummary',
  recognise({ path }) {
    const postUrn = path[2] ?? '';
    return startsWith(path, 'analytics', 'post-summary') && POST_URN.test(postUrn)
      ? { postUrn: postUrn.replace('ugcpost', 'ugcPost') }
      : undefined;
  },
};

export const postSummaryExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/analytics/post-summary/urn:li:activity:7000000000000000001/',
    'https://www.linkedin.com/analytics/post-summary/urn%3Ali%3Aactivity%3A7000000000000000001/',
  ],
  reject: [
    'https://www.linkedin.com/analytics/post-summary/',
    'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/',
  ],
};

/** The Social Selling Index. */
export const ssiPage: PageDefinition = {
  id: 'ssi',
  recognise: exactly(['sales', 'ssi']),
};

export const ssiExamples: PageExamples = {
  match: ['https://www.linkedin.com/sales/ssi'],
  reject: ['https://www.linkedin.com/sales/home'],
};
