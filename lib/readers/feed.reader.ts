import type { Metric } from '../model/metric';
import type { LinkKind } from '../pages/link-target';
import type { FieldDefinition, ReaderDefinition } from './reader-definition';
import { OVER, POSTS } from './regions';

const railFigure = (metric: Metric, link: LinkKind): FieldDefinition => ({
  metric,
  windowDays: 'unknown',
  selectors: [{ link, read: 'aria' }],
});

/** The viewer's own small card beside the feed. Numbers in posts are other people's. */
export const feedReader: ReaderDefinition = {
  id: 'feed',
  source: 'analytics',
  region: 'body',
  exclude: `${OVER}, nav, ${POSTS}, [role="listitem"]`,
  screens: ['.feed.MainFeed', '.home.Home'],
  fields: [
    railFigure('profileViewers', 'profileViews'),
    railFigure('postImpressions', 'analyticsContent'),
  ],
};
