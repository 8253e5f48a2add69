import type { Goal } from '../../model/goal';
import type { NetworkFacts } from '../../model/network-facts';
import type { Phrase, Score, ScoreName } from '../../model/score';
import { connectionsRange, followersRange } from '../connections-range';
import { DAY_MS, RESPONSE } from '../constants';
import { HEALTH_PARTS, isKnown } from '../health.score';
import { phrase } from '../score-outcome';

/** One look at a network. */
export interface Look {
  facts: NetworkFacts;
  goal: Goal;
  scores: Readonly<Record<ScoreName, Score>>;
  atMs: number;
}

/** A count moved when it did so by more than 2 % and its ranges are disjoint. */
const COUNT_SHARE = 0.02;
/** A goal looks for others when its chance share moved by a tenth. */
const GOAL_SHARE = 0.1;

/**
 * The sentences that are due when health, or a part of it, moved between two looks: what moved the counts, each apart, a
 * goal that fits more people, posts that are no longer there, parts that are no longer known. None of them is a verdict.
 */
export function whyMoved(before: Look, after: Look): Phrase[] {
  return [
    ...goalPhrases(before, after),
    ...countPhrases(before, after),
    ...postPhrases(before, after),
    ...knownPhrases(before, after),
    ...halfPhrases(before, after),
  ];
}

/** Engagement of one half alone goes by another name, and says other things. */
function halfPhrases(before: Look, after: Look): Phrase[] {
  const half = ({ scores }: Look): string =>
    scores.engagement.reasons.find(({ key }) => key.endsWith('Only'))?.key ?? '';
  const [was, is] = [half(before), half(after)];
  if (was === is || !isKnown(before.scores.engagement) || !isKnown(after.scores.engagement))
    return [];
  return [
    phrase(
      is === ''
        ? 'why.bothHalves'
        : is === 'score.engagement.responseOnly'
          ? 'why.responseAlone'
          : 'why.peopleAlone',
    ),
  ];
}

function goalPhrases(before: Look, after: Look): Phrase[] {
  const chance = ({ scores }: Look): number | null => {
    const base = scores.relevance.formula?.params.base;
    return typeof base === 'number' ? base : null;
  };
  const [from, to] = [chance(before), chance(after)];
  if (from === null || to === null) {
    return JSON.stringify(before.goal.targets) === JSON.stringify(after.goal.targets)
      ? []
      : [phrase('why.goalChanged')];
  }
  if (Math.abs(Math.log(to / from)) < GOAL_SHARE) return [];
  return [phrase(to > from ? 'why.goalWider' : 'why.goalNarrower', { before: from, after: to })];
}

/** Δ followers and Δ connections, always apart: "because you have 1,200 fewer connections". */
function countPhrases(before: Look, after: Look): Phrase[] {
  const followers = moved(
    followersRange(before.facts, before.atMs),
    followersRange(after.facts, after.atMs),
  );
  const [oldC, newC] = [before, after].map(({ facts, atMs }) => connectionsRange(facts, atMs));
  const connections = oldC?.kind === 'range' && newC?.kind === 'range' ? moved(oldC, newC) : 0;
  const said = (metric: 'followers' | 'connections', by: number): Phrase[] =>
    by === 0
      ? []
      : [
          phrase(by > 0 ? 'why.more' : 'why.fewer', { metric, n: Math.abs(by) }),
          // Far more followers without more response is what bought ones look like, and a viral post, too.
          ...(metric === 'followers' && by > 0 && !hasMoreResponse(before, after)
            ? [phrase('why.silentFollowers')]
            : []),
        ];
  return [...said('followers', followers), ...said('connections', connections)];
}

interface Ranged {
  value: number;
  low: number;
  high: number | null;
}

function moved(from: Ranged | null, to: Ranged | null): number {
  if (!from || !to || from.value <= 0) return 0;
  const isApart = to.low > (from.high ?? Infinity) || (to.high ?? Infinity) < from.low;
  const by = Math.round(to.value - from.value);
  return isApart && Math.abs(by) > COUNT_SHARE * from.value ? by : 0;
}

const hasMoreResponse = (before: Look, after: Look): boolean =>
  (after.scores.engagement.value ?? 0) > (before.scores.engagement.value ?? 0) + 1;

/** Posts that were there at the first look and are missing at the second; and none at all in the last 90 days. */
function postPhrases(before: Look, after: Look): Phrase[] {
  const known = new Set(after.facts.posts.map(({ id }) => id));
  const gone = before.facts.posts.filter(({ id }) => !known.has(id)).length;
  const inWindow = ({ facts, atMs }: Look): number =>
    facts.posts.filter(
      ({ postedAtMs }) =>
        postedAtMs !== null &&
        postedAtMs <= atMs &&
        atMs - postedAtMs <= RESPONSE.windowDays * DAY_MS,
    ).length;
  return [
    ...(gone > 0 ? [phrase('why.postsGone', { n: gone })] : []),
    ...(inWindow(before) > 0 && inWindow(after) === 0 ? [phrase('why.quiet')] : []),
  ];
}

/** Parts that appeared, or are no longer known and count as the middle. */
const knownPhrases = (before: Look, after: Look): Phrase[] =>
  HEALTH_PARTS.flatMap((part) => {
    const [was, is] = [isKnown(before.scores[part]), isKnown(after.scores[part])];
    return was === is ? [] : [phrase(is ? 'why.nowKnown' : 'why.unknownNow', { part })];
  });
