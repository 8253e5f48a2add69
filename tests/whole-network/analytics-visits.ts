import type { Metric } from '../../lib/model/metric';
import type { PageId } from '../../lib/model/reading';
import { WINDOWS } from '../../scripts/stand-in/ember/analytics';
import type { Network } from '../../scripts/stand-in/network';
import {
  count,
  type Expected,
  type ExpectedCount,
  type Found,
  type Layout,
  page,
  TWICE,
  type Visit,
} from './visit';

/** Figures about the viewer that only the viewer is shown. */
export function analyticsPages({ frontEnd }: Layout): Visit[] {
  const figure = (readerId: PageId, found: Found): ExpectedCount =>
    count(readerId, 'analytics', found);
  const card = (metric: Metric, value: number, link: PageId): ExpectedCount =>
    figure('dashboard', {
      metric,
      value,
      foundBy: `${link} p`,
      windowDays: metric === 'followers' ? null : 'unknown',
    });
  const rail = (metric: Metric, value: number, link: PageId): ExpectedCount =>
    figure('feed', {
      metric,
      value,
      windowDays: 'unknown',
      confidence: TWICE[frontEnd].rail,
      foundBy: link,
    });
  const pillar = (metric: Metric, value: number, bar: string): ExpectedCount =>
    figure('ssi', { metric, value, foundBy: `progress#${bar}__sub-score-bar` });
  const about = (readerId: PageId, metric: keyof typeof WINDOWS, network: Network): Expected => ({
    counts: [
      figure(readerId, {
        metric,
        value: network[metric],
        windowDays: WINDOWS[metric],
        foundBy: 'li p',
      }),
    ],
  });
  return [
    page('/feed/', ({ profileViewers, postImpressions }) => ({
      counts: [
        rail('profileViewers', profileViewers, 'profileViews'),
        rail('postImpressions', postImpressions, 'analyticsContent'),
      ],
    })),
    page('/dashboard/', (network) => ({
      counts: [
        card('followers', network.followers, 'analyticsAudience'),
        card('postImpressions', network.postImpressions, 'analyticsContent'),
        card('profileViewers', network.profileViewers, 'profileViews'),
        card('searchAppearances', network.searchAppearances, 'searchAppearances'),
      ],
    })),
    page('/analytics/creator/audience/', ({ followers }) => ({
      counts: [
        figure('analyticsAudience', { metric: 'followers', value: followers, foundBy: 'li p' }),
      ],
    })),
    page('/analytics/creator/content/', (network) =>
      about('analyticsContent', 'postImpressions', network),
    ),
    page('/analytics/profile-views/', (network) =>
      about('profileViews', 'profileViewers', network),
    ),
    page('/analytics/search-appearances/', (network) =>
      about('searchAppearances', 'searchAppearances', network),
    ),
    page('/sales/ssi', ({ ssi }) => ({
      counts: [
        figure('ssi', {
          metric: 'ssi',
          value: ssi.total,
          foundBy: '.user-ssi-score figcaption .ssi-score__value',
        }),
        pillar('ssiBrand', ssi.brand, 'establish-brand'),
        pillar('ssiPeople', ssi.people, 'find-people'),
        pillar('ssiInsights', ssi.insights, 'engage-with-insights'),
        pillar('ssiRelationships', ssi.relationships, 'build-relationships'),
      ],
    })),
  ];
}
