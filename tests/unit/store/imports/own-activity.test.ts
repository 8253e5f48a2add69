import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ownActs, ownTopics } from '../../../../lib/store/lists/own-activity';
import { freshDatabase } from '../../background/ingest-support';
import { folderOf, importFiles } from './made-exports';

const LINK = 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A717000000000000000';

const archive = (day: string): Record<string, string> => ({
  [`${folderOf(day)}/Shares.csv`]: [
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
    `2026-01-05 10:00:00,${LINK}1,"Oars up #Rowing #boats",,,ANYONE`,
    `2026-01-06 10:00:00,${LINK}2,"Again #rowing",,,ANYONE`,
  ].join('\n'),
  [`${folderOf(day)}/Reactions.csv`]: `Date,Type,Link\n2026-01-07 10:00:00,LIKE,${LINK}3`,
  [`${folderOf(day)}/Comments.csv`]: `Date,Link,Message\n2026-01-08 10:00:00,${LINK}4,Nice #boats`,
  [`${folderOf(day)}/Hashtag_Follows.csv`]: [
    'HashTag,CreatedTime,LastModifiedTime,State',
    'rowing,2020-01-01 10:00:00,2020-01-01 10:00:00,Follow',
    'knots,2020-01-01 10:00:00,2020-01-01 10:00:00,Unfollow',
  ].join('\n'),
  [`${folderOf(day)}/Skills.csv`]: 'Name\nRowing\nC++',
});

describe('what files say of the person’s own activity', () => {
  it('is read from posts, comments and reactions', async () => {
    const db = await freshDatabase();
    await importFiles(db, archive('2026-02-01'));
    const acts = await ownActs(db, 'me');
    expect(acts.map(({ kind }) => kind).sort()).toEqual(['comment', 'post', 'post', 'reaction']);
    expect(await ownActs(db, 'somebody-else')).toEqual([]);
  });

  it('names topics by where they stand, overlapping archives once, skills as the newest file has them', async () => {
    const db = await freshDatabase();
    await importFiles(db, archive('2026-02-01'));
    await importFiles(db, { ...archive('2026-03-01'), 'Skills.csv': 'Name\nRowing' });
    expect(await ownTopics(db, 'me')).toEqual([
      { topic: 'rowing', sources: ['followed', 'written', 'skill'], timesWritten: 2 },
      { topic: 'boats', sources: ['written'], timesWritten: 2 },
    ]);
  });
});
