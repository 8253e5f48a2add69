import type { OwnAct } from '../../scores/own-rhythm';
import type { EvenkeelDatabase } from '../database';
import { loadContents } from '../imports/load-contents';

/** Every dated act of the person's own that a file tells of, in any order; overlapping files tell of some twice. */
export function ownActs(db: EvenkeelDatabase, accountId: string): Promise<OwnAct[]> {
  return db.transaction('r', db.imports, db.fileRows, async () => {
    const acts: OwnAct[] = [];
    const add = (kind: OwnAct['kind'], atMs: number | null): void => {
      if (atMs !== null) acts.push({ kind, atMs });
    };
    for (const { rows } of await loadContents(db, accountId, 'shares'))
      for (const row of rows) add('post', row.sharedAtMs);
    for (const { rows } of await loadContents(db, accountId, 'reposts'))
      for (const row of rows) add('repost', row.repostedAtMs);
    for (const { rows } of await loadContents(db, accountId, 'comments'))
      for (const row of rows) add('comment', row.commentedAtMs);
    for (const { rows } of await loadContents(db, accountId, 'reactions'))
      for (const row of rows) add('reaction', row.reactedAtMs);
    for (const { rows } of await loadContents(db, accountId, 'votes'))
      for (const row of rows) add('vote', row.votedAtMs);
    return acts;
  });
}

/** Where a topic stands. */
export const TOPIC_SOURCES = ['followed', 'written', 'skill', 'adInterest'] as const;
export type TopicSource = (typeof TOPIC_SOURCES)[number];

/** A topic of the person's own, in their own or LinkedIn's words. */
export interface OwnTopic {
  /** As first written, a hashtag without its sign. */
  topic: string;
  sources: TopicSource[];
  /** Posts and comments of the person's own with the hashtag. */
  timesWritten: number;
}

const HASHTAG = /#([\p{L}\p{N}_]{2,50})/gu;
const INTERESTS = /interest/i;

/**
 * What the person follows, writes about and says they can do, as files have it: offered as interests of a goal, never taken
 * for them. Those that several places name come first, then those written about most.
 */
export function ownTopics(db: EvenkeelDatabase, accountId: string): Promise<OwnTopic[]> {
  return db.transaction('r', db.imports, db.fileRows, async () => {
    const topics = new Map<string, OwnTopic>();
    const add = (topic: string, source: TopicSource, times = 0): void => {
      const key = topic
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/gu, '');
      if (key === '') return;
      const known = topics.get(key) ?? { topic, sources: [], timesWritten: 0 };
      topics.set(key, known);
      if (!known.sources.includes(source)) known.sources.push(source);
      known.timesWritten += times;
    };
    const follows = new Map<string, { hashtag: string; atMs: number; isActive: boolean }>();
    for (const { rows } of await loadContents(db, accountId, 'hashtagFollows')) {
      for (const { hashtag, followedAtMs, isActive } of rows) {
        const atMs = followedAtMs ?? 0;
        const known = follows.get(hashtag);
        if (!known || known.atMs <= atMs) follows.set(hashtag, { hashtag, atMs, isActive });
      }
    }
    for (const { hashtag, isActive } of follows.values())
      if (isActive) add(hashtag.replace(/^#/, ''), 'followed');
    const texts = new Set<string>();
    for (const kind of ['shares', 'comments'] as const)
      for (const { rows } of await loadContents(db, accountId, kind))
        for (const { urn, text } of rows) texts.add(`${urn ?? ''}\n${text}`);
    for (const text of texts)
      for (const [, tag = ''] of text.matchAll(HASHTAG)) add(tag, 'written', 1);
    for (const { name } of (await loadContents(db, accountId, 'skills')).at(-1)?.rows ?? [])
      add(name, 'skill');
    for (const { label, values } of (await loadContents(db, accountId, 'adTargeting')).at(-1)
      ?.rows ?? [])
      if (INTERESTS.test(label)) for (const value of values) add(value, 'adInterest');
    return [...topics.values()].sort(
      (a, b) =>
        b.sources.length - a.sources.length ||
        b.timesWritten - a.timesWritten ||
        (a.topic < b.topic ? -1 : 1),
    );
  });
}
