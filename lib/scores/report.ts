import { toLocalDay, type LocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import { SCORE_NAMES, type Score, type ScoreName } from '../model/score';
import { connectionsSeries } from './connections-range';
import { DAY_MS, QUALITY } from './constants';
import { dailySeries } from './daily-series';
import { factsAt } from './network-facts';
import type { NetworkMatch } from './network-match';
import { connectedDay } from './quality.score';
import type { DayCount } from './resolve-day';
import { responsesOf } from './response';
import { scoreAll } from './score-all';

/** The days of a report, both inclusive. */
export interface ReportDays {
  from: LocalDay;
  to: LocalDay;
}

/** A count at both ends of the time; `null` = nobody looked near that day. */
export interface ReportCount {
  metric: 'followers' | 'connections';
  before: DayCount | null;
  after: DayCount | null;
  /** `null` unless both are known. */
  change: number | null;
  /** Whether the ranges of the two are disjoint. */
  isBeyondNoise: boolean;
}

export interface Report extends ReportDays {
  counts: ReportCount[];
  /** Computed anew for both ends from what is known today, so that only the network can move them. */
  scores: { name: ScoreName; before: Score; after: Score }[];
  /** Dated connections of the time that are still there; `null` = no list. */
  newConnections: number | null;
  /** Of them relevant; `null` while nobody said who matters. */
  newRelevant: number | null;
  posts: number;
  /** Sums over its posts; `null` when no post shows it. */
  impressions: number | null;
  responses: number | null;
  /** Connections who came forward; `null` = acts are not known. */
  cameForward: number | null;
}

/** A reading this many days from an end still stands for it. */
const NEAR_DAYS = 10;

/** What a week, a month or any other time brought. Without a name of anybody. */
export function reportOf(
  facts: NetworkFacts,
  goal: Goal,
  match: NetworkMatch | null,
  { from, to }: ReportDays,
  nowMs: number,
): Report {
  const startMs = dayMs(from) - facts.utcOffsetMinutes * 60_000;
  const endMs = Math.min(nowMs, dayMs(to) + DAY_MS - 1 - facts.utcOffsetMinutes * 60_000);
  const isWithin = (day: LocalDay): boolean => day >= from && day <= to;
  const posts = facts.posts.filter(
    ({ postedAtMs }) =>
      postedAtMs !== null && isWithin(toLocalDay(postedAtMs, facts.utcOffsetMinutes)),
  );
  const before = scoreAll(factsAt(facts, startMs), goal, startMs);
  const after = scoreAll(factsAt(facts, endMs), goal, endMs);
  const joined = facts.people?.filter((person) => {
    const day = connectedDay(person);
    return person.state === 'present' && day !== null && isWithin(day);
  });
  const relevant =
    match &&
    new Set(match.people.flatMap(({ person, m }) => (m >= QUALITY.relevantFrom ? person.id : [])));
  const acts = facts.acts?.acts.filter(
    ({ direction, day }) => direction === 'inbound' && isWithin(day),
  );
  return {
    from,
    to,
    counts: [
      countOf('followers', dailySeries(facts.observations, 'followers', null), from, to),
      countOf('connections', connectionsSeries(facts), from, to),
    ],
    scores: SCORE_NAMES.map((name) => ({ name, before: before[name], after: after[name] })),
    newConnections: joined?.length ?? null,
    newRelevant: (joined && relevant && joined.filter(({ id }) => relevant.has(id)).length) ?? null,
    posts: posts.length,
    impressions: sumOf(posts.flatMap(({ impressions }) => impressions ?? [])),
    responses: sumOf(posts.flatMap((post) => responsesOf(post) ?? [])),
    cameForward: acts ? new Set(acts.map(({ personId }) => personId)).size : null,
  };
}

const dayMs = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`);

const sumOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);

function countOf(
  metric: ReportCount['metric'],
  series: readonly DayCount[],
  from: LocalDay,
  to: LocalDay,
): ReportCount {
  const near = (day: LocalDay): DayCount | null => {
    const last = series.findLast((point) => point.day <= day);
    return last && dayMs(day) - dayMs(last.day) <= NEAR_DAYS * DAY_MS ? last : null;
  };
  const before = near(from);
  const after = near(to);
  const isPair = before !== null && after !== null && before.day < after.day;
  return {
    metric,
    before,
    after,
    change:
      isPair && before.high !== null && after.high !== null ? after.value - before.value : null,
    isBeyondNoise:
      isPair &&
      (after.low > (before.high ?? Infinity) || (after.high !== null && after.high < before.low)),
  };
}

/**
 * The days that an address names: `2026-W47` (ISO week, Monday to Sunday), `2026-11`, or `2026-11-02..2026-11-20`.
 * @returns null for anything else
 */
export function reportDays(named: string): ReportDays | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(named);
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]));
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(named)) {
    const start = new Date(`${named}-01T00:00:00Z`);
    const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0));
    return { from: isoDay(start), to: isoDay(end) };
  }
  const range = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(named);
  const [from, to] = [range?.[1], range?.[2]];
  if (!from || !to || from > to || Number.isNaN(Date.parse(from) + Date.parse(to))) return null;
  return { from: from as LocalDay, to: to as LocalDay };
}

function daysOfWeek(year: number, week: number): ReportDays | null {
  if (week < 1 || week > 53) return null;
  // The week of 4 January is the first of its year.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return { from: isoDay(new Date(monday)), to: isoDay(new Date(monday + 6 * DAY_MS)) };
}

/** The ISO week of a day, as `2026-W47`. */
export function weekName(day: LocalDay): string {
  const thursday = dayMs(day) + (3 - ((new Date(dayMs(day)).getUTCDay() + 6) % 7)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const isoDay = (date: Date): LocalDay => date.toISOString().slice(0, 10) as LocalDay;
