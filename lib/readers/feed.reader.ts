import type { ReaderDefinition } from './reader-definition';
import { AROUND } from './regions';

/** The viewer's own small card beside the feed. Numbers in posts are other people's. */
export const feedReader: ReaderDefinition = {
  id: 'feed',
  version: 1,
  pageId: 'feed',
  captured: true,
  region: 'body',
  exclude: `${AROUND}, [data-urn], [role="article"], article, [role="listitem"]`,
  screens: ['.feed.MainFeed', '.home.Home'],
  fields: [
    {
      metric: 'profileViewers',
      source: 'analytics',
      required: false,
      windowDays: 'unknown',
      words: 'confirm',
      selectors: [{ css: 'a[href*="/profile-views"]', link: 'profileViews', read: 'aria' }],
    },
    {
      metric: 'postImpressions',
      source: 'analytics',
      required: false,
      windowDays: 'unknown',
      words: 'confirm',
      selectors: [
        { css: 'a[href*="/analytics/creator/content"]', link: 'contentAnalytics', read: 'aria' },
      ],
    },
  ],
};
