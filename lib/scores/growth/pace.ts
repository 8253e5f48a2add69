import { daysBetween, type LocalDay } from '../../model/day';
import type { NetworkFacts } from '../../model/network-facts';
import type { Phrase } from '../../model/score';
import { PACE, QUALITY } from '../constants';
import type { NetworkMatch } from '../network-match';
import { connectedDay } from '../quality.score';
import { phrase } from '../score-outcome';

/** A goal of one's own: so many relevant people, connections or followers. */
export interface PaceGoal {
  what: 'relevant' | 'connections' | 'followers';
  target: number;
}

/** When it is reached at one's pace, or why that is not said. */
export type Pace =
  | {
      kind: 'pace';
      current: number;
      perWeek: number;
      weeks: number;
      /** Range at 95 %; `null` = later than five years, or never. */
      lowWeeks: number;
      highWeeks: number | null;
    }
  | {
      kind: 'notShown';
      current: number;
      /** `drift` = on one's own past it predicted no better than the last 28 days alone. */
      why: 'reached' | 'short' | 'noGrowth' | 'drift';
    };

/** Relevant connections that came in each of the weeks before today, the newest last. Whoever left since is not in it. */
export function relevantByWeek(
  match: NetworkMatch,
  today: LocalDay,
  weeks: number = PACE.weeks + 52,
): { current: number; gains: number[] } {
  const gains = Array.from({ length: weeks }, () => 0);
  let current = 0;
  for (const { person, m } of match.people) {
    if (m < QUALITY.relevantFrom) continue;
    current += 1;
    const day = connectedDay(person);
    if (day === null) continue;
    const at = weeks - 1 - Math.floor(daysBetween(day, today) / 7);
    if (at >= 0 && at < weeks) gains[at] = (gains[at] ?? 0) + 1;
  }
  return { current, gains };
}

/** Gains of a count by whole weeks from its readings, the newest last; weeks between two readings share what came. */
export function countByWeek(
  series: readonly { day: LocalDay; value: number }[],
  today: LocalDay,
): { current: number; gains: number[] } | null {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const weeks = Math.min(PACE.weeks + 52, Math.floor(daysBetween(first.day, today) / 7));
  const valueAt = (weeksAgo: number): number => {
    const at = -7 * weeksAgo;
    const before = series.findLast(({ day }) => daysBetween(today, day) <= at) ?? first;
    const after = series.find(({ day }) => daysBetween(today, day) >= at) ?? last;
    const span = daysBetween(before.day, after.day);
    const share = span === 0 ? 0 : (at - daysBetween(today, before.day)) / span;
    return before.value + share * (after.value - before.value);
  };
  const gains = Array.from({ length: Math.max(0, weeks) }, (_, i) => {
    const weeksAgo = weeks - 1 - i;
    return valueAt(weeksAgo) - valueAt(weeksAgo + 1);
  });
  return { current: last.value, gains };
}

/**
 * Weeks until a target at the mean pace of half a year. Said only when, looked back every four weeks, that pace predicted
 * the next eight weeks better than the last 28 days alone.
 * @param gains - of each week, the newest last
 */
export function paceTo(current: number, gains: readonly number[], target: number): Pace {
  const notShown = (why: Extract<Pace, { kind: 'notShown' }>['why']): Pace => ({
    kind: 'notShown',
    current,
    why,
  });
  if (current >= target) return notShown('reached');
  const looks = lookBack(gains);
  if (gains.length < PACE.minWeeks || looks.length < PACE.minLooks) return notShown('short');
  const recent = gains.slice(-PACE.weeks);
  const perWeek = mean(recent);
  if (perWeek <= 0) return notShown('noGrowth');
  const error = (by: 'byPace' | 'byDrift'): number =>
    mean(looks.map((look) => Math.abs(look[by] - look.truth)));
  if (error('byPace') >= error('byDrift')) return notShown('drift');
  const left = target - current;
  const times = arrivals(recent, left);
  const at = (share: number): number | null => times[Math.floor(share * times.length)] ?? null;
  return {
    kind: 'pace',
    current,
    perWeek,
    weeks: Math.max(1, Math.round(left / perWeek)),
    lowWeeks: Math.min(at(0.025) ?? PACE.mostWeeks, Math.max(1, Math.round(left / perWeek))),
    highWeeks: at(0.975),
  };
}

interface Look {
  truth: number;
  byPace: number;
  byDrift: number;
}

/** What both ways would have said in the past, and what came. */
function lookBack(gains: readonly number[]): Look[] {
  const looks: Look[] = [];
  for (let end = gains.length - PACE.aheadWeeks; end >= PACE.minWeeks / 2; end -= 4) {
    const known = gains.slice(0, end);
    looks.push({
      truth: sum(gains.slice(end, end + PACE.aheadWeeks)),
      byPace: PACE.aheadWeeks * mean(known.slice(-PACE.weeks)),
      byDrift: PACE.aheadWeeks * mean(known.slice(-4)),
    });
  }
  return looks;
}

/**
 * Weeks to get there on paths made of own stretches of four weeks, each path at a pace as uncertain as half a year leaves
 * it; sorted, `null` = not within five years. Seeded, so that the same data says the same.
 */
function arrivals(recent: readonly number[], left: number): (number | null)[] {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const stretch = (): number[] => {
    const from = Math.floor(random() * recent.length);
    return Array.from(
      { length: PACE.blockWeeks },
      (_, i) => recent[(from + i) % recent.length] ?? 0,
    );
  };
  const middle = mean(recent);
  const times = Array.from({ length: PACE.paths }, () => {
    // How far off the mean of half a year may be: the mean of as many weeks drawn again.
    const draws = Math.ceil(recent.length / PACE.blockWeeks);
    const shift = mean(Array.from({ length: draws }, stretch).flat()) - middle;
    let done = 0;
    for (let week = 1; week <= PACE.mostWeeks;) {
      for (const gain of stretch()) {
        done += gain + shift;
        if (done >= left) return week;
        week += 1;
      }
    }
    return null;
  });
  return times.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** "500 relevant people: 9 weeks at your pace" with its range, or why it is not said. */
export function pacePhrase({ what, target }: PaceGoal, pace: Pace): Phrase {
  if (pace.kind === 'notShown') {
    return phrase(`growth.pace.${pace.why}`, { what, target, current: Math.round(pace.current) });
  }
  const { weeks, lowWeeks, highWeeks } = pace;
  return phrase(highWeeks === null ? 'growth.pace.open' : 'growth.pace.weeks', {
    what,
    target,
    weeks,
    low: lowWeeks,
    high: highWeeks ?? 0,
  });
}

/** The pace of relevant people of a network. @returns null while it is not known who matters */
export function relevantPace(
  facts: NetworkFacts,
  match: NetworkMatch | null,
  target: number,
  today: LocalDay,
): Pace | null {
  if (!facts.people || !match) return null;
  const { current, gains } = relevantByWeek(match, today);
  const first = gains.findIndex((gain) => gain > 0);
  return paceTo(current, first < 0 ? [] : gains.slice(first), target);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
