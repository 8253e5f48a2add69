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
  const card = (metric: Metric, value: number): ExpectedCount =>
    figure('dashboard', {
      metric,
      value,
      selector: 1,
      windowDays: metric === 'followers' ? null : 'unknown',
    });
  const rail = (metric: Metric, value: number): ExpectedCount =>
    figure('feed', {
      metric,
      value,
      windowDays: 'unknown',
      confidence: TWICE[frontEnd].rail,
    });
  const about = (readerId: PageId, metric: keyof typeof WINDOWS, network: Network): Expected => ({
    counts: [figure(readerId, { metric, value: network[metric], windowDays: WINDOWS[metric] })],
  });
  return [
    page('/feed/', ({ profileViewers, postImpressions }) => ({
      counts: [rail('profileViewers', profileViewers), rail('postImpressions', postImpressions)],
    })),
    page('/dashboard/', (network) => ({
      counts: [
        card('followers', network.followers),
        card('postImpressions', network.postImpressions),
        card('profileViewers', network.profileViewers),
        card('searchAppearances', network.searchAppearances),
      ],
    })),
    page('/analytics/creator/audience/', ({ followers }) => ({
      counts: [figure('analyticsAudience', { metric: 'followers', value: followers })],
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
        figure('ssi', { metric: 'ssi', value: ssi.total }),
        figure('ssi', { metric: 'ssiBrand', value: ssi.brand }),
        figure('ssi', { metric: 'ssiPeople', value: ssi.people }),
        figure('ssi', { metric: 'ssiInsights', value: ssi.insights }),
        figure('ssi', { metric: 'ssiRelationships', value: ssi.relationships }),
      ],
    })),
  ];
}
