import type { Post, PostPart } from '../model/post';
import { withoutFields } from './without-fields';

/** One post seen twice: the later look wins, and a counter that was not shown leaves the one known before. */
export function mergePost(a: Post, b: Post): Post {
  const [older, newer] = a.capturedAtMs <= b.capturedAtMs ? [a, b] : [b, a];
  const engagements = newer.engagements ?? older.engagements;
  const importId = newer.importId ?? older.importId;
  const page =
    importId === null ? undefined : mergeParts(pagePartOfPost(older), pagePartOfPost(newer));
  return {
    ...withoutFields(newer, 'page'),
    ...mergeParts(older, newer),
    id: a.id,
    accountId: a.accountId,
    urn: a.urn,
    ...(engagements === undefined ? {} : { engagements }),
    importId,
    ...(page ? { page } : {}),
  };
}

/** What pages showed of a post; undefined when only files name it. */
export const pagePartOfPost = (post: Post): PostPart | undefined =>
  post.page ?? (post.importId === null ? partOf(post) : undefined);

function mergeParts(older: PostPart, newer: PostPart): PostPart;
function mergeParts(older?: PostPart, newer?: PostPart): PostPart | undefined;
function mergeParts(older?: PostPart, newer?: PostPart): PostPart | undefined {
  if (!older || !newer) return older ?? newer;
  return {
    postedAtMs: newer.postedAtMs ?? older.postedAtMs,
    reactions: newer.reactions ?? older.reactions,
    comments: newer.comments ?? older.comments,
    reposts: newer.reposts ?? older.reposts,
    impressions: newer.impressions ?? older.impressions,
    day: newer.day,
    capturedAtMs: newer.capturedAtMs,
  };
}

const partOf = ({
  postedAtMs,
  reactions,
  comments,
  reposts,
  impressions,
  day,
  capturedAtMs,
}: Post): PostPart => ({
  postedAtMs,
  reactions,
  comments,
  reposts,
  impressions,
  day,
  capturedAtMs,
});

/** An activity id holds its time in milliseconds above its 22 lowest bits. LinkedIn began in 2003, so anything earlier is no time. */
export function postedAtOf(urn: string): number | null {
  const digits = /^urn:li:(?:activity|share|ugcPost):(\d{15,20})$/.exec(urn)?.[1];
  if (digits === undefined) return null;
  const atMs = Number(BigInt(digits) >> 22n);
  return atMs >= Date.UTC(2003, 4) && atMs < Date.UTC(2100, 0) ? atMs : null;
}
