import type { EvenkeelDatabase } from '../store/database';
import { withdrawQuestions } from '../store/questions';
import type { PlacedReading } from '../store/rows';
import { actIds, storeActs } from './store-acts';
import { storeCounts } from './store-counts';
import { storePeople } from './store-people';
import { storePosts } from './store-posts';

/** Stores everything of a reading under an account. Call it inside a transaction. */
export async function storeReading(
  db: EvenkeelDatabase,
  accountId: string,
  placed: PlacedReading,
  nowMs: number,
): Promise<void> {
  await storeCounts(db, accountId, placed, nowMs);
  await storePeople(db, accountId, placed);
  await storePosts(db, accountId, placed);
  await storeActs(db, accountId, placed);
}

/**
 * Takes back what a reading stored under an account that turned out to be the wrong one. What other documents also saw
 * there stays. Call it inside a transaction.
 */
export async function takeBackReading(
  db: EvenkeelDatabase,
  accountId: string,
  placed: PlacedReading,
): Promise<void> {
  const { documentId, capturedAtMs } = placed;
  await db.observations
    .where('key')
    .startsWith(`${accountId}|`)
    .filter((o) => o.visits.includes(documentId))
    .modify((o, ref) => {
      const visits = o.visits.filter((visit) => visit !== documentId);
      if (visits.length === 0) delete (ref as { value?: unknown }).value;
      else Object.assign(o, { visits, sightings: Math.max(1, o.sightings - 1) });
    });
  await withdrawQuestions(db, (_, about) => about === undefined);
  await db.interactions.bulkDelete(actIds(accountId, placed));
  const ids = placed.reading.people.map(({ slug }) => `${accountId}|${slug}`);
  const people = await db.people.bulkGet(ids);
  await db.people.bulkDelete(
    people.flatMap((person) =>
      person && person.firstSeenAtMs >= capturedAtMs && person.importIds.length === 0
        ? [person.id]
        : [],
    ),
  );
  const posts = await db.posts.bulkGet(
    placed.reading.posts.map(({ urn }) => `${accountId}|${urn}`),
  );
  await db.posts.bulkDelete(
    posts.flatMap((post) => (post && post.capturedAtMs >= capturedAtMs ? [post.id] : [])),
  );
}
