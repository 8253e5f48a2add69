import type { Metric } from '../model/metric';
import type { PageId } from '../model/reading';
import type { LinkKind } from '../pages/link-target';
import type { FieldDefinition, ReaderDefinition, Selector } from './reader-definition';
import { AROUND, MAIN } from './regions';

/** A key figure: the value in the first paragraph of a list item, its name in the next. */
const KEY_FIGURE: Selector = { css: 'li', onlyLinks: [], number: 'p', label: 'p ~ p' };

const figure = (
  metric: Metric,
  required: boolean,
  selectors: readonly Selector[] = [KEY_FIGURE],
): FieldDefinition => ({
  metric,
  source: 'analytics',
  required,
  windowDays: metric === 'followers' ? null : 'shown',
  words: 'confirm',
  selectors,
});

const page = (
  pageId: PageId,
  captured: boolean,
  fields: readonly FieldDefinition[],
): ReaderDefinition => ({
  id: pageId,
  version: 1,
  pageId,
  captured,
  region: MAIN,
  exclude: `${AROUND}, aside`,
  screens: ['.analytics.', '.dashboard.'],
  fields,
});

const card = (css: string, link: LinkKind): readonly Selector[] => [
  { css, link },
  { css, link, number: 'p', label: 'p ~ p' },
];

/** Followers over time; the total, never those gained. */
export const analyticsAudienceReader = page('analyticsAudience', true, [figure('followers', true)]);

/** Impressions over time. */
export const analyticsContentReader = page('analyticsContent', false, [
  figure('postImpressions', true),
]);

/** Who viewed the profile. */
export const profileViewsReader = page('profileViews', true, [figure('profileViewers', true)]);

/** Appearances in searches. */
export const searchAppearancesReader = page('searchAppearances', false, [
  figure('searchAppearances', true),
]);

/** The overview: four cards, each a link to its page. The windows differ from card to card, so none is told. */
export const dashboardReader = page('dashboard', false, [
  {
    ...figure('followers', true, card('a[href*="/creator/audience"]', 'audienceAnalytics')),
  },
  {
    ...figure('postImpressions', false, card('a[href*="/creator/content"]', 'contentAnalytics')),
    windowDays: 'unknown',
  },
  {
    ...figure('profileViewers', false, card('a[href*="/profile-views"]', 'profileViews')),
    windowDays: 'unknown',
  },
  {
    ...figure(
      'searchAppearances',
      false,
      card('a[href*="/search-appearances"]', 'searchAppearances'),
    ),
    windowDays: 'unknown',
  },
]);
