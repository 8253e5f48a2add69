import type { Bound, Confidence, CountSource, WindowDays } from '../../lib/model/count';
import type { Metric } from '../../lib/model/metric';
import type { PageId, ReadAct, ReadPost } from '../../lib/model/reading';
import {
  commentersOf,
  connectionAt,
  followedAt,
  followerAt,
  type Network,
  reactorsOf,
} from '../../scripts/stand-in/network';
import { WINDOWS } from '../../scripts/stand-in/ember/analytics';
import type { FrontEndName } from '../../scripts/stand-in/draw-page';

/** A number that a page must give, and by which selector. */
export interface ExpectedCount {
  metric: Metric;
  value: number;
  low: number;
  high: number | null;
  bound: Bound;
  windowDays: WindowDays;
  source: CountSource;
  confidence: Confidence;
  readerId: PageId;
  selector: number;
}

export interface ExpectedPerson {
  slug: string;
  relation: 'connection' | 'follower' | 'following';
  /** `YYYY-MM-DD`. */
  connectedOn: string | null;
}

/** Everything that one page of the stand-in must give. A list left out = nothing of it. */
export interface Expected {
  counts?: ExpectedCount[];
  people?: ExpectedPerson[];
  posts?: ReadPost[];
  acts?: ReadAct[];
  place?: { slug: string; location: string };
  company?: { name: string; size: string };
}

/** One page of the stand-in. */
export interface Visit {
  path: string;
  expected(network: Network): Expected;
}

type Found = Partial<ExpectedCount> & Pick<ExpectedCount, 'metric' | 'value'>;

const count = (readerId: PageId, source: CountSource, found: Found): ExpectedCount => ({
  low: found.value,
  high: found.value,
  bound: 'exact',
  windowDays: null,
  confidence: 'medium',
  selector: 0,
  source,
  readerId,
  ...found,
});

const page = (path: string, expected: Visit['expected'] = () => ({})): Visit => ({
  path,
  expected,
});

const listed = (
  relation: ExpectedPerson['relation'],
  cards: number,
  slugAt: (index: number) => { slug: string; connectedOn?: string },
): ExpectedPerson[] =>
  Array.from({ length: cards }, (_, i) => {
    const { slug, connectedOn = null } = slugAt(i);
    return { slug, relation, connectedOn };
  });

/** Which selector of a reader finds the number in which front end; the readers list the newer one first. */
const SELECTOR = {
  ember: { connections: 1, myNetwork: 0 },
  sdui: { connections: 0, myNetwork: 1 },
} as const;

/** Words and label for screen readers, or the text and its twin: two witnesses where a front end has them. */
const TWICE: Record<FrontEndName, Record<'rail' | 'profile', Confidence>> = {
  ember: { rail: 'medium', profile: 'high' },
  sdui: { rail: 'high', profile: 'medium' },
};

function networkPages({ cards, frontEnd }: Layout): Visit[] {
  const list = (readerId: PageId, found: Found): ExpectedCount[] => [
    count(readerId, 'listPage', found),
  ];
  const selector = SELECTOR[frontEnd];
  return [
    page('/mynetwork/invite-connect/connections/', (network) => ({
      counts: list('connections', {
        metric: 'connections',
        value: network.connections,
        selector: selector.connections,
      }),
      people: listed('connection', cards, (i) => connectionAt(network, i)),
    })),
    page('/mynetwork/', ({ connections }) => ({
      counts: list('myNetwork', {
        metric: 'connections',
        value: connections,
        selector: selector.myNetwork,
        confidence: 'high',
      }),
    })),
    page('/mynetwork/network-manager/people-follow/followers/', ({ followers }) => ({
      counts: list('followers', { metric: 'followers', value: followers }),
      people: listed('follower', cards, followerAt),
    })),
    page('/mynetwork/network-manager/people-follow/following/', ({ following }) => ({
      counts: list('following', { metric: 'following', value: following }),
      people: listed('following', cards, followedAt),
    })),
    page('/mynetwork/invitation-manager/sent/', ({ invitationsSent }) => ({
      counts: list('invitationsSent', { metric: 'invitationsSent', value: invitationsSent }),
    })),
    page('/mynetwork/invitation-manager/received/'),
  ];
}

function profilePages({ frontEnd, network }: Layout): Visit[] {
  const confidence = TWICE[frontEnd].profile;
  const own = (found: Found): ExpectedCount => count('profile', 'profile', found);
  const opened = connectionAt(network, 2).slug;
  return [
    page(`/in/${network.viewer.slug}/`, ({ followers, profileViewers, searchAppearances }) => ({
      counts: [
        own({ metric: 'connections', value: 500, high: null, bound: 'atLeast' }),
        own({ metric: 'followers', value: followers, confidence }),
        own({
          metric: 'profileViewers',
          value: profileViewers,
          windowDays: 'unknown',
          confidence,
        }),
        ...(frontEnd === 'ember'
          ? [
              own({
                metric: 'searchAppearances',
                value: searchAppearances,
                windowDays: 'unknown',
                confidence,
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

function postPages({ frontEnd, network }: Layout): Visit[] {
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

function analyticsPages({ frontEnd }: Layout): Visit[] {
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

/** How and for whom the stand-in is drawn. */
export interface Layout {
  frontEnd: FrontEndName;
  network: Network;
  /** Rows of people on a list page at load. */
  cards: number;
}

/**
 * Every page of the stand-in with what it must give, in rounds: the pages of one round can stand open side by side. The
 * connections come first, since only of people who are known acts and places are kept; two pages about the same post
 * come one after the other.
 */
export function roundsOf(layout: Layout): Visit[][] {
  const [connections, ...network] = networkPages(layout);
  const [activity, ...posts] = postPages(layout);
  return [
    connections ? [connections] : [],
    [...network, ...profilePages(layout), ...(activity ? [activity] : [])],
    [...posts, ...analyticsPages(layout)],
  ];
}
