import type { AdviceKind } from '../../model/advice';
import type { NextAction } from '../../model/popup-view';
import type { Phrase, ScoreName } from '../../model/score';
import { ADVICE, AUTHENTICITY } from '../constants';
import { usualPost } from '../reach';
import { answerMinutes } from '../waiting-people';
import { quietConnections } from './apply-change';
import type { NetworkChange } from './network-change';
import { silentRelevant } from './silent-people';
import {
  audienceOnly,
  daysSincePost,
  freshCount,
  hasPlaces,
  isNearCap,
  listAgeDays,
  type Situation,
} from './situation';

/**
 * One line of the table. Its texts are `advice.<id>.title`, `.why`, `.dose`, `.tell` and `.source`; the numbers in them
 * are `params`.
 */
export interface AdviceRule {
  id: string;
  kind: Extract<AdviceKind, 'answer' | 'deed' | 'fact'>;
  /** What it is meant for. */
  score: ScoreName | null;
  minutes: (s: Situation) => number;
  act: NextAction['act'];
  url?: string;
  /** Numbers of the texts; `null` = the rule does not apply. */
  params: (s: Situation) => Phrase['params'] | null;
  /** The dose of one week; left out or `null` = the effect cannot be computed. */
  dose?: (s: Situation, params: Phrase['params']) => NetworkChange | null;
}

const FEED = 'https://www.linkedin.com/feed/';
const INVITATIONS = 'https://www.linkedin.com/mynetwork/invitation-manager/';

const always = (minutes: number) => () => minutes;

/** Whether the goal lives from people one can write to, rather than from an audience. */
const isPeopleGoal = ({ goal }: Situation): boolean => goal.band.low < 0.15;

const isWanted = ({ goal }: Situation): boolean => goal.targets.length > 0;

/** The table, in the order that decides between equals. */
export const ADVICE_RULES: readonly AdviceRule[] = [
  {
    id: 'answer',
    kind: 'answer',
    score: 'engagement',
    act: 'answer',
    minutes: ({ waiting }) => answerMinutes((waiting.relevant ?? waiting.people).length),
    params: ({ waiting }) => {
      const n = (waiting.relevant ?? waiting.people).length;
      return n > 0 ? { n, who: waiting.relevant ? 'relevant' : 'all' } : null;
    },
  },
  {
    id: 'invitations',
    kind: 'deed',
    score: 'relevance',
    act: 'openPage',
    url: INVITATIONS,
    minutes: always(5),
    params: (s) => {
      const n = freshCount(s, 'invitationsReceived');
      return n > 0 && hasPlaces(s) ? { n } : null;
    },
  },
  {
    id: 'wake',
    kind: 'deed',
    score: 'opportunity',
    act: 'seePeople',
    minutes: always(20),
    params: ({ facts, match, today }) => {
      const silent = silentRelevant(facts, match, today).length;
      return silent > 0 ? { n: Math.min(ADVICE.wokenAWeek, silent), silent } : null;
    },
    dose: (_, { n }) => ({ woken: Number(n) }),
  },
  {
    id: 'invite',
    kind: 'deed',
    score: 'relevance',
    act: 'none',
    minutes: always(20),
    params: (s) =>
      isWanted(s) && hasPlaces(s) && !isNearCap(s)
        ? { n: ADVICE.invitationsAWeek, accepted: ADVICE.acceptedAWeek }
        : null,
    dose: (_, { accepted }) => ({ relevantPeople: Number(accepted) }),
  },
  {
    id: 'connectFollowers',
    kind: 'deed',
    score: 'relevance',
    act: 'none',
    minutes: always(15),
    params: (s) =>
      isWanted(s) &&
      hasPlaces(s) &&
      audienceOnly(s) >= 20 &&
      (isPeopleGoal(s) || s.place === 'above')
        ? { n: ADVICE.followersAWeek, audience: audienceOnly(s) }
        : null,
    dose: (_, { n }) => ({ connectedFollowers: Number(n) }),
  },
  {
    id: 'endorse',
    kind: 'deed',
    score: 'engagement',
    act: 'none',
    minutes: always(10),
    params: ({ facts, goal, today }) =>
      facts.acts && goal.responseShare < 0.6 && quietConnections(facts, today).length >= 20
        ? { n: ADVICE.askedAWeek, given: ADVICE.givenAWeek }
        : null,
    dose: (_, { given }) => ({ comingForward: Number(given) }),
  },
  {
    id: 'publish',
    kind: 'deed',
    score: 'engagement',
    act: 'openPage',
    url: FEED,
    minutes: always(45),
    params: (s) => {
      const days = daysSincePost(s);
      const isNeeded = s.goal.responseShare >= 0.4 || s.place === 'below';
      return isNeeded && days !== null && days >= 7 ? { days } : null;
    },
    dose: () => ({ posts: 1 }),
  },
  {
    id: 'followFirst',
    kind: 'deed',
    score: 'balance',
    act: 'none',
    minutes: always(3),
    params: (s) =>
      (s.place === 'below' && s.goal.band.low > 0.1) || isNearCap(s)
        ? { n: s.weeklyConnections, half: Math.floor(s.weeklyConnections / 2) }
        : null,
    dose: (_, { half }) => (Number(half) > 0 ? { connectedFollowers: -Number(half) } : null),
  },
  {
    id: 'connectFirst',
    kind: 'deed',
    score: 'balance',
    act: 'none',
    minutes: always(3),
    params: (s) =>
      s.place === 'above' && !isNearCap(s)
        ? { n: s.weeklyFollowers, half: Math.floor(s.weeklyFollowers / 2) }
        : null,
    dose: (_, { half }) => (Number(half) > 0 ? { connectedFollowers: Number(half) } : null),
  },
  {
    id: 'review',
    kind: 'deed',
    score: 'authenticity',
    act: 'bringFile',
    minutes: always(15),
    params: (s) => {
      const days = listAgeDays(s);
      const list = s.facts.connectionsList;
      if (days === null || !list || list.allRows === 0) return null;
      const reachable = list.openRows / list.allRows;
      return days >= ADVICE.reviewDays || reachable < AUTHENTICITY.reviewBelow
        ? { days, reachable }
        : null;
    },
  },
  {
    id: 'load',
    kind: 'fact',
    score: null,
    act: 'none',
    minutes: always(0),
    params: ({ waiting }) => {
      const relevant = waiting.relevant?.length ?? 0;
      const n = waiting.people.length;
      return waiting.relevant && n >= 10 && n > relevant
        ? { n, relevant, minutes: answerMinutes(relevant) }
        : null;
    },
  },
  {
    id: 'usual',
    kind: 'fact',
    score: null,
    act: 'none',
    minutes: always(0),
    params: ({ facts, nowMs }) => {
      const usual = usualPost(facts, nowMs);
      if (!usual || usual.followers === null || usual.responses === null) return null;
      const { impressions, responses, followers, posts } = usual;
      return {
        impressions: Math.round(impressions),
        responses: Math.round(responses),
        followers,
        posts,
      };
    },
  },
  {
    id: 'neverBuy',
    kind: 'fact',
    score: null,
    act: 'none',
    minutes: always(0),
    params: ({ place }) => (place === 'below' ? {} : null),
  },
];
