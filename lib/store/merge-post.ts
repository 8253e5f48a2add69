import type { Post } from '../model/post';

/** One post seen twice: the later look wins, and a counter that was not shown leaves the one known before. */
export function mergePost(a: Post, b: Post): Post {
  const [older, newer] = a.capturedAtMs <= b.capturedAtMs ? [a, b] : [b, a];
  return {
    ...newer,
    id: a.id,
    accountId: a.accountId,
    postedAtMs: newer.postedAtMs ?? older.postedAtMs,
    reactions: newer.reactions ?? older.reactions,
    comments: newer.comments ?? older.comments,
    reposts: newer.reposts ?? older.reposts,
    impressions: newer.impressions ?? older.impressions,
    importId: newer.importId ?? older.importId,
  };
}

/** An activity id holds its time in milliseconds above its 22 lowest bits. LinkedIn began in 2003, so anything earlier is no time. */
export function postedAtOf(urn: string): number | null {
  const digits = /^urn:li:(?:activity|share|ugcPost):(\d{15,20})$/.exec(urn)?.[1];
  if (digits === undefined) return null;
  const atMs = Number(BigInt(digits) >> 22n);
  return atMs >= Date.UTC(2003, 4) && atMs < Date.UTC(2100, 0) ? atMs : null;
}
