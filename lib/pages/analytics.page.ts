import type { PageId } from '../model/reading';
import { exactly } from './page-definition';
import type { PageDefinition, PageExamples } from './page-definition';

/** The overview of one's own analytics. */
export const dashboardPage: PageDefinition = exactly('dashboard', 'dashboard');

export const dashboardExamples: PageExamples = {
  match: ['https://www.linkedin.com/dashboard/'],
  reject: ['https://www.linkedin.com/company/1234/admin/dashboard/'],
};

/** Followers over time. */
export const analyticsAudiencePage: PageDefinition = exactly(
  'analyticsAudience',
  'analytics/creator/audience',
);

export const analyticsAudienceExamples: PageExamples = {
  match: ['https://www.linkedin.com/analytics/creator/audience/?timeRange=past_28_days'],
  reject: ['https://www.linkedin.com/analytics/company/1234/audience/'],
};

/** Impressions over time. */
export const analyticsContentPage: PageDefinition = exactly(
  'analyticsContent',
  'analytics/creator/content',
);

export const analyticsContentExamples: PageExamples = {
  match: ['https://www.linkedin.com/analytics/creator/content/'],
  reject: ['https://www.linkedin.com/analytics/creator/top-posts/'],
};

/** Who viewed one's profile. */
export const profileViewsPage: PageDefinition = exactly(
  'profileViews',
  'analytics/profile-views',
  'me/profile-views',
);

export const profileViewsExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/analytics/profile-views/',
    'https://www.linkedin.com/me/profile-views/',
  ],
  reject: ['https://www.linkedin.com/me/'],
};

/** How often one appeared in searches. */
export const searchAppearancesPage: PageDefinition = exactly(
  'searchAppearances',
  'analytics/search-appearances',
  'me/search-appearances',
);

export const searchAppearancesExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/analytics/search-appearances/',
    'https://www.linkedin.com/me/search-appearances/',
  ],
  reject: ['https://www.linkedin.com/search/results/all/'],
};

const POST = /^analytics\/(post(?:-summary)?)\/(urn:li:(?:activity|share|ugcpost):\d+)$/;

/** A page about one post of the viewer's: its author only is shown anything. `list` = whose acts it lists, by the query. */
const aboutPost = (id: PageId, part: string, list?: string): PageDefinition => ({
  id,
  recognise({ path, query }) {
    const [, found, urn] = POST.exec(path) ?? [];
    if (!urn || found !== part || (list && query.get('resultType') !== list)) return undefined;
    return { postUrn: urn.replace('ugcpost', 'ugcPost') };
  },
});

/** Analytics of one post. */
export const postSummaryPage = aboutPost('postSummary', 'post-summary');

/** Who reacted to one post. */
export const postReactionsPage = aboutPost('postReactions', 'post', 'REACTIONS');

export const postReactionsExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/analytics/post/urn:li:activity:7000000000000000001/?resultType=REACTIONS',
  ],
  reject: [
    'https://www.linkedin.com/analytics/post/urn:li:activity:7000000000000000001/',
    'https://www.linkedin.com/analytics/post/urn:li:activity:7000000000000000001/?resultType=REPOSTS',
  ],
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
export const ssiPage: PageDefinition = exactly('ssi', 'sales/ssi');

export const ssiExamples: PageExamples = {
  match: ['https://www.linkedin.com/sales/ssi'],
  reject: ['https://www.linkedin.com/sales/home'],
};
