import { toLocalDay, type LocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Post } from '../model/post';
import type { Doubt, Phrase, Score, ScoreInput } from '../model/score';
import { connectionsRange, followersRange } from './connections-range';
import { RESPONSE } from './constants';
import { engagementFormula, peopleReasons, quietReason, responseReasons } from './engagement-words';
import { peopleHalf, type PeopleHalf } from './people-in-touch';
import { lastResponse, responseOf, type Response } from './response';
import { notKnown, phrase, scored } from './score-outcome';

interface Half {
  value: number;
  low: number;
  high: number;
  halfFromBounds: number;
}

/**
 * Two named halves mixed by goal: Response (how people respond to posts per impression, against one's own past) and
 * People (how many connections came forward in 180 days). One half missing → the other under its own name.
 * Minimum: one mature post with its counters, or acts and connections. Our judgement, 2026-11; published tiers by a vendor.
 */
export function scoreEngagement(facts: NetworkFacts, goal: Goal, nowMs: number): Score {
  const followers = followersRange(facts, nowMs);
  const connections = connectionsRange(facts, nowMs);
  const response = responseOf(facts, followers?.value ?? null, nowMs);
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const people = peopleHalf(facts, connections, today);

  const missing = whatIsMissing(facts, response, people, connections !== null);
  const quiet = response ? [] : quietReasons(facts, followers?.value ?? null, nowMs);
  const points = response?.points ?? null;
  if (!points && !people) {
    const reasons = [...quiet, ...(response ? responseReasons(response) : [])];
    return notKnown(
      'engagement',
      missing,
      reasons.length > 0 ? reasons : [phrase('score.engagement.empty')],
    );
  }

  const shares = { response: goal.responseShare, people: 1 - goal.responseShare };
  if (!people) Object.assign(shares, { response: 1, people: 0 });
  if (!points) Object.assign(shares, { response: 0, people: 1 });
  const responseHalf: Half = { value: 0, low: 0, high: 0, ...points, halfFromBounds: 0 };
  const none: Half = { value: 0, low: 0, high: 0, halfFromBounds: 0 };
  const mixed = (part: keyof Half): number =>
    shares.response * responseHalf[part] + shares.people * (people ?? none)[part];

  const isFew = points !== null && (response?.level.count ?? 0) < RESPONSE.minPosts;
  const doubts: Doubt[] = points && response?.scale === 'published' ? ['vendorScale'] : [];
  const score = scored('engagement', {
    value: mixed('value'),
    low: mixed('low'),
    high: mixed('high'),
    halfFromBounds: mixed('halfFromBounds'),
    inputs: inputsOf(facts, response, people),
    missing,
    doubts,
    reasons: [
      ...(points && people
        ? []
        : [phrase(`score.engagement.${points ? 'response' : 'people'}Only`)]),
      ...(response ? responseReasons(response) : quiet),
      ...(people ? peopleReasons(people) : []),
    ],
    formula: engagementFormula(shares, response, people, mixed('value')),
  });
  if (isFew) return { ...score, printed: false, confidence: 'none' };
  // A vendor's scale tells little about one person: never more than low.
  return doubts.length > 0 && score.printed ? { ...score, confidence: 'low' } : score;
}

function quietReasons(facts: NetworkFacts, followers: number | null, nowMs: number): Phrase[] {
  const last = lastResponse(facts, followers, nowMs);
  return last ? [quietReason(last)] : [];
}

function whatIsMissing(
  facts: NetworkFacts,
  response: Response | null,
  people: PeopleHalf | null,
  hasConnections: boolean,
): string[] {
  const missing: string[] = [];
  if (!hasConnections) missing.push('connections');
  const isThin = !response?.points || response.level.count < RESPONSE.minPosts;
  if (isThin) missing.push('posts');
  if (!people || people.isLowEnd || !facts.acts?.hasMessages) missing.push('messages');
  return missing;
}

function inputsOf(
  facts: NetworkFacts,
  response: Response | null,
  people: PeopleHalf | null,
): ScoreInput[] {
  const unknown = { low: null, high: null, ageDays: null };
  const newest = facts.posts.reduce<Post | null>(
    (best, post) => (best && best.day >= post.day ? best : post),
    null,
  );
  const lastAct = facts.acts?.acts.reduce<LocalDay | null>(
    (last, { day }) => (last !== null && last >= day ? last : day),
    null,
  );
  const isByPost = response?.per === 'post';
  return [
    ...(response
      ? [
          {
            ...unknown,
            metric: 'posts' as const,
            value: response.level.count,
            day: isByPost ? (newest?.day ?? null) : (facts.dailyFigures?.at(-1)?.day ?? null),
            source:
              isByPost && newest?.source === 'page' ? ('listPage' as const) : ('file' as const),
          },
        ]
      : []),
    ...(people
      ? [
          {
            ...unknown,
            metric: 'people' as const,
            value: people.inTouch,
            day: lastAct ?? null,
            source: 'file' as const,
          },
        ]
      : []),
  ];
}
