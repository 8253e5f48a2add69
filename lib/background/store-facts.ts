import { slugAlias } from '../model/account';
import type { EvenkeelDatabase } from '../store/database';
import { comparable } from '../store/imports/list-rows';
import type { PlacedReading } from '../store/rows';

/** Whether a reading says something about somebody other than the viewer. */
export const holdsFacts = ({ reading }: PlacedReading): boolean =>
  reading.company !== undefined || reading.place !== undefined;

/**
 * Keeps where a connection lives and how large a company of the network is. Of strangers, and of companies where nobody of
 * the network works, nothing is kept. Call it inside a transaction.
 */
export async function storeFacts(
  db: EvenkeelDatabase,
  accountId: string,
  { reading, capturedAtMs }: PlacedReading,
): Promise<void> {
  const { place, company } = reading;
  if (place) {
    await db.people
      .where('aliases')
      .equals(slugAlias(place.slug))
      .filter(
        (person) =>
          person.accountId === accountId &&
          person.relations.includes('connection') &&
          person.location !== place.location,
      )
      .modify({ location: place.location, classifierVersion: 0 });
  }
  if (!company) return;
  if (!(await isOfNetwork(db, accountId, company))) return;
  const name = comparable(company.name);
  await db.companies.put({ id: `${accountId}|${name}`, accountId, ...company, capturedAtMs });
}

/** Whether somebody of the account's people works there. */
export async function isOfNetwork(
  db: EvenkeelDatabase,
  accountId: string,
  company: { name: string },
): Promise<boolean> {
  const name = comparable(company.name);
  const someone = await db.people
    .where('id')
    .startsWith(`${accountId}|`)
    .filter((person) => comparable(person.company) === name)
    .first();
  return someone !== undefined;
}
