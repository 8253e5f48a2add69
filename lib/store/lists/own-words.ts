import type { OwnWords } from '../../categories/own-categories';
import type { EvenkeelDatabase } from '../database';
import { loadContents } from '../imports/load-contents';
import { ownReference } from './own-reference';

/** What an account's own files say of the person, for `ownCategories`. */
export async function ownWords(db: EvenkeelDatabase, accountId: string): Promise<OwnWords> {
  return db.transaction('r', db.imports, db.fileRows, async () => {
    const { profile, positions, skills, adTargeting } = await ownReference(db, accountId);
    const hashtags = (await loadContents(db, accountId, 'hashtagFollows')).at(-1)?.rows ?? [];
    const shares = (await loadContents(db, accountId, 'shares')).flatMap(({ rows }) => rows);
    const comments = (await loadContents(db, accountId, 'comments')).flatMap(({ rows }) => rows);
    const said = [
      ...shares.map(({ sharedAtMs, text }) => ({ atMs: sharedAtMs, text })),
      ...comments.map(({ commentedAtMs, text }) => ({ atMs: commentedAtMs, text })),
    ].sort((a, b) => (b.atMs ?? 0) - (a.atMs ?? 0));
    return {
      profile,
      positions,
      skills,
      adTargeting,
      hashtags: hashtags.flatMap(({ hashtag, isActive }) => (isActive ? hashtag : [])),
      texts: said.map(({ text }) => text),
    };
  });
}
