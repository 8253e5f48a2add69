import type { EvenkeelDatabase } from '../database';
import type { PersonChange } from '../rows';

/** A change with whom it is about. */
export interface NamedChange extends PersonChange {
  name: string;
  /** Normalised profile slug; `null` = not known. */
  slug: string | null;
}

/** Connections whose company or title differs between two lists, the newest first. */
export const jobChanges = (db: EvenkeelDatabase, accountId: string): Promise<NamedChange[]> =>
  changesOf(db, accountId, 'job');

/** Connections that a later list no longer held, the newest first. */
export const connectionsGone = (db: EvenkeelDatabase, accountId: string): Promise<NamedChange[]> =>
  changesOf(db, accountId, 'gone');

async function changesOf(
  db: EvenkeelDatabase,
  accountId: string,
  kind: PersonChange['kind'],
): Promise<NamedChange[]> {
  const changes = await db.personChanges
    .where('[accountId+kind+day]')
    .between([accountId, kind, ''], [accountId, kind, []])
    .reverse()
    .toArray();
  const people = await db.people.bulkGet(changes.map(({ personId }) => personId));
  return changes.map((change, i) => ({
    ...change,
    name: people[i]?.name ?? '',
    slug:
      people[i]?.aliases.find((alias) => alias.startsWith('slug:'))?.slice('slug:'.length) ?? null,
  }));
}
