import { daysBetween, isLocalDay, type LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import type { Quantity, WindowDays } from '../model/count';
import type { FileReport, ImportResult } from '../model/import-result';
import type { ConnectionRow } from '../model/import-rows';

/** A total that a file proves for its own day. */
export interface FileCount extends Quantity {
  metric: Metric;
  windowDays: WindowDays;
  day: LocalDay;
  file: string;
}

/** What is known about the files beside what they say. */
export interface CountContext {
  /** How many lines of a file, by its name, may have been people and are missing; `null` = nobody can tell. */
  lostLines?: ReadonlyMap<string, number | null>;
  /** The last day that can be: a date after it is a typing error or a wrong clock, and no day of a file. */
  latest?: LocalDay;
}

/** One of these may stand for any number of people. */
const SWALLOWED: readonly string[] = ['imports.line.cut', 'imports.line.quotes'];

/**
 * How many lines of a file became no row.
 * @returns `null` when that cannot be told: the file was cut, or a quotation mark swallowed what followed
 */
export function lostLines({
  rejected,
  rejectedCount,
}: Pick<FileReport, 'rejected' | 'rejectedCount'>): number | null {
  const lost = rejected.filter(({ kept }) => !kept);
  if (lost.some(({ reason }) => SWALLOWED.includes(reason.key))) return null;
  return lost.length + rejectedCount - rejected.length;
}

const exactly = (value: number): Quantity => ({ value, low: value, high: value, bound: 'exact' });

/**
 * The counts that files hold: the follower total on its date, the impressions of the window, the length of the list of
 * connections. New followers a day are gross and never become a count of followers.
 */
export function importCounts(
  { files, tables, analytics }: ImportResult,
  { latest, lostLines: lost = lostInFiles(files) }: CountContext = {},
): FileCount[] {
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
    const day = dayOfList(table.rows, table.writtenOn, latest);
    if (!day) continue;
    counts.push({
      metric: 'connections',
      ...lengthOf(table.rows, lost.has(table.file) ? (lost.get(table.file) ?? null) : 0),
      windowDays: null,
      day,
      file: table.file,
    });
  }
  return counts;
}

const lostInFiles = (files: readonly FileReport[]): Map<string, number | null> =>
  new Map(files.map((file) => [file.name, lostLines(file)]));

/**
 * A file dropped on its own does not say when it was made, a re-packed one says it wrongly: never before its newest
 * connection.
 */
function dayOfList(
  rows: readonly ConnectionRow[],
  writtenOn: string | null,
  latest: LocalDay | undefined,
): LocalDay | undefined {
  const canBe = (day: LocalDay): boolean => latest === undefined || day <= latest;
  const newest = rows
    .flatMap(({ connectedOn }) => connectedOn ?? [])
    .filter(canBe)
    .sort()
    .at(-1);
  const written = isLocalDay(writtenOn) && canBe(writtenOn) ? writtenOn : undefined;
  return written && newest ? (written > newest ? written : newest) : (written ?? newest);
}

function lengthOf(rows: readonly ConnectionRow[], lost: number | null): Quantity {
  const slugs = rows.flatMap(({ slug }) => slug ?? []);
  // A list that was copied together by hand names people twice.
  const repeated = slugs.length - new Set(slugs).size;
  const closed = rows.filter(
    ({ firstName, lastName, slug }) => !firstName && !lastName && !slug,
  ).length;
  const all = rows.length - repeated;
  // LinkedIn may or may not count closed accounts in the total it shows.
  const low = all - closed;
  if (lost === null) return { value: low, low, high: null, bound: 'atLeast' };
  const high = all + lost;
  return { value: all, low, high, bound: low < high ? 'rounded' : 'exact' };
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
