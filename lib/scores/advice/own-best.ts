import type { Advice } from '../../model/advice';
import { toLocalDay } from '../../model/day';
import type { ShareRow } from '../../model/import-rows';
import type { NetworkFacts } from '../../model/network-facts';
import type { Post } from '../../model/post';
import { DAY_MS, OWN_BEST } from '../constants';
import { maturePosts, type MaturePost } from '../response';
import { phrase } from '../score-outcome';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export const POST_KINDS = ['text', 'link', 'media'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** One's own posts of a year, compared by a label. */
export interface OwnBest {
  posts: number;
  groups: { name: string; posts: number; per1000: number }[];
  /** Share of shuffles at least as different as the real labels, 0–1. */
  p: number;
  /** The group that is answered most; `null` = no difference that can be told. */
  best: string | null;
}

/**
 * Whether posts of some label are answered more than the others, by shuffling labels among posts of the same four weeks:
 * what changed in between cannot be taken for it.
 * @param labelOf - `null` leaves a post out
 * @returns null with fewer than 20 posts, or fewer than two groups of 5
 */
export function ownBest(
  facts: NetworkFacts,
  labelOf: (post: Post) => string | null,
  nowMs: number,
): OwnBest | null {
  const labelled = maturePosts(facts.posts, nowMs).flatMap((mature) => {
    const label = labelOf(mature.post);
    const isRecent = nowMs - mature.atMs <= OWN_BEST.windowDays * DAY_MS;
    return label === null || !isRecent ? [] : [{ ...mature, label }];
  });
  const sizes = countBy(labelled.map(({ label }) => label));
  const posts = labelled.filter(({ label }) => (sizes.get(label) ?? 0) >= OWN_BEST.minGroup);
  const names = [...new Set(posts.map(({ label }) => label))].sort();
  if (posts.length < OWN_BEST.minPosts || names.length < 2) return null;

  const blocks = blocksOf(posts);
  const labels = blocks.map((block) => block.map(({ label }) => label));
  const values = blocks.map(centred);
  const real = difference(values, labels, names);
  const random = seeded(posts.length);
  let asDifferent = 1;
  for (let i = 0; i < OWN_BEST.shuffles; i += 1) {
    const mixed = labels.map((block) => shuffled(block, random));
    if (difference(values, mixed, names) >= real - 1e-12) asDifferent += 1;
  }
  const p = asDifferent / (OWN_BEST.shuffles + 1);
  const groups = names
    .map((name) => {
      const own = posts.filter(({ label }) => label === name);
      const theta = own.reduce((sum, { logRate }) => sum + logRate, 0) / own.length;
      return { name, posts: own.length, per1000: 1_000 * Math.exp(theta) };
    })
    .sort((a, b) => b.per1000 - a.per1000);
  return {
    posts: posts.length,
    groups,
    p,
    best: p <= OWN_BEST.sure ? bestOf(values, labels, names) : null,
  };
}

/** Between-group sum of squares of block-centred rates. */
function difference(values: number[][], labels: string[][], names: readonly string[]): number {
  const sums = sumsOf(values, labels);
  return names.reduce((all, name) => {
    const { sum, n } = sums.get(name) ?? { sum: 0, n: 1 };
    return all + (sum * sum) / n;
  }, 0);
}

function bestOf(values: number[][], labels: string[][], names: readonly string[]): string | null {
  const sums = sumsOf(values, labels);
  const mean = (name: string): number => {
    const { sum, n } = sums.get(name) ?? { sum: 0, n: 1 };
    return sum / n;
  };
  return [...names].sort((a, b) => mean(b) - mean(a))[0] ?? null;
}

function sumsOf(values: number[][], labels: string[][]): Map<string, { sum: number; n: number }> {
  const sums = new Map<string, { sum: number; n: number }>();
  values.forEach((block, i) => {
    block.forEach((value, j) => {
      const label = labels[i]?.[j] ?? '';
      const known = sums.get(label) ?? { sum: 0, n: 0 };
      sums.set(label, { sum: known.sum + value, n: known.n + 1 });
    });
  });
  return sums;
}

function blocksOf<T extends MaturePost>(posts: readonly T[]): T[][] {
  const latest = Math.max(...posts.map(({ atMs }) => atMs));
  const blocks = new Map<number, T[]>();
  for (const post of [...posts].sort(
    (a, b) => a.atMs - b.atMs || (a.post.id < b.post.id ? -1 : 1),
  )) {
    const at = Math.floor((latest - post.atMs) / (OWN_BEST.blockDays * DAY_MS));
    blocks.set(at, [...(blocks.get(at) ?? []), post]);
  }
  return [...blocks.values()];
}

function centred(block: readonly MaturePost[]): number[] {
  const middle = block.reduce((sum, { logRate }) => sum + logRate, 0) / block.length;
  return block.map(({ logRate }) => logRate - middle);
}

const countBy = (labels: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
};

/** The same posts are always shuffled in the same way. */
function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled(labels: readonly string[], random: () => number): string[] {
  const mixed = [...labels];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [mixed[i] ?? '', mixed[j] ?? ''];
    mixed[i] = b;
    mixed[j] = a;
  }
  return mixed;
}

/** The local weekday of a post. */
export function weekdayOf({ postedAtMs }: Post, utcOffsetMinutes: number): string | null {
  if (postedAtMs === null) return null;
  const day = new Date(`${toLocalDay(postedAtMs, utcOffsetMinutes)}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(day + 6) % 7] ?? null;
}

/** What kind of post it is, by the archive's list of posts: by address, else by the same minute. */
export function kindsFromShares(
  shares: readonly Pick<ShareRow, 'urn' | 'sharedAtMs' | 'hasLink' | 'hasMedia'>[],
): (post: Post) => PostKind | null {
  const kindOf = (share: (typeof shares)[number]): PostKind =>
    share.hasMedia ? 'media' : share.hasLink ? 'link' : 'text';
  const byUrn = new Map(
    shares.flatMap((share) => (share.urn ? [[share.urn, share] as const] : [])),
  );
  const byMinute = new Map(
    shares.flatMap((share) =>
      share.sharedAtMs === null ? [] : [[Math.round(share.sharedAtMs / 60_000), share] as const],
    ),
  );
  return (post) => {
    const minute = post.postedAtMs === null ? NaN : Math.round(post.postedAtMs / 60_000);
    const share = byUrn.get(post.urn) ?? byMinute.get(minute);
    return share ? kindOf(share) : null;
  };
}

/** Own best weekday and kind of post, as something to know: also that no difference can be told. */
export function ownBestAdvice(
  facts: NetworkFacts,
  kindOf: ((post: Post) => PostKind | null) | null,
  nowMs: number,
): Advice[] {
  const compared = [
    ['weekday', ownBest(facts, (post) => weekdayOf(post, facts.utcOffsetMinutes), nowMs)],
    ['kind', kindOf ? ownBest(facts, kindOf, nowMs) : null],
  ] as const;
  return compared.flatMap(([id, found]): Advice[] => {
    if (!found) return [];
    const top = found.groups.find(({ name }) => name === found.best) ?? found.groups[0];
    const params = {
      best: found.best ?? 'none',
      posts: found.posts,
      per1000: top?.per1000 ?? 0,
      p: found.p,
    };
    const text = (part: string) => phrase(`advice.${id}.${part}`, params);
    return [
      {
        id,
        kind: 'fact',
        title: text('title'),
        why: text('why'),
        act: 'none',
        minutes: 0,
        score: null,
        effects: [],
        dose: null,
        evidence: text('source'),
        howToTell: text('tell'),
        warning: null,
      },
    ];
  });
}
