import type { JudgedInvitation } from '../../segments/segment-figures';
import type { EvenkeelDatabase } from '../database';

/**
 * Invitations that the person sent and of which the newest complete list of connections tells whether they were accepted,
 * one a person.
 * @returns empty without such a list
 */
export async function judgedInvitations(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<JudgedInvitation[]> {
  const [listDay] = (await db.imports.where('accountId').equals(accountId).toArray())
    .flatMap(({ connectionsList, isComplete }) =>
      connectionsList && isComplete ? connectionsList.day : [],
    )
    .sort()
    .reverse();
  if (listDay === undefined) return [];
  const invitations = await db.interactions
    .where('[accountId+kind+day]')
    .between([accountId, 'invitation', ''], [accountId, 'invitation', listDay], true, true)
    .filter(({ direction, slug }) => direction === 'out' && slug !== null)
    .toArray();
  const bySlug = new Map(invitations.map((act) => [act.slug, act.personId]));
  const ids = [...bySlug.values()];
  const people = await db.people.bulkGet(ids.map((id) => id ?? ''));
  return ids.map((personId, i) => ({
    personId: people[i] ? personId : null,
    isAccepted: people[i]?.relations.includes('connection') ?? false,
  }));
}
