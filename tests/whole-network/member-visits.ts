import type { ReadAct } from '../../lib/model/reading';
import { commentersOf, connectionAt, reactorsOf } from '../../scripts/stand-in/network';
import {
  count,
  type ExpectedCount,
  type Found,
  type Layout,
  page,
  TWICE,
  type Visit,
} from './visit';

/** Profiles, the viewer's and others', and pages that say nothing of the viewer. */
export function profilePages({ frontEnd, network }: Layout): Visit[] {
  const confidence = TWICE[frontEnd].profile;
  const own = (found: Found): ExpectedCount => count('profile', 'profile', found);
  const opened = connectionAt(network, 2).slug;
  return [
    page(`/in/${network.viewer.slug}/`, ({ followers, profileViewers, searchAppearances }) => ({
      counts: [
        own({
          metric: 'connections',
          value: 500,
          high: null,
          bound: 'atLeast',
          foundBy: 'connections',
        }),
        own({ metric: 'followers', value: followers, confidence, foundBy: 'followers' }),
        own({
          metric: 'profileViewers',
          value: profileViewers,
          windowDays: 'unknown',
          confidence,
          foundBy: 'profileViews',
        }),
        ...(frontEnd === 'ember'
          ? [
              own({
                metric: 'searchAppearances',
                value: searchAppearances,
                windowDays: 'unknown',
                confidence,
                foundBy: 'searchAppearances',
              }),
            ]
          : []),
      ],
    })),
    page(`/in/${opened}/`, ({ other }) => ({
      place: { slug: opened, location: other.location },
    })),
    page(`/in/${network.other.slug}/`, ({ other }) => ({
      place: { slug: other.slug, location: other.location },
    })),
    page(`/company/${network.company.slug}/`, ({ company: { name, size } }) => ({
      company: { name, size },
    })),
    page('/search/results/people/'),
  ];
}

/** Posts, and what came back to the viewer's own. */
export function postPages({ frontEnd, network }: Layout): Visit[] {
  const { urn } = network.post;
  const acts = (kind: ReadAct['kind'], members: { slug: string }[]): ReadAct[] =>
    members.map(({ slug }) => ({ kind, postUrn: urn, slug }));
  return [
    page(`/in/${network.viewer.slug}/recent-activity/all/`, (later) => ({
      posts: [later.post],
      // The server-driven front end shows no comments before one asks for them.
      ...(frontEnd === 'ember' ? { acts: acts('comment', commentersOf(later)) } : {}),
    })),
    page(`/in/${network.other.slug}/recent-activity/all/`),
    page(`/analytics/post-summary/${urn}/`, ({ post }) => ({ posts: [post] })),
    page(`/analytics/post/${urn}/?resultType=REACTIONS`, (later) => ({
      acts: acts('reaction', reactorsOf(later)),
    })),
  ];
}
