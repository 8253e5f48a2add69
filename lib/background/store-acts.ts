import { slugAlias } from '../model/account';
import { toLocalDay } from '../model/day';
import type { EvenkeelDatabase } from '../store/database';
import { postedAtOf } from '../store/merge-post';
import type { Interaction, PlacedReading } from '../store/rows';

const actId = (accountId: string, kind: string, urn: string, slug: string): string =>
  [accountId, 'page', kind, urn, slug].join('|');

/** Ids under which a reading's acts are stored for an account. */
export const actIds = (accountId: string, { reading }: PlacedReading): string[] =>
  (reading.acts ?? []).map(({ kind, postUrn, slug }) => actId(accountId, kind, postUrn, slug));

/**
 * Stores who reacted to or commented on own posts, of those who are known already: nobody else is kept. A page does not
 * say when, so the act stands on the day of the post, before which it cannot have been. Call it inside a transaction.
 */
export async function storeActs(
  db: EvenkeelDatabase,
  accountId: string,
  { reading, utcOffsetMinutes }: PlacedReading,
): Promise<void> {
  const { acts = [] } = reading;
  if (acts.length === 0) return;
  const people = await db.people
    .where('aliases')
    .anyOf([...new Set(acts.map(({ slug }) => slugAlias(slug)))])
    .filter((person) => person.accountId === accountId)
    .toArray();
  const rows = acts.flatMap(({ kind, postUrn, slug }): Interaction[] => {
    const person = people.find(({ aliases }) => aliases.includes(slugAlias(slug)));
    const postedAtMs = postedAtOf(postUrn);
    if (!person || postedAtMs === null) return [];
    return [
      {
        id: actId(accountId, kind, postUrn, slug),
        accountId,
        personId: person.id,
        kind,
        direction: 'in',
        day: toLocalDay(postedAtMs, utcOffsetMinutes),
        atMs: null,
        importId: null,
        slug,
        name: person.name,
        hasNote: null,
      },
    ];
  });
  await db.interactions.bulkPut(rows);
}
