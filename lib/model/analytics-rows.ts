import type { LocalDay } from './day';

/** One day of the creator analytics. LinkedIn corrects itself: a day's engagements can be negative. */
export interface DailyContentRow {
  day: LocalDay;
  impressions: number | null;
  engagements: number | null;
}

/** New followers of one day, gross: unfollows are not in it, so no history follows from it. */
export interface DailyFollowersRow {
  day: LocalDay;
  newFollowers: number | null;
}

/** A post of the two rankings, joined. A number it is not ranked by is `null`, not 0. */
export interface TopPostRow {
  url: string;
  /** `urn:li:activity:…` or `urn:li:share:…`; `null` when the address holds none. */
  urn: string | null;
  publishedOn: LocalDay | null;
  impressions: number | null;
  engagements: number | null;
}

/** A share of the audience, as a range: "< 1%" is 0 to 0.01. */
export interface DemographicRow {
  /** `audience` = followers, `content` = whoever saw the posts. */
  of: 'audience' | 'content';
  /** As written, in the workbook's language: "Seniority", "Setor". */
  category: string;
  value: string;
  /** 0–1. */
  shareLow: number;
  /** 0–1. */
  shareHigh: number;
}

/** The creator analytics of a whole account. */
export interface AnalyticsWorkbook {
  /** First and last day of the window; `null` when neither the cover nor the days say it. */
  from: LocalDay | null;
  to: LocalDay | null;
  /** Total of the window as the cover says it. */
  impressions: number | null;
  /** "Unique views" until 2025, "Members reached" since. */
  membersReached: number | null;
  daily: DailyContentRow[];
  followersTotal: number | null;
  /** The day of `followersTotal`. */
  followersOn: LocalDay | null;
  newFollowers: DailyFollowersRow[];
  topPosts: TopPostRow[];
  demographics: DemographicRow[];
}

/** The analytics of one post. `null` = the sheet does not have the line. */
export interface PostAnalytics {
  url: string;
  urn: string | null;
  publishedOn: LocalDay | null;
  impressions: number | null;
  membersReached: number | null;
  followersGained: number | null;
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
  saves: number | null;
  demographics: DemographicRow[];
}
