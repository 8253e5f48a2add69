import type { FactPerson } from '../model/network-facts';
import type { Person } from '../model/person';
import type { EvenkeelDatabase } from './database';
import { eachPortion, keysFrom } from './each-portion';

/**
 * Everybody of an account with what the scores look at, in the order of ids. What pages and files said apart stays out.
 * @param more - what else is wanted of each
 */
export async function peopleForScores<More extends object>(
  db: EvenkeelDatabase,
  accountId: string,
  more: (person: Person) => More,
): Promise<(FactPerson & More)[]> {
  const people: (FactPerson & More)[] = [];
  /** People sorted alike share one answer. */
  const known = new Map<string, NonNullable<FactPerson['categories']>>();
  const shared = (categories: NonNullable<FactPerson['categories']>) => {
    const key = JSON.stringify(categories);
    const one = known.get(key) ?? categories;
    known.set(key, one);
    return one;
  };
  await eachPortion<Person>(db.people, keysFrom(`${accountId}|`), (rows) => {
    for (const row of rows) {
      const { id, headline, company, title, relations, state, connectedOn, hasEmail } = row;
      const { categories, location } = row;
      people.push({
        id,
        accountId: row.accountId,
        headline,
        company,
        title,
        relations,
        state,
        connectedOn,
        hasEmail,
        ...(categories ? { categories: shared(categories) } : {}),
        ...(location === undefined ? {} : { location }),
        ...more(row),
      });
    }
  });
  return people;
}
