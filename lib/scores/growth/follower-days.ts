import { addDays, toLocalDay, type LocalDay } from '../../model/day';
import type { NetworkFacts } from '../../model/network-facts';
import type { Post } from '../../model/post';
import { median } from '../statistics';

/** A day on which followers came, with what was published around it. */
export interface FollowerDay {
  day: LocalDay;
  newFollowers: number;
  /** Median of the 28 days before; `null` with fewer than 14 known. */
  usual: number | null;
  /** Own posts of that day and the two before. */
  posts: Post[];
}

/** The days that brought most, of the last `days`. Empty without an analytics file. */
export function bestFollowerDays(
  facts: NetworkFacts,
  today: LocalDay,
  days: number,
  count: number,
): FollowerDay[] {
  const since = addDays(today, -days);
  const known = new Map(
    (facts.dailyFigures ?? []).flatMap(({ day, newFollowers }) =>
      newFollowers === null ? [] : [[day, newFollowers] as const],
    ),
  );
  const postsOn = new Map<LocalDay, Post[]>();
  for (const post of facts.posts) {
    if (post.postedAtMs === null) continue;
    const day = toLocalDay(post.postedAtMs, facts.utcOffsetMinutes);
    postsOn.set(day, [...(postsOn.get(day) ?? []), post]);
  }
  return [...known]
    .filter(([day, newFollowers]) => day > since && day <= today && newFollowers > 0)
    .sort(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? 1 : -1))
    .slice(0, count)
    .map(([day, newFollowers]) => {
      const before = Array.from({ length: 28 }, (_, i) => known.get(addDays(day, -i - 1))).filter(
        (value) => value !== undefined,
      );
      return {
        day,
        newFollowers,
        usual: before.length >= 14 ? median(before) : null,
        posts: [0, -1, -2].flatMap((shift) => postsOn.get(addDays(day, shift)) ?? []),
      };
    });
}

/** New followers on days with a post of one's own, and the two after, against all other days of the year. */
export interface PostDays {
  withPost: number;
  without: number;
  /** Days behind each mean. */
  daysWith: number;
  daysWithout: number;
}

/** @returns null with fewer than 20 days of either kind */
export function followersOnPostDays(facts: NetworkFacts, today: LocalDay): PostDays | null {
  const since = addDays(today, -365);
  const near = new Set(
    facts.posts.flatMap(({ postedAtMs }) => {
      if (postedAtMs === null) return [];
      const day = toLocalDay(postedAtMs, facts.utcOffsetMinutes);
      return [day, addDays(day, 1), addDays(day, 2)];
    }),
  );
  const sums = { with: 0, without: 0, daysWith: 0, daysWithout: 0 };
  for (const { day, newFollowers } of facts.dailyFigures ?? []) {
    if (newFollowers === null || day <= since || day > today) continue;
    if (near.has(day)) {
      sums.with += newFollowers;
      sums.daysWith += 1;
    } else {
      sums.without += newFollowers;
      sums.daysWithout += 1;
    }
  }
  if (sums.daysWith < 20 || sums.daysWithout < 20) return null;
  return {
    withPost: sums.with / sums.daysWith,
    without: sums.without / sums.daysWithout,
    daysWith: sums.daysWith,
    daysWithout: sums.daysWithout,
  };
}
