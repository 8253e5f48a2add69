import type { Metric } from '../model/metric';
import type { PageId } from '../model/reading';
import type { LinkKind } from '../pages/link-target';
import type { FieldDefinition, ReaderDefinition } from './reader-definition';
import { AROUND } from './regions';

/** The value in the first paragraph, its name in a later one. */
const CELLS = { number: 'p', label: 'p ~ p' };

const page = (id: PageId, fields: readonly FieldDefinition[]): ReaderDefinition => ({
  id,
  source: 'analytics',
  exclude: AROUND,
  screens: ['.analytics.', '.dashboard.'],
  fields,
});

/** A page about one figure: a list item of a value and its name. */
const pageOf = (id: PageId, metric: Metric): ReaderDefinition =>
  page(id, [
    {
      metric,
      required: true,
      // The number of followers is a state; everything else sums over the days that the page names.
      ...(metric === 'followers' ? {} : { windowDays: 'shown' }),
      selectors: [{ css: 'li', onlyLinks: [], ...CELLS }],
    },
  ]);

/** Followers over time; the total, never those gained. */
export const analyticsAudienceReader = pageOf('analyticsAudience', 'followers');

/** Impressions over time. */
export const analyticsContentReader: ReaderDefinition = {
  ...pageOf('analyticsContent', 'postImpressions'),
  uncaptured: true,
};

/** Who viewed the profile. */
export const profileViewsReader = pageOf('profileViews', 'profileViewers');

/** Appearances in searches. */
export const searchAppearancesReader: ReaderDefinition = {
  ...pageOf('searchAppearances', 'searchAppearances'),
  uncaptured: true,
};

const card = (
  metric: Metric,
  link: LinkKind,
  more: Partial<FieldDefinition> = { windowDays: 'unknown' },
): FieldDefinition => ({
  metric,
  selectors: [
    // What follows value and name says how the number changed: the whole of the link holds two numbers then.
    { css: 'a[href]:not(:has(p ~ p ~ *))', link },
    { link, ...CELLS },
  ],
  ...more,
});

/** The overview: four cards, each a link to its page. The windows differ from card to card, so none is told. */
export const dashboardReader: ReaderDefinition = {
  ...page('dashboard', [
    card('followers', 'analyticsAudience', { required: true }),
    card('postImpressions', 'analyticsContent'),
    card('profileViewers', 'profileViews'),
    card('searchAppearances', 'searchAppearances'),
  ]),
  version: 2,
  uncaptured: true,
};
