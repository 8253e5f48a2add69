import { slugAlias, urnAlias } from '../model/account';
import type { Person } from '../model/person';
import type { ReadPerson } from '../model/reading';
import type { EvenkeelDatabase } from '../store/database';
import { mergePerson } from '../store/merge-person';
import type { PlacedReading } from '../store/rows';

/** The aliases of a card. */
export const aliasesOfCard = ({ slug, memberId }: ReadPerson): string[] => [
  slugAlias(slug),
  ...(memberId ? [urnAlias(memberId)] : []),
];

/**
 * Stores the cards of a list page. A person known by member id under another slug was renamed and stays the same row.
 * Call it inside a transaction.
 */
export async function storePeople(
  db: EvenkeelDatabase,
  accountId: string,
  placed: PlacedReading,
): Promise<void> {
  const cards = placed.reading.people;
  if (cards.length === 0) return;
  const known = await knownPeople(db, accountId, cards);
  const changed = new Map<string, Person>();
  const absorbed = new Set<string>();
  for (const card of cards) {
    const rows = new Set(
      aliasesOfCard(card).flatMap((alias) => {
        const id = known.get(alias);
        return id === undefined ? [] : [changed.get(id.id) ?? id];
      }),
    );
    const fresh = toPerson(accountId, card, placed);
    const [first, ...others] = rows;
    const merged = [...others, fresh].reduce(mergePerson, first ?? fresh);
    for (const other of others) {
      absorbed.add(other.id);
      changed.delete(other.id);
    }
    changed.set(merged.id, merged);
    for (const alias of merged.aliases) known.set(alias, merged);
  }
  await db.people.bulkDelete([...absorbed]);
  await db.people.bulkPut([...changed.values()]);
}

/** People of this account by each alias that the cards name. */
async function knownPeople(
  db: EvenkeelDatabase,
  accountId: string,
  cards: readonly ReadPerson[],
): Promise<Map<string, Person>> {
  const aliases = new Set(cards.flatMap(aliasesOfCard));
  const rows = await db.people
    .where('aliases')
    .anyOf([...aliases])
    .distinct()
    .toArray();
  const byAlias = new Map<string, Person>();
  for (const row of rows) {
    if (row.accountId !== accountId) continue;
    for (const alias of row.aliases) byAlias.set(alias, row);
  }
  return byAlias;
}

function toPerson(accountId: string, card: ReadPerson, placed: PlacedReading): Person {
  return {
    id: `${accountId}|${card.slug}`,
    accountId,
    aliases: aliasesOfCard(card),
    name: card.name,
    headline: card.headline,
    company: '',
    title: '',
    relations: [card.relation],
    state: 'present',
    connectedOn: card.connectedOn,
    hasEmail: false,
    firstSeenAtMs: placed.capturedAtMs,
    lastSeenAtMs: placed.capturedAtMs,
    classifierVersion: 0,
    importIds: [],
    seenOnPage: true,
  };
}
