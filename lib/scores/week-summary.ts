import { addDays, daysBetween, toLocalDay, type LocalDay } from '../model/day';
import { COUNT_SOURCES } from '../model/count';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import { SCORE_NAMES, type Phrase, type Score, type ScoreName } from '../model/score';
import type { WeekSummary } from '../model/week-summary';
import { bandPlace } from './band-place';
import { connectionsRange } from './connections-range';
import { COUNTS, DAY_MS } from './constants';
import { dailySeries } from './daily-series';
import { networkMatch } from './network-match';
import { scoreAll } from './score-all';
import { phrase } from './score-outcome';
import { answerMinutes, waitingPeople } from './waiting-people';

/** A reading of the week is held against one at least 7 and at most this many days older. */
const LONGEST_DAYS = 14;

/**
 * What the last week brought, and what waits.
 * @param weekAgo - the facts as they stood `nowMs` − 7 days, usually `factsAt` of the same data: then nothing is told that
 * only new files changed
 */
export function weekSummary(
  facts: NetworkFacts,
  weekAgo: NetworkFacts,
  goal: Goal,
  nowMs: number,
): WeekSummary {
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const match = networkMatch(facts, goal, connectionsRange(facts, nowMs));
  const waiting = waitingPeople(facts, match, today);
  const counted = waiting.relevant ?? waiting.people;
  const followers = countChange(facts, 'followers', today);
  const connections = countChange(facts, 'connections', today);
  const news = [
    ...countPhrases(followers, connections),
    ...scorePhrases(
      facts,
      weekAgo,
      goal,
      nowMs,
      Boolean(followers?.isBeyondNoise || connections?.isBeyondNoise),
    ),
  ];
  if (counted.length > 0) {
    news.push(
      phrase(waiting.relevant ? 'week.waitingRelevant' : 'week.waiting', {
        n: counted.length,
        minutes: answerMinutes(counted.length),
      }),
    );
  }
  if (news.length > 0) return { kind: 'news', phrases: news, waiting: counted.length };
  const isKnown = followers !== null || connections !== null;
  return {
    kind: isKnown ? 'quiet' : 'unknown',
    phrases: [phrase(isKnown ? 'week.quiet' : 'week.unknown')],
    waiting: 0,
  };
}

interface CountChange {
  change: number;
  days: number;
  /** Whether the ranges of the two readings are disjoint. */
  isBeyondNoise: boolean;
}

/** The latest reading of the week against the newest one of the same source that is at least 7 days older. */
function countChange(
  facts: NetworkFacts,
  metric: 'followers' | 'connections',
  today: LocalDay,
): CountChange | null {
  for (const source of COUNT_SOURCES) {
    const series = dailySeries(facts.observations, metric, null, source).filter(
      ({ day, high }) => day <= today && high !== null,
    );
    const to = series.at(-1);
    if (!to || daysBetween(to.day, today) >= COUNTS.trendMinDays) continue;
    const from = series.findLast(({ day }) => day <= addDays(to.day, -COUNTS.trendMinDays));
    if (!from || daysBetween(from.day, to.day) > LONGEST_DAYS) continue;
    return {
      change: to.value - from.value,
      days: daysBetween(from.day, to.day),
      isBeyondNoise: to.low > (from.high ?? Infinity) || (to.high ?? Infinity) < from.low,
    };
  }
  return null;
}

/** "+61 followers, +9 connections." A change inside the noise is not told. */
function countPhrases(followers: CountChange | null, connections: CountChange | null): Phrase[] {
  const f = followers?.isBeyondNoise ? followers : null;
  const c = connections?.isBeyondNoise ? connections : null;
  if (f && c && f.days === c.days) {
    return [phrase('week.both', { followers: f.change, connections: c.change, days: f.days })];
  }
  return [
    ...(f ? [phrase('week.followers', { followers: f.change, days: f.days })] : []),
    ...(c ? [phrase('week.connections', { connections: c.change, days: c.days })] : []),
  ];
}

/** Parts that are told when their ranges before and after are disjoint; balance also when the counts themselves moved. */
const TOLD: readonly ScoreName[] = SCORE_NAMES.filter((name) => name !== 'authenticity');

function scorePhrases(
  facts: NetworkFacts,
  weekAgo: NetworkFacts,
  goal: Goal,
  nowMs: number,
  countsMoved: boolean,
): Phrase[] {
  const beforeMs = nowMs - 7 * DAY_MS;
  const now = scoreAll(facts, goal, nowMs);
  const before = scoreAll(weekAgo, goal, beforeMs);
  return TOLD.flatMap((name) => {
    const [old, score] = [before[name], now[name]];
    if (!isShown(old) || !isShown(score)) return [];
    const [from, to] = [Math.round(old.value), Math.round(score.value)];
    if (from === to) return [];
    const isApart = score.low > old.high || score.high < old.low;
    if (name !== 'balance') {
      return isApart ? [phrase('week.score', { part: name, before: from, after: to })] : [];
    }
    if (!isApart && !countsMoved) return [];
    const place = bandPlace(facts, goal, nowMs) ?? 'inside';
    const isStill = place === bandPlace(weekAgo, goal, beforeMs);
    return [
      phrase('week.balance', { before: from, after: to, place, still: isStill ? 'yes' : 'no' }),
    ];
  });
}

const isShown = (score: Score): score is Score & { value: number; low: number; high: number } =>
  score.printed && score.value !== null;
