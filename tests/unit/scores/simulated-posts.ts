import { addDays, type LocalDay } from '../../../lib/model/day';
import type { DailyFigures } from '../../../lib/model/network-facts';
import type { Post } from '../../../lib/model/post';
import { NOW_MS, TODAY } from './made-facts';
import type { Random } from './random';

/** How one invented person posts and is answered. Rates are means of ln(responses per impression). */
export interface PostingTruth {
  rateNow: number;
  ratePast: number;
  /** Spread of ln rate between posts, and between weeks. */
  postSpread: number;
  weekSpread: number;
  /** Correlation from one week to the next. */
  weekMemory: number;
  postsPerWeek: number;
  impressions: number;
}

const DAY = 86_400_000;

export function anyPosting(random: Random, isChanging: boolean): PostingTruth {
  const ratePast = random.between(-4.2, -2.6);
  return {
    ratePast,
    rateNow: isChanging ? ratePast + random.between(-0.9, 0.9) : ratePast,
    postSpread: random.between(0.3, 0.7),
    weekSpread: random.between(0, 0.2),
    weekMemory: random.between(0, 0.5),
    postsPerWeek: random.between(0.4, 3),
    impressions: Math.exp(random.between(5.5, 8.5)),
  };
}

interface MadeWeek {
  /** 0 = the week that ends now. */
  weeksAgo: number;
  posts: Post[];
}

/** 65 weeks of posts; the last 13 at the rate of now, the others at that of the past. */
export function madeWeeks(truth: PostingTruth, random: Random): MadeWeek[] {
  let drift = random.normal() * truth.weekSpread;
  const noise = truth.weekSpread * Math.sqrt(1 - truth.weekMemory ** 2);
  return Array.from({ length: 65 }, (_, i) => {
    const weeksAgo = 64 - i;
    drift = truth.weekMemory * drift + noise * random.normal();
    const mean = (weeksAgo < 13 ? truth.rateNow : truth.ratePast) + drift;
    const posts = Array.from({ length: random.poisson(truth.postsPerWeek) }, (__, n) => {
      const impressions = Math.round(truth.impressions * Math.exp(0.6 * random.normal()));
      const rate = Math.min(0.9, Math.exp(mean + truth.postSpread * random.normal()));
      const hourInWeek = random.between(1, 7 * 24 - 1);
      return madePost(
        `${weeksAgo}-${n}`,
        weeksAgo,
        hourInWeek,
        impressions,
        random.binomial(impressions, rate),
      );
    });
    return { weeksAgo, posts };
  });
}

function madePost(
  urn: string,
  weeksAgo: number,
  hourInWeek: number,
  impressions: number,
  responses: number,
): Post {
  const postedAtMs = NOW_MS - (weeksAgo + 1) * 7 * DAY + hourInWeek * 3_600_000;
  const comments = Math.floor(responses / 6);
  return {
    id: `a|${urn}`,
    accountId: 'a',
    urn,
    postedAtMs,
    reactions: responses - comments,
    comments,
    reposts: 0,
    impressions,
    day: TODAY,
    capturedAtMs: NOW_MS,
    source: 'page',
    importId: null,
  };
}

/** The same weeks with their posts moved to other weeks, blocks of four kept together: no change is left to find. */
export function shuffledBlocks(weeks: readonly MadeWeek[], random: Random): Post[] {
  const blocks: MadeWeek[][] = [];
  for (let i = 0; i < weeks.length; i += 4) blocks.push(weeks.slice(i, i + 4));
  return random
    .shuffled(blocks)
    .flat()
    .flatMap(({ weeksAgo, posts }, place) => {
      const shiftMs = (weeksAgo - (weeks.length - 1 - place)) * 7 * DAY;
      return posts.map((post) => ({ ...post, postedAtMs: post.postedAtMs! + shiftMs }));
    });
}

/** The daily file LinkedIn would make of such posts: each is seen over a few days. */
export function dailyFiguresOf(posts: readonly Post[]): DailyFigures[] {
  const days = new Map<LocalDay, { impressions: number; engagements: number }>();
  for (let ago = 0; ago < 460; ago += 1)
    days.set(addDays(TODAY, -ago), { impressions: 40, engagements: 1 });
  for (const post of posts) {
    const daysAgo = Math.floor((NOW_MS - post.postedAtMs!) / DAY);
    [0.6, 0.3, 0.1].forEach((share, later) => {
      const day = days.get(addDays(TODAY, later - daysAgo));
      if (!day) return;
      day.impressions += Math.round(share * post.impressions!);
      day.engagements += Math.round(share * (post.reactions! + post.comments!));
    });
  }
  return [...days].map(([day, figures]) => ({ day, ...figures, newFollowers: null }));
}
