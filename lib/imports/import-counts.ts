import { daysBetween, isLocalDay, type LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import type { Quantity, WindowDays } from '../model/count';
import type { ImportResult } from '../model/import-result';

/** A total that a file proves for its own day. */
export interface FileCount extends Quantity {
  metric: Metric;
  windowDays: WindowDays;
  day: LocalDay;
  file: string;
}

const exactly = (value: number): Quantity => ({ value, low: value, high: value, bound: 'exact' });

/**
 * The counts that files hold: the follower total on its date, the impressions of the window, the length of the list of
 * connections. New followers a day are gross and never become a count of followers.
 */
export function importCounts({ tables, analytics }: ImportResult): FileCount[] {
  const counts: FileCount[] = [];
  for (const { file, followersTotal, followersOn, impressions, from, to } of analytics) {
    if (followersTotal !== null && followersTotal >= 0 && followersOn) {
      counts.push({
        metric: 'followers',
        ...exactly(followersTotal),
        windowDays: null,
        day: followersOn,
        file,
      });
    }
    if (impressions !== null && impressions >= 0 && from && to) {
      const windowDays = daysBetween(from, to) + 1;
      counts.push({
        metric: 'postImpressions',
        ...exactly(impressions),
        windowDays,
        day: to,
        file,
      });
    }
  }
  for (const table of tables) {
    if (table.kind !== 'connections' || table.rows.length === 0) continue;
    const days = table.rows.flatMap(({ connectedOn }) => connectedOn ?? []).sort();
    // A file dropped on its own does not say when it was made, a re-packed one says it wrongly: never before its newest
    // connection.
    const written = isLocalDay(table.writtenOn) ? table.writtenOn : undefined;
    const newest = days.at(-1);
    const day = written && newest ? (written > newest ? written : newest) : (written ?? newest);
    const closed = table.rows.filter(
      ({ firstName, lastName, slug }) => !firstName && !lastName && !slug,
    ).length;
    if (!day) continue;
    counts.push({
      metric: 'connections',
      value: table.rows.length,
      // LinkedIn may or may not count closed accounts in the total it shows.
      low: table.rows.length - closed,
      high: table.rows.length,
      bound: closed > 0 ? 'rounded' : 'exact',
      windowDays: null,
      day,
      file: table.file,
    });
  }
  return counts;
}

/** A post's numbers from files; `null` = the file does not say. */
export interface FilePost {
  urn: string;
  publishedOn: LocalDay | null;
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
  impressions: number | null;
  engagements: number | null;
}

/** The posts that analytics files tell numbers of; a post of its own file wins over its line in a ranking. */
export function importPosts({ analytics, postAnalytics }: ImportResult): FilePost[] {
  const posts = new Map<string, FilePost>();
  for (const { urn, publishedOn, impressions, engagements } of analytics.flatMap(
    ({ topPosts }) => topPosts,
  )) {
    if (urn === null) continue;
    const known = posts.get(urn);
    posts.set(urn, {
      urn,
      publishedOn: publishedOn ?? known?.publishedOn ?? null,
      reactions: null,
      comments: null,
      reposts: null,
      impressions: impressions ?? known?.impressions ?? null,
      engagements: engagements ?? known?.engagements ?? null,
    });
  }
  for (const post of postAnalytics) {
    if (post.urn === null) continue;
    const known = posts.get(post.urn);
    posts.set(post.urn, {
      urn: post.urn,
      publishedOn: post.publishedOn ?? known?.publishedOn ?? null,
      reactions: post.reactions,
      comments: post.comments,
      reposts: post.reposts,
      impressions: post.impressions ?? known?.impressions ?? null,
      engagements: known?.engagements ?? null,
    });
  }
  return [...posts.values()];
}
