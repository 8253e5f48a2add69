import type { Post } from '../model/post';
import type { EvenkeelDatabase } from '../store/database';
import { mergePost, postedAtOf } from '../store/merge-post';
import type { PlacedReading } from '../store/rows';

/** Stores the own posts of a reading. Call it inside a transaction. */
export async function storePosts(
  db: EvenkeelDatabase,
  accountId: string,
  placed: PlacedReading,
): Promise<void> {
  for (const read of placed.reading.posts) {
    const fresh: Post = {
      id: `${accountId}|${read.urn}`,
      accountId,
      urn: read.urn,
      postedAtMs: postedAtOf(read.urn),
      reactions: read.reactions,
      comments: read.comments,
      reposts: read.reposts,
      impressions: read.impressions,
      day: placed.day,
      capturedAtMs: placed.capturedAtMs,
      source: 'page',
      importId: null,
    };
    const known = await db.posts.get(fresh.id);
    await db.posts.put(known ? mergePost(known, fresh) : fresh);
  }
}
