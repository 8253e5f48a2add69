import { importPosts } from '../../imports/import-counts';
import type { LocalDay } from '../../model/day';
import type { Post } from '../../model/post';
import type { EvenkeelDatabase } from '../database';
import { mergePost, pagePartOfPost, postedAtOf } from '../merge-post';
import { loadContents } from './load-contents';
import { reconcile, type WriteSteps } from './reconcile';
import { withoutFields } from '../without-fields';

/** LinkedIn gives a post several ids made within a moment; nobody posts twice in it. */
const SAME_POST_MS = 2_000;

/** Brings the person's own posts in line with all files that name them. Call it inside a transaction. */
export async function derivePosts(
  db: EvenkeelDatabase,
  accountId: string,
  steps: WriteSteps = {},
): Promise<void> {
  const known = await db.posts.where('id').startsWith(`${accountId}|`).toArray();
  const pages = new Map(
    known.flatMap((row) => {
      const part = pagePartOfPost(row);
      if (!part) return [];
      const plain = withoutFields(row, 'page', 'engagements');
      return [[row.urn, { ...plain, ...part, source: 'page' as const, importId: null }]];
    }),
  );
  const posts = new Map<string, Post>(pages);
  const times = [...pages.values()].flatMap(({ urn, postedAtMs }) =>
    postedAtMs === null ? [] : [{ urn, postedAtMs }],
  );
  for (const post of await postsOfFiles(db, accountId)) {
    const twin =
      post.postedAtMs === null || posts.has(post.urn)
        ? undefined
        : times.find(
            ({ postedAtMs }) => Math.abs(postedAtMs - (post.postedAtMs ?? 0)) <= SAME_POST_MS,
          );
    const urn = twin?.urn ?? post.urn;
    const seen = posts.get(urn);
    posts.set(urn, seen ? mergePost(seen, post) : post);
    if (!seen && post.postedAtMs !== null) times.push({ urn, postedAtMs: post.postedAtMs });
  }
  await reconcile(db.posts, ({ id }) => id, known, [...posts.values()], steps);
}

/** Those with numbers first, then the bare list of shares. */
async function postsOfFiles(db: EvenkeelDatabase, accountId: string): Promise<Post[]> {
  const posts: Post[] = [];
  const add = (importId: string, day: LocalDay, post: Partial<Post> & { urn: string }): void => {
    posts.push({
      id: `${accountId}|${post.urn}`,
      accountId,
      postedAtMs: null,
      reactions: null,
      comments: null,
      reposts: null,
      impressions: null,
      day,
      capturedAtMs: Date.parse(`${day}T00:00:00Z`),
      source: 'file',
      importId,
      ...post,
    });
  };
  for (const kind of ['analytics', 'postAnalytics'] as const) {
    for (const { importId, day, rows } of await loadContents(db, accountId, kind)) {
      const files = rows.map((row) => ({ ...row, file: importId }));
      const none = { files: [], tables: [], analytics: [], postAnalytics: [], advice: [] };
      for (const { publishedOn, engagements, ...numbers } of importPosts({
        ...none,
        [kind]: files,
      })) {
        const publishedAtMs = publishedOn && Date.parse(`${publishedOn}T00:00:00Z`);
        add(importId, day, {
          ...numbers,
          postedAtMs: postedAtOf(numbers.urn) ?? publishedAtMs,
          ...(engagements === null ? {} : { engagements }),
        });
      }
    }
  }
  for (const { importId, day, rows } of await loadContents(db, accountId, 'shares')) {
    for (const { urn, sharedAtMs } of rows) {
      if (urn !== null) add(importId, day, { urn, postedAtMs: postedAtOf(urn) ?? sharedAtMs });
    }
  }
  return posts;
}
